package org.qiyue.registry.service.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.job.JobStore;
import org.qiyue.registry.service.job.JobViews.JobView;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.service.register.RegisterViews.RegisterReport;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Files that the caller has handed in; every method runs in the transaction of its caller, who sees its own. */
@ApplicationScoped
class RegisterFiles {
    private static final String READ = "SELECT file_id::text AS file_id, register, file_name, charset, bytes, digest,"
            + " received_at, check_job::text AS check_job, load_job::text AS load_job, report::text AS report, load_no"
            + " FROM registry.register_file WHERE digest IS NOT NULL";

    private final Statements statements;
    private final JobStore jobs;
    private final CallerIdentity callers;
    private final ObjectMapper json;
    private final RegisterConfig config;

    RegisterFiles(
            Statements statements, JobStore jobs, CallerIdentity callers, ObjectMapper json, RegisterConfig config) {
        this.statements = statements;
        this.jobs = jobs;
        this.callers = callers;
        this.json = json;
        this.config = config;
    }

    /** The caller's files, the newest first. */
    List<RegisterFileView> all() {
        return statements.list(READ + " ORDER BY received_at DESC LIMIT 50", this::view);
    }

    Optional<RegisterFileView> find(UUID fileId) {
        return statements.first(READ + " AND file_id = ?", this::view, fileId);
    }

    /** How many files of the caller are neither loaded nor given up. */
    long waiting() {
        return statements
                .first(
                        "SELECT count(*) AS files FROM registry.register_file WHERE load_no IS NULL",
                        row -> row.number("files"))
                .orElseThrow();
    }

    void begin(UUID fileId, String register, String fileName, String charset) {
        statements.write(
                "INSERT INTO registry.register_file (file_id, register, file_name, charset, account) VALUES (?, ?, ?, ?, ?)",
                fileId,
                register,
                fileName,
                charset,
                callers.current().username());
    }

    void addPart(UUID fileId, int number, byte[] bytes) {
        statements.write(
                "INSERT INTO registry.register_file_part (file_id, part_no, bytes) VALUES (?, ?, ?)",
                fileId,
                number,
                bytes);
    }

    void complete(UUID fileId, long bytes, byte[] digest) {
        statements.write(
                "UPDATE registry.register_file SET bytes = ?, digest = ? WHERE file_id = ?", bytes, digest, fileId);
    }

    /** A part of a file; empty after the last. */
    Optional<byte[]> part(UUID fileId, int number) {
        return statements.first(
                "SELECT bytes FROM registry.register_file_part WHERE file_id = ? AND part_no = ?",
                row -> row.bytes("bytes"),
                fileId,
                number);
    }

    void checkedBy(UUID fileId, UUID jobId) {
        statements.write("UPDATE registry.register_file SET check_job = ? WHERE file_id = ?", jobId, fileId);
    }

    void loadedBy(UUID fileId, UUID jobId) {
        statements.write("UPDATE registry.register_file SET load_job = ? WHERE file_id = ?", jobId, fileId);
    }

    void found(UUID fileId, RegisterReport report) {
        statements.write(
                "UPDATE registry.register_file SET report = ?::jsonb WHERE file_id = ?",
                json.valueToTree(report).toString(),
                fileId);
    }

    boolean giveUp(UUID fileId) {
        return statements.write("DELETE FROM registry.register_file WHERE file_id = ?", fileId) == 1;
    }

    private RegisterFileView view(Row row) throws SQLException {
        long loadNo = row.number("load_no");
        return new RegisterFileView(
                UUID.fromString(row.text("file_id")),
                row.text("register"),
                row.text("file_name"),
                row.text("charset"),
                row.number("bytes"),
                row.hex("digest"),
                row.moment("received_at"),
                row.moment("received_at").plus(config.kept()),
                job(row.text("check_job")),
                report(row.text("report")),
                job(row.text("load_job")),
                loadNo == 0 ? null : loadNo);
    }

    private JobView job(String jobId) {
        return jobId == null ? null : jobs.one(UUID.fromString(jobId)).orElse(null);
    }

    private RegisterReport report(String text) {
        try {
            return text == null ? null : json.readValue(text, RegisterReport.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the column holds a report", impossible);
        }
    }
}
