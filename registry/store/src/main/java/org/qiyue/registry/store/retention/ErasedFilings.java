package org.qiyue.registry.store.retention;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Makes filings unreadable: without its wrapped data key nobody can decrypt one. What officials wrote about it in their own
 * words goes too, and the platform's number of the contract; number, digest, result and rules stay.
 */
final class ErasedFilings {

    private static final String LIST = "INSERT INTO registry.erased_filing (filing_no, run_no, kept)"
            + " SELECT filing_no, ?, ? FROM registry.filing WHERE filing_no = ANY (?) AND data_key_wrapped IS NOT NULL";
    private static final String DESTROY =
            "UPDATE registry.filing SET data_key_wrapped = NULL, raw_cipher = '', contract_no = NULL"
                    + " WHERE filing_no = ANY (?) AND data_key_wrapped IS NOT NULL";
    private static final String OF_OFFICIALS =
            "UPDATE registry.approval_decision SET reason = '***' WHERE filing_no = ANY (?)";

    private ErasedFilings() {}

    /** Erases those that can still be read, and gives their number. */
    static long erase(Connection connection, Run run, KeptData kept, Collection<Long> filings) throws SQLException {
        Array numbers = connection.createArrayOf("bigint", filings.toArray());
        long erased;
        try (PreparedStatement list = connection.prepareStatement(LIST)) {
            list.setLong(1, run.runNo());
            list.setString(2, kept.name());
            list.setArray(3, numbers);
            erased = list.executeUpdate();
        }
        for (String each : new String[] {DESTROY, OF_OFFICIALS}) {
            try (PreparedStatement statement = connection.prepareStatement(each)) {
                statement.setArray(1, numbers);
                statement.executeUpdate();
            }
        }
        return erased;
    }
}
