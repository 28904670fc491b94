package org.qiyue.ingest.service.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.qiyue.ingest.rules.RuleBook;
import org.qiyue.registry.store.change.ApprovedChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of this release with the changes that are approved in the register. They are read again when what is at hand is
 * older than a minute or so, and whenever it does not suffice for a day; a day for which a change could still come is not judged.
 */
public final class RegisteredRules implements RuleSource {

    /** No copy is older that tells what governs the day: the lead of a change, {@code registry.change_lead()}. */
    public static final Duration LEAD = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredRules.class);

    private final DataSource register;
    private final Duration maxAge;
    private RuleBook book;
    private ApprovedChanges known;
    private volatile long readAt;

    /**
     * @param register the register, as role of ingest
     * @param shipped the rules of this release
     * @param maxAge how old an answer may be
     */
    public RegisteredRules(DataSource register, RuleBook shipped, Duration maxAge) {
        this.register = register;
        this.book = shipped;
        this.maxAge = maxAge;
        this.readAt = System.nanoTime() - LEAD.toNanos();
    }

    @Override
    public synchronized RuleBook on(LocalDate filingDay) throws SQLException {
        if (known == null || age().compareTo(maxAge) > 0 || !known.suffices(filingDay)) {
            read();
        }
        if (!known.suffices(filingDay)) {
            throw new UnknownFiguresException(
                    "%1$s 的参数尚不能确定：登记库时钟比消息代理晚一小时以上。 The figures of %1$s cannot be known yet: the register's clock is more than an hour behind the broker's."
                            .formatted(filingDay));
        }
        return book;
    }

    /** Reads what was approved, so that who asks next need not wait. */
    public synchronized void refresh() throws SQLException {
        if (known == null || age().compareTo(maxAge) > 0) {
            read();
        }
    }

    /** Whether what is at hand is young enough to know the day that runs. */
    public boolean isCurrent() {
        return age().compareTo(LEAD) < 0;
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - readAt);
    }

    private void read() throws SQLException {
        long began = System.nanoTime();
        ApprovedChanges read;
        try (Connection connection = register.getConnection()) {
            read = ApprovedChanges.read(connection);
        } catch (IllegalArgumentException unknown) {
            throw new UnknownFiguresException(
                    "登记库有本版程序不认识的参数变更，请升级程序。 The register has a change that this release cannot read; upgrade the programs: "
                            + unknown.getMessage());
        }
        if (known == null || !read.tables().equals(known.tables())) {
            LOG.info(
                    "Changes that are approved: figures={} codes={}",
                    read.tables().changes().size(),
                    read.tables().codeChanges().size());
        }
        book = book.with(read.tables());
        known = read;
        readAt = began;
    }
}
