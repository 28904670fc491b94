package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** V29 on a register that V28 has filled: the three tables come out in parts, and are to everybody what they were. */
class PartsMigrationIT {

    private static final int CONTRACTS = 3_000;
    private static final long BEFORE_THE_FIRST = 23_000_000;

    /** What a table is to those who use it, each as one text; the table is {@code %1$s}. */
    private static final Map<String, String> FACES = Map.of(
            "columns",
            "SELECT concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation, a.attnotnull,"
                    + " a.attstorage, pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum))"
                    + " FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
                    + " WHERE a.attrelid = '%1$s'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
            "constraints",
            "SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '%1$s'::regclass ORDER BY 1",
            "indexes",
            "SELECT replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON ') FROM pg_index WHERE indrelid = '%1$s'::regclass"
                    + " ORDER BY 1",
            "policies",
            "SELECT concat_ws(' ', policyname, permissive, roles, cmd, qual, with_check) FROM pg_policies"
                    + " WHERE schemaname || '.' || tablename = '%1$s' ORDER BY 1",
            "rights",
            "SELECT concat_ws(' ', grantee, privilege_type, column_name) FROM information_schema.column_privileges"
                    + " WHERE table_schema || '.' || table_name = '%1$s' ORDER BY 1",
            "rights on the table",
            "SELECT grantee || ' ' || privilege_type FROM information_schema.table_privileges"
                    + " WHERE table_schema || '.' || table_name = '%1$s' ORDER BY 1",
            "rest",
            "SELECT concat_ws(' ', pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity, obj_description(oid))"
                    + " FROM pg_class WHERE oid = '%1$s'::regclass");

    private static final List<String> TABLES =
            List.of("registry.filing", "registry.receipt_outbox", "registry.contract_version");

    private static RegistryDatabase database;
    private static Map<String, List<String>> before;
    private static Map<String, List<String>> parted;
    private static List<String> rowsBefore;
    private static List<String> filesBefore;

    @BeforeAll
    static void migrate() throws SQLException {
        database = RegistryDatabase.empty();
        migrate("28");
        fill();
        before = faces();
        rowsBefore = rows();
        filesBefore = files("");
        migrate("29");
        parted = faces();
        assertThat(RegistryMigrations.migrate(database.administrator())).isPositive();
    }

