package org.qiyue.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;

/** Whose employers are whose, from the filed contracts themselves and not from what the policies read. */
final class Truth {

    private Truth() {}

    /** Credit codes of the employers registered in an area or with a contract performed there, in order. */
    static List<String> employersOf(String area) throws SQLException {
        return Register.texts("""
                SELECT credit_code FROM registry.employer WHERE registration_area = ?
                UNION SELECT credit_code FROM registry.contract WHERE jurisdiction_area = ?
                ORDER BY credit_code
                """, area, area);
    }

    /** An employer neither registered nor employing in an area, with many contracts elsewhere. */
    static String employerOutside(String area) throws SQLException {
        List<String> outside = Register.texts("""
                SELECT e.credit_code
                  FROM registry.employer e
                 WHERE e.registration_area <> ?
                   AND NOT EXISTS (SELECT FROM registry.contract c
                                    WHERE c.credit_code = e.credit_code
                                      AND (c.jurisdiction_area = ? OR c.registration_area = ?))
                 ORDER BY e.contracts_in_force DESC, e.credit_code
                 LIMIT 1
                """, area, area, area);
        assertThat(outside).as("an employer outside " + area).hasSize(1);
        return outside.get(0);
    }
}
