package org.qiyue.ingest.service;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a register says of contracts and their parties, as lines of text that are the same in every register in which the
 * same facts stand: contracts are named by their platform and number, workers by their blind index, filings by their
 * ids. Left out are numbers given inside, the times of recording, and findings.
 */
final class RegisterState {
    private static final String CONTRACT =
            "(SELECT n.platform_code || '/' || n.contract_no FROM registry.contract n WHERE n.contract_id = t.contract_id)";
    private static final String WORKER =
            "(SELECT encode(w.id_blind, 'hex') FROM registry.worker w WHERE w.worker_id = t.%s)";
    private static final String FILING = "(SELECT f.filing_id FROM registry.filing f WHERE f.filing_no = t.%s)";

    /** Table, members told otherwise, members left out. */
    private static final List<String[]> TABLES = List.of(
            table(
                    "contract",
                    object("worker", WORKER.formatted("worker_id")),
                    "contract_id, worker_id, first_filing_no, last_filing_no, updated_at"),
            table("contract_alias", object("contract", CONTRACT), "contract_id"),
            table(
                    "contract_version",
                    object("contract", CONTRACT) + " || " + object("withdrawn_by", FILING.formatted("withdrawn_by")),
                    "contract_id, recorded_at, filing_no"),
            table("contract_succession", object("contract", CONTRACT), "contract_id"),
            table("lay_off", object("contract", CONTRACT), "contract_id"),
            table("employer", "'{}'", "first_filed_at, last_filed_at"),
            table("employer_area", "'{}'", ""),
            table("employer_name", "'{}'", ""),
            table("worker", "'{}'", "worker_id, worker_key, id_cipher, name_cipher, birth_cipher"),
            table(
                    "party_fact",
                    object("contract", CONTRACT) + " || " + object("filing", FILING.formatted("filing_no")) + " || "
                            + object(
                                    "party",
                                    "CASE WHEN t.field LIKE '/worker/%' THEN " + WORKER.formatted("party::bigint")
                                            + " ELSE t.party END"),
                    "contract_id, filing_no, cipher"));

    private RegisterState() {}

    private static String[] table(String name, String with, String without) {
        return new String[] {name, with, without};
    }

    private static String object(String name, String value) {
        return "jsonb_build_object('" + name + "', " + value + ")";
    }

    /** What only one of two registers says, the first marked by a minus, the second by a plus. */
    static List<String> differences(TestRegister one, TestRegister other) throws SQLException {
        return differences(of(one), of(other));
    }

    static List<String> differences(List<String> one, List<String> other) {
        List<String> differences = new ArrayList<>();
        one.stream().filter(line -> !other.contains(line)).forEach(line -> differences.add("- " + line));
        other.stream().filter(line -> !one.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    private static List<String> of(TestRegister register) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String[] table : TABLES) {
            register.column("SELECT '" + table[0] + " ' || ((to_jsonb(t) - string_to_array('" + table[2]
                            + "', ', ')) || " + table[1] + ")::text FROM registry." + table[0] + " t ORDER BY 1")
                    .forEach(lines::add);
        }
        return lines;
    }
}