    private static void migrate(String version) {
        Flyway.configure(RegistryMigrations.class.getClassLoader())
                .dataSource(database.administrator())
                .locations("classpath:org/qiyue/registry/store/migrations")
                .schemas("registry")
                .placeholderReplacement(false)
                .target(version)
                .load()
                .migrate();
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void everyRowIsFound() throws SQLException {
        assertThat(rowsBefore).hasSize(3).noneMatch(rows -> rows.startsWith("0 "));
        assertThat(rows()).isEqualTo(rowsBefore);
    }

    @Test
    void nothingWasCopied() throws SQLException {
        assertThat(files("_first")).isEqualTo(filesBefore);
    }

    @Test
    void rightsPoliciesColumnsConstraintsAndIndexesAreThoseOfBefore() throws SQLException {
        assertThat(before).hasSize(TABLES.size() * FACES.size());
        assertThat(parted).isEqualTo(before);
        assertThat(database.query("SELECT relkind FROM pg_class WHERE oid IN ('" + String.join("'::regclass, '", TABLES)
                        + "'::regclass)"))
                .containsOnly("p")
                .hasSize(3);
    }

    @Test
    void eachPartIsStoredAndIndexedLikeTheFirst() throws SQLException {
        assertThat(database.query("SELECT DISTINCT array_to_string(c.reloptions, ',') FROM pg_class c"
                        + " WHERE c.relispartition AND c.relkind = 'r'"))
                .containsExactly("toast_tuple_target=8160");
        assertThat(database.query("SELECT DISTINCT i.inhparent::regclass || ' ' || count(*) FROM pg_inherits i"
                        + " JOIN pg_index x ON x.indrelid = i.inhrelid GROUP BY i.inhparent, i.inhrelid ORDER BY 1"))
                .containsExactly("registry.contract_version 3", "registry.filing 5", "registry.receipt_outbox 1");
        assertThat(database.query("SELECT c.relname FROM pg_class c WHERE c.relispartition AND c.relkind = 'i'"
                        + " AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid)"))
                .isEmpty();
    }

    @Test
    void numbersGoOnFromWhereTheyWere() throws SQLException {
        assertThat(database.query("SELECT pg_get_serial_sequence('registry.filing', 'filing_no')"))
                .containsExactly("registry.filing_number");
        assertThat(database.query("SELECT pg_get_serial_sequence('registry.receipt_outbox', 'outbox_no')"))
                .containsExactly("registry.outbox_number");
        assertThat(database.query("SELECT last_value FROM registry.filing_number"))
                .containsExactly(Long.toString(BEFORE_THE_FIRST + CONTRACTS));
    }

    @Test
    void whatStandsIsOnePartHoweverMuchItIsAndTwoStandReadyBehindTheNumbersGivenOut() throws SQLException {
        assertThat(database.query("SELECT regexp_replace(pg_get_expr(c.relpartbound, c.oid), '[^0-9 ]', '', 'g')"
                        + " FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid"
                        + " WHERE i.inhparent = 'registry.filing'::regclass ORDER BY 1"))
                .extracting(bound -> bound.strip().replaceAll(" +", " "))
                .containsExactlyInAnyOrder("", "30000000", "30000000 40000000", "40000000 50000000");
    }

    @Test
    void noViewAndNoPolicyReadsAPartInsteadOfItsTable() throws SQLException {
        assertThat(database.query("SELECT pg_describe_object(d.classid, d.objid, 0) FROM pg_depend d"
                        + " JOIN pg_class c ON c.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass"
                        + " LEFT JOIN pg_policy p ON p.oid = d.objid AND d.classid = 'pg_policy'::regclass"
                        + " WHERE c.relispartition AND c.relkind = 'r' AND d.classid IN ('pg_rewrite'::regclass,"
                        + " 'pg_policy'::regclass, 'pg_proc'::regclass) AND p.polrelid IS DISTINCT FROM c.oid"))
                .isEmpty();
        assertThat(database.query("SELECT position FROM extract.snapshot"))
                .containsExactly(Long.toString(BEFORE_THE_FIRST + CONTRACTS));
        assertThat(database.query("SELECT count(*) FROM extract.contract_event"))
                .containsExactly(Integer.toString(CONTRACTS));
    }

    @Test
    void aContractOfAYearThatHasNotComeStandsInTheRest() throws SQLException {
        assertThat(database.query("SELECT contract_id FROM registry.contract_version_rest"))
                .containsExactly("7ZZZZZZZZZ" + "0".repeat(16));
        assertThat(database.query("SELECT count(*) FROM registry.filing_rest")).containsExactly("0");
    }

    private static void fill() throws SQLException {
        database.execute("SELECT setval('registry.filing_number', " + BEFORE_THE_FIRST + ")");
        database.execute("""
                INSERT INTO registry.employer (credit_code, name, provisional, first_filed_at, last_filed_at)
                    VALUES ('91110105MA00XYH16C', '北京测试有限公司', false, now(), now());
                INSERT INTO registry.worker (id_type, id_blind, id_cipher, id_masked, name_cipher, name_masked)
                    VALUES ('01', decode(md5('w'), 'hex'), '\\x00', '110*', '\\x00', '张*');
                INSERT INTO registry.contract (contract_id, platform_code, contract_no, credit_code, worker_id,
                    jurisdiction_area, employment_form, term_type, start_date, version, first_filing_no, last_filing_no,
                    updated_at)
                SELECT '01KB0' || lpad(n::text, 21, '0'), 'yiqian', 'NO-' || n, '91110105MA00XYH16C', 1, '110105', '01', '2',
                    '2024-01-01', 1, n, n, now() FROM generate_series(1, %1$d - 1) AS n;
                INSERT INTO registry.contract SELECT (r).* FROM (SELECT jsonb_populate_record(c, jsonb_build_object(
                    'contract_id', '7ZZZZZZZZZ0000000000000000', 'contract_no', 'NO-Z', 'first_filing_no', %1$d)) AS r
                    FROM registry.contract c LIMIT 1) AS strange;
                INSERT INTO registry.contract_version (contract_id, version, kind, occurred_on, recorded_at, filing_no,
                    filing_id, terms, doc_digest)
                SELECT contract_id, 1, 'CONCLUDED', '2024-01-01', now(), first_filing_no,
                    md5(contract_id)::uuid, json_build_object('note', repeat(md5(contract_id), 90)),
                    decode(md5(contract_id) || md5(contract_no), 'hex') FROM registry.contract;
                INSERT INTO registry.filing (filing_no, platform_code, topic_id, topic, partition, record_offset, received_at,
                    decided_at, content_digest, raw_cipher, result, rule_set_version, jurisdiction_area)
                SELECT nextval('registry.filing_number'), 'yiqian', md5('t')::uuid, 'filings.yiqian', 0, n, now(), now(),
                    decode(md5(n::text) || md5('x'), 'hex'), decode(md5(n::text), 'hex'),
                    CASE WHEN n %% 20 = 0 THEN 'REJECTED' ELSE 'ACCEPTED' END, '2026.11', '110105'
                FROM generate_series(1, %1$d) AS n;
                INSERT INTO registry.receipt_outbox (outbox_no, topic, record_key, headers, value, created_at)
                SELECT nextval('registry.outbox_number'), 'receipts.yiqian', n::text, '\\x', convert_to(n::text, 'UTF8'), now()
                FROM generate_series(1, %1$d) AS n""".formatted(CONTRACTS));
    }

    private static Map<String, List<String>> faces() throws SQLException {
        Map<String, List<String>> faces = new LinkedHashMap<>();
        for (String table : TABLES) {
            for (Map.Entry<String, String> face : FACES.entrySet()) {
                faces.put(
                        table + " " + face.getKey(),
                        database.query(face.getValue().formatted(table)));
            }
        }
        return faces;
    }

    private static List<String> rows() throws SQLException {
        return List.of(
                digest("registry.filing", "filing_no"),
                digest("registry.receipt_outbox", "outbox_no"),
                digest("registry.contract_version", "contract_id"));
    }

    /** Without the one column that came later. */
    private static String digest(String table, String key) throws SQLException {
        return database.query(
                        "SELECT count(*) || ' ' || md5(string_agg((to_jsonb(t) - 'credit_code')::text, '|' ORDER BY %s)) FROM %s t"
                                .formatted(key, table))
                .get(0);
    }

    /** The files that hold the rows. */
    private static List<String> files(String ofPart) throws SQLException {
        return database.query("SELECT pg_relation_filenode(t::regclass) || ' ' || pg_relation_size(t::regclass)"
                + " FROM unnest(ARRAY['registry.filing" + ofPart + "', 'registry.receipt_outbox" + ofPart
                + "', 'registry.contract_version" + ofPart + "', 'registry.filing" + ofPart
                + "_pkey', 'registry.contract_version" + ofPart + "_by_document']) AS t");
    }
}
