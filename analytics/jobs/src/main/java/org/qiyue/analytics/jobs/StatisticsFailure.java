package org.qiyue.analytics.jobs;

import java.sql.SQLException;

/** A run that cannot go on, for one stated reason, said in one sentence in both languages. */
final class StatisticsFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and the exit code by which a caller tells the reasons apart. */
    enum Reason {
        /** Anything not foreseen. */
        UNFORESEEN(1),
        /** A setting is missing or wrong. */
        CONFIGURATION(2),
        /** The database does not answer or does not let the role in. */
        DATABASE_AWAY(3),
        /** The database answers but its schema or a right is missing. */
        SCHEMA_ABSENT(4),
        /** A release cannot be computed again, or not with the same figures. */
        NOT_REPRODUCED(5);

        private final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    private final Reason reason;

    StatisticsFailure(Reason reason, String messageZh, String messageEn) {
        this(reason, messageZh, messageEn, null);
    }

    private StatisticsFailure(Reason reason, String messageZh, String messageEn, Throwable cause) {
        super(messageZh + " / " + messageEn, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    /** Sorts a database error by its SQLSTATE; null when it is none of the foreseen ones. */
    static StatisticsFailure of(Throwable thrown, String printableUrl) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatisticsFailure failure) {
                return failure;
            }
            if (cause instanceof SQLException error && error.getSQLState() != null) {
                return ofState(error, printableUrl);
            }
        }
        return null;
    }

    private static StatisticsFailure ofState(SQLException error, String url) {
        String state = error.getSQLState();
        String detail = error.getMessage().lines().findFirst().orElse(state);
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new StatisticsFailure(
                    Reason.DATABASE_AWAY, "数据库 " + url + " 无应答", "the database does not answer: " + detail, error);
        }
        if (state.startsWith("28") || state.equals("3D000")) {
            return new StatisticsFailure(
                    Reason.DATABASE_AWAY, "数据库 " + url + " 拒绝登录", "the database refuses the login: " + detail, error);
        }
        if (state.equals("3F000") || state.equals("42P01") || state.equals("42703")) {
            return new StatisticsFailure(
                    Reason.SCHEMA_ABSENT,
                    "数据库尚无 extract 或 statistics 模式，请先运行迁移",
                    "the schemas extract and statistics are not there yet, run the migrations first: " + detail,
                    error);
        }
        if (state.equals("42501")) {
            return new StatisticsFailure(
                    Reason.SCHEMA_ABSENT,
                    "该数据库角色缺少统计所需权限",
                    "the database role lacks a right the statistics need: " + detail,
                    error);
        }
        return null;
    }
}
