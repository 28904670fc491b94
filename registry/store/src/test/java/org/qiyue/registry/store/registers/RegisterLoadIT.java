package org.qiyue.registry.store.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiyue.registry.store.BlindIndex;
import org.qiyue.registry.store.KeyRing;
import org.qiyue.registry.store.RegistryDatabase;

class RegisterLoadIT {

    private static final Instant LOADED = Instant.parse("2026-11-25T08:00:00Z");
    private static final String ONE = "91110105MA00XYH16C";
    private static final String OTHER = "91110302MA01TEG73A";
    private static final String ID = "11010119900307731X";

    @TempDir
    Path folder;

    private RegistryDatabase database;
    private RegisterLoad loader;

    @BeforeEach
    void open() throws Exception {
        database = RegistryDatabase.migrated();
        loader = new RegisterLoad(new BlindIndex(KeyRing.create(folder.resolve("keys"))));
        settings = Map.of("QIYUE_DB_URL", database.url(), "QIYUE_DB_USER", "postgres", "QIYUE_DB_PASSWORD", "postgres");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void everyRegisterTakesALineAndTakesItTwiceWithoutChange(Register register) throws Exception {
        String file = switch (register) {
            case EMPLOYER -> "credit_code,name,status,status_on\n" + ONE + ",北京测试有限公司,吊销,2024-03-01\n";
            case INSURED -> "统一社会信用代码,月份,参保人数\n" + ONE + ",2026-10,42\n";
            case REAL_NAME ->
                "credit_code,id_type,id_number,entered_on,migrant\n" + ONE + ",01," + ID + ",2026-03-01,是\n";
            case RELATION -> "owner,owned,kind,valid_from\n" + ONE + "," + OTHER + ",出资,2020-01-01\n";
            case AVERAGE_WAGE -> "area,year,monthly\n110000,2025,11761.00\n";
            case QUALIFICATION ->
                "kind,holder,number,valid_from,valid_to,level,assessed_on\n"
                        + "网络安全等级保护,yiqian,11000,2025-01-01,2028-12-31,3,2026-06-01\n";
            case KEY_COMPROMISE ->
                "cert_serial,compromised_since,reported_on,source\n0A01,2026-06-01T08:00:00+08:00,2026-06-02,劳动者告知\n";
        };
        LoadReport first = load(register, file);
        assertThat(first.refusals()).isEmpty();
        assertThat(first.outcome()).isEqualTo(LoadReport.Outcome.LOADED);
        assertThat(first.changed()).isEqualTo(1);
        assertThat(database.query("SELECT count(*) FROM " + register.table())).containsExactly("1");
        assertThat(load(register, file).outcome()).isEqualTo(LoadReport.Outcome.ALREADY_LOADED);
        LoadReport again = load(register, file + "\n");
        assertThat(again.outcome()).isEqualTo(LoadReport.Outcome.LOADED);
        assertThat(again.changed()).isZero();
        assertThat(database.query("SELECT count(*) FROM registry.register_load"))
                .containsExactly("2");
    }

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"INSURED", "REAL_NAME"})
    void whatAnotherLoadReplacedOrTookOutCanBeLoadedOnceMore(Register register) throws Exception {
        String heading = register == Register.INSURED
                ? "credit_code,month,headcount,removed\n"
                : "credit_code,id_type,id_number,entered_on,migrant,removed\n";
        String one = register == Register.INSURED ? ONE + ",2026-10," : ONE + ",01," + ID + ",2026-03-01,";
        String other = register == Register.INSURED ? OTHER + ",2026-10," : OTHER + ",01," + ID + ",2026-03-01,";
        boolean insured = register == Register.INSURED;
        load(register, heading + one + (insured ? "42," : "是,") + "\n" + other + (insured ? "7," : "是,") + "\n");
        String first = rows(database, register);
        load(register, heading + one + (insured ? "43," : "否,") + "\n" + other + (insured ? "7,1" : "是,1") + "\n");
        String second = rows(database, register);
        assertThat(second).isNotEqualTo(first);
        try (RegistryDatabase copy = RegistryDatabase.migrated();
                Connection from = database.administrator().getConnection();
                Connection to = copy.administrator().getConnection()) {
            to.setAutoCommit(false);
            List<RegisterHistory.Load> loads = RegisterHistory.loads(from);
            RegisterHistory.repeat(from, to, loads.get(0));
            to.commit();
            assertThat(rows(copy, register)).isEqualTo(first);
            RegisterHistory.repeat(from, to, loads.get(1));
            to.commit();
            assertThat(rows(copy, register)).isEqualTo(second);
        }
    }

    @Test
    void outsideOfALoadARegisterCannotBeChanged() throws Exception {
        load(Register.INSURED, "credit_code,month,headcount\n" + ONE + ",2026-10,42\n");
        assertThatThrownBy(() -> database.execute("UPDATE registry.register_insured SET headcount = 1"))
                .hasMessageContaining("ended_by");
    }

    private static String rows(RegistryDatabase database, Register register) throws SQLException {
        return String.join(
                "\n", database.query("SELECT to_jsonb(t)::text FROM " + register.table() + " t ORDER BY credit_code"));
    }

    @Test
    void aLoadIsRecordedWithWhoWhenAndTheDigestOfTheFile() throws Exception {
        LoadReport report = load(Register.INSURED, "credit_code,month,headcount\n" + ONE + ",2026-10,42\n");
        assertThat(database.query("SELECT concat_ws('|', register, file_name, encode(file_digest, 'hex'), loaded_by,"
                        + " loaded_at AT TIME ZONE 'UTC', rows_read, rows_changed, rows_removed)"
                        + " FROM registry.register_load"))
                .containsExactly("insured|file.csv|" + report.fileDigest() + "|操作员|2026-11-25 08:00:00|1|1|0");
    }

    @Test
    void oneBadLineKeepsTheWholeFileOutAndEveryFaultIsTold() throws Exception {
        LoadReport report = load(
                Register.INSURED,
                "credit_code,month,headcount\n"
                        + ONE + ",2026-10,42\n"
                        + "91110105MA00XYH16D,2026-13,-1\n"
                        + ONE + ",2026-10,43\n"
                        + ONE + ",2026-11\n");
        assertThat(report.outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        assertThat(report.refused()).isEqualTo(5);
        assertThat(report.refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.column())
                .containsExactly("3 credit_code 统一社会信用代码", "3 month 月份", "3 headcount 参保人数", "4 ", "5 ");
        assertThat(report.refusals().get(0))
                .hasToString(
                        "第 3 行 line 3 · credit_code 统一社会信用代码：统一社会信用代码不正确 · is not a valid credit code"
                                + "（请与营业执照核对统一社会信用代码，字母须为大写 · Compare the code with the business licence; letters are capitals.）");
        assertThat(database.query("SELECT 1 FROM registry.register_insured")).isEmpty();
        assertThat(database.query("SELECT 1 FROM registry.register_load")).isEmpty();
    }

    @Test
    void aRefusedValueIsShownUnlessItIsOrMayBeOfAPerson() throws Exception {
        assertThat(load(
                                Register.EMPLOYER,
                                "credit_code,name,status\n" + ID + ",北京测试有限公司,存续\n91110105MA00XYH16D,甲,在业\n" + ONE + ","
                                        + "张三".repeat(151) + ",存续\n")
                        .refusals())
                .extracting(refusal -> refusal.line() + " " + refusal.value())
                .containsExactly("2 null", "3 91110105MA00XYH16D", "3 在业", "4 null");
    }

    @Test
    void aQuoteWithoutItsPairIsToldAndDoesNotTakeTheFileForOneField() throws Exception {
        LoadReport report = load(
                Register.INSURED,
                "credit_code,month,headcount\n" + ONE + ",2026-10,42\n" + ONE + ",\"2026-11,42\n"
                        + (OTHER + ",2026-10,7\n").repeat(10_000));
        assertThat(report.outcome()).isEqualTo(LoadReport.Outcome.REFUSED);
        assertThat(report.refusals())
                .singleElement()
                .extracting(LineRefusal::line, LineRefusal::zh)
                .containsExactly(3L, "引号不配对");
    }

    @Test
    void aRepeatedLineIsFoundAmongVeryMany() throws Exception {
        StringBuilder file = new StringBuilder("area,year,monthly\n");
        for (int area = 110_000; area < 110_500; area++) {
            for (int year = 2000; year < 2010; year++) {
                file.append(area).append(',').append(year).append(",100\n");
            }
        }
        assertThat(columns(load(Register.AVERAGE_WAGE, file + "110000,2000,100\n110499,2009,100\n")))
                .containsExactly("5002 ", "5003 ");
    }

    @Test
    void theFieldsOfALineMustAgree() throws Exception {
        assertThat(columns(load(
                        Register.EMPLOYER,
                        "credit_code,name,status,branch_of\n" + ONE + ",甲,注销,\n" + OTHER + ",乙,存续," + OTHER + "\n")))
                .containsExactly("2 status_on 状态日期", "3 branch_of 所属法人信用代码");
        assertThat(columns(load(
                        Register.REAL_NAME,
                        "credit_code,id_type,id_number,entered_on,left_on\n" + ONE
                                + ",01,110101199003077311,2026-03-01,2026-02-28\n")))
                .containsExactly("2 left_on", "2 id_number 证件号码");
        assertThat(columns(load(
                        Register.RELATION, "owner,owned,kind,valid_from\n" + ONE + "," + ONE + ",RUNS,2020-01-01\n")))
                .containsExactly("2 owned 所设单位信用代码");
        assertThat(
                        columns(
                                load(
                                        Register.QUALIFICATION,
                                        "kind,holder,number,valid_from,valid_to\nCLASSIFIED_PROTECTION,yiqian,1,2025-01-01,2026-01-01\n")))
                .containsExactly("2 level 等保级别");
    }

    @Test
    void aHeadingThatIsMissingDoubledOrUnknownIsToldFirst() throws Exception {
        assertThat(columns(load(Register.INSURED, "credit_code,month,month,people\n")))
                .containsExactly("1 month", "1 第 4 列", "1 headcount 参保人数", "1 ");
        assertThat(columns(load(Register.INSURED, ""))).containsExactly("1 ");
    }

    @Test
    void aLineReplacesTheEntryOfItsKeyAndOneMarkedTakesItOut() throws Exception {
        load(
                Register.INSURED,
                "credit_code,month,headcount\n" + ONE + ",2026-09,41\n" + ONE + ",2026-10,42\n" + OTHER
                        + ",2026-10,7\n");
        LoadReport second = load(
                Register.INSURED,
                "credit_code,month,headcount,removed\n" + ONE + ",2026-10,43,\n" + ONE + ",2026-09,41,1\n" + OTHER
                        + ",2026-10,7,0\n");
        assertThat(second.changed()).isEqualTo(1);
        assertThat(second.removed()).isEqualTo(1);
        assertThat(database.query("SELECT credit_code || ' ' || month || ' ' || headcount || ' ' || load_no"
                        + " FROM registry.register_insured ORDER BY 1"))
                .containsExactly(ONE + " 2026-10-01 43 2", OTHER + " 2026-10-01 7 1");
    }

    @Test
    void theRealNameRegisterKeepsNeitherNameNorNumber() throws Exception {
        load(Register.REAL_NAME, "credit_code,id_type,id_number,entered_on\n" + ONE + ",01," + ID + ",2026-03-01\n");
        assertThat(database.query("SELECT r::text FROM registry.register_real_name r"))
                .singleElement()
                .asString()
                .doesNotContain(ID)
                .contains(ONE);
    }

    @Test
    void aFileOfAnotherEncodingIsRefusedWithTheAdviceToNameIt() throws Exception {
        byte[] chinese = ("统一社会信用代码,月份,参保人数\n" + ONE + ",2026-10,42\n").getBytes(Charset.forName("GB18030"));
        Path file = Files.write(folder.resolve("file.csv"), chinese);
        assertThat(load(Register.INSURED, file, StandardCharsets.UTF_8).refusals())
                .singleElement()
                .asString()
                .contains("GB18030");
        assertThat(load(Register.INSURED, file, Charset.forName("GB18030")).outcome())
                .isEqualTo(LoadReport.Outcome.LOADED);
    }

    @Test
    void aByteOrderMarkAndBlankLinesDoNoHarm() throws Exception {
        assertThat(load(Register.AVERAGE_WAGE, "\uFEFFarea,year,monthly\n\n110000 , 2025, 11761\n\n")
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void aProgramMayReadTheRegistersAndWriteNone() throws Exception {
        // The city's officials see the two that they also keep by hand (V38), through row-level security.
        Set<Register> kept = Set.of(Register.QUALIFICATION, Register.KEY_COMPROMISE);
        for (Register register : Register.values()) {
            assertThat(RegistryDatabase.query(database.ingest(), "SELECT 1 FROM " + register.table()))
                    .isEmpty();
            assertThat(database.query("SELECT has_table_privilege('qiyue_ingest', '" + register.table() + "', 'INSERT')"
                            + " OR has_table_privilege('qiyue_registry', '" + register.table() + "', '"
                            + (kept.contains(register) ? "INSERT" : "SELECT") + "')"
                            + " OR has_table_privilege('qiyue_analytics', '" + register.table() + "', 'SELECT')"))
                    .containsExactly("f");
        }
    }

    @Test
    void theCommandSaysHowItIsUsedAndWhatItCannotDo() {
        assertThat(command("nothing", "file.csv")).isEqualTo(2);
        assertThat(command("insured")).isEqualTo(2);
        assertThat(command("insured", "file.csv", "--charset", "no such")).isEqualTo(2);
        assertThat(command("insured", folder.resolve("missing.csv").toString())).isEqualTo(1);
        assertThat(printed).contains("cannot be read");
    }

    @Test
    void theCommandNamesNobodyWhenTheDatabaseRefusesARow() throws Exception {
        Path file = Files.writeString(
                folder.resolve("employer.csv"),
                "credit_code,name,status\n" + ONE + ",张三丰个体工商户,存续\n",
                StandardCharsets.UTF_8);
        database.execute("ALTER TABLE registry.register_employer ADD CHECK (name NOT LIKE '张三丰%')");
        assertThat(command("employer", file.toString(), "--by", "操作员")).isEqualTo(1);
        assertThat(printed).contains("SQL state 23514").doesNotContain("张三丰").doesNotContain(ONE);
    }

    @Test
    void theCommandSaysWhyItCannotSignIn() throws Exception {
        Path file = Files.writeString(folder.resolve("insured.csv"), "credit_code,month,headcount\n");
        settings = Map.of(
                "QIYUE_DB_URL", "jdbc:postgresql://127.0.0.1:1/qiyue", "QIYUE_DB_USER", "a", "QIYUE_DB_PASSWORD", "b");
        assertThat(command("insured", file.toString())).isEqualTo(1);
        assertThat(printed).contains("nothing was loaded").contains("127.0.0.1:1");
        settings = Map.of();
        assertThat(command("insured", file.toString())).isEqualTo(1);
        assertThat(printed).contains("QIYUE_DB_URL names no database");
    }

    private String printed = "";
    private Map<String, String> settings;

    private int command(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = new RegisterLoadMain(settings, out).run(List.of(arguments));
        printed = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static List<String> columns(LoadReport report) {
        return report.refusals().stream()
                .map(refusal -> refusal.line() + " " + refusal.column())
                .toList();
    }

    private LoadReport load(Register register, String text) throws Exception {
        return load(register, Files.writeString(folder.resolve("file.csv"), text), StandardCharsets.UTF_8);
    }

    private LoadReport load(Register register, Path file, Charset charset) throws Exception {
        try (Connection connection = database.administrator().getConnection()) {
            return loader.load(
                    connection,
                    new RegisterLoad.Order(register, file, charset, "操作员", Clock.fixed(LOADED, ZoneOffset.UTC)));
        }
    }
}
