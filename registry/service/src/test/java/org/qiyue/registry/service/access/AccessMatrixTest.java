package org.qiyue.registry.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiyue.registry.service.fixture.Api;
import org.qiyue.registry.service.fixture.Api.Answer;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;
import org.qiyue.registry.service.fixture.SurveyFrames;

/**
 * Every operation of the API's description as every role of every area: who may not hears so, and no answer names an
 * employer, contract or filing that is not the caller's to see. An operation that is added has to say in
 * {@code access.txt} who may call it.
 */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {
    private static final String BASE = "/api/v1";
    /** Tells auditors the numbers of what others saw, and nothing else of it. */
    private static final String ACCESS_LOG = "GET /audit/";

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Of each kind of thing so many own and foreign ones are asked for by their names. */
    private static final int SOME = 6;

    /** Asked for by their names everywhere. */
    private static final List<String> FILINGS = List.of("60009", "60010", "60011", "60012", "60013");

    /** They see what a supervisor of the same area sees: of each kind one. */
    private static final Set<String> ALIKE =
            Set.of("city-inspector", "social-insurance-auditor", "district-inspector", "district-approver");

    private static Map<String, Set<String>> matrix() throws IOException {
        Map<String, Set<String>> matrix = new TreeMap<>();
        try (InputStream file = AccessMatrixTest.class.getResourceAsStream("/access.txt")) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(" = ", 2);
                    matrix.put(parts[0], parts[1].equals("everybody") ? Roles.ALL : Set.of(parts[1].split(" ")));
                }
            }
        }
        return matrix;
    }

    private static Set<String> described() throws IOException {
        Set<String> operations = new TreeSet<>();
        JsonNode paths =
                new YAMLMapper().readTree(Path.of("openapi.yaml").toFile()).get("paths");
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " "
                                + path.getKey().substring(BASE.length()));
                    }
                }));
        return operations;
    }

    @Test
    void for_every_operation_it_is_said_who_may_call_it() throws IOException {
        assertThat(matrix().keySet()).containsExactlyElementsOf(described());
        assertThat(matrix().values()).allSatisfy(roles -> assertThat(Roles.ALL).containsAll(roles));
    }

    @Test
    void everybody_is_here() {
        assertThat(Persona.all().stream().map(Persona::role).distinct()).containsExactlyInAnyOrderElementsOf(Roles.ALL);
    }

    @BeforeEach
    void aSurveyFrameToBeAskedFor() {
        SurveyFrames.latest();
    }

    static Stream<Persona> everybody() {
        return Persona.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void who_may_not_hears_so_and_nobody_is_told_of_what_is_not_his(Persona persona) throws IOException {
        assertThat(faults(persona, matrix())).as(persona.toString()).isEmpty();
    }

    @Test
    void without_the_policies_of_the_database_foreign_rows_are_found() throws IOException, SQLException {
        Persona chaoyang = Persona.all().stream()
                .filter(persona -> persona.toString().equals("district-supervisor [110105]"))
                .findFirst()
                .orElseThrow();
        String policies = "alter table registry.employer %1$s row level security;"
                + "alter table registry.contract %1$s row level security;"
                + "alter table registry.filing %1$s row level security";
        owner(policies.formatted("disable"));
        try {
            assertThat(faults(chaoyang, matrix())).isNotEmpty();
        } finally {
            owner(policies.formatted("enable"));
        }
        assertThat(faults(chaoyang, matrix())).isEmpty();
    }

    /** What is wrong with the answers to somebody. */
    private static List<String> faults(Persona persona, Map<String, Set<String>> matrix) {
        Set<String> faults = new ConcurrentSkipListSet<>();
        Set<String> shown = new ConcurrentSkipListSet<>();
        Api api = persona.api();
        matrix.entrySet().parallelStream().forEach(entry -> {
            String operation = entry.getKey();
            boolean may = entry.getValue().contains(persona.role());
            String method = operation.substring(0, operation.indexOf(' '));
            // A role is refused before anything is looked for: one of its own and one foreign are enough.
            int most = may && !ALIKE.contains(persona.role()) ? SOME : 1;
            for (String path : paths(operation.substring(method.length() + 1), persona.footprint(), most)) {
                Answer answer = api.call(method, path, method.equals("GET") ? null : "{}");
                boolean isLog = operation.startsWith(ACCESS_LOG);
                if (answer.status() == 200) {
                    shown.addAll(Footprint.numbersIn(answer.body()));
                }
                fault(persona.footprintOf(operation), may, isLog, answer)
                        .forEach(fault -> faults.add(operation + " " + path + ": " + fault));
            }
        });
        if (shown.isEmpty() && !persona.footprint().isNothing()) {
            faults.add("nothing of its own is shown");
        }
        return List.copyOf(faults);
    }

    private static List<String> fault(Footprint footprint, boolean may, boolean isLog, Answer answer) {
        int status = answer.status();
        if (!may) {
            return status == 403 && answer.body().contains("NOT_ALLOWED")
                    ? List.of()
                    : List.of("is not refused, but answered " + status);
        }
        if (status == 401 || status == 403 || status >= 500) {
            return List.of("may be called and is answered " + status);
        }
        return footprint.foreignIn(status == 200 && !isLog ? answer.body() : "").stream()
                .map(number -> "tells of " + number)
                .toList();
    }

    /** The paths of an operation: with everything of the caller's and some of what is not. */
    private static List<String> paths(String path, Footprint own, int most) {
        if (!path.contains("{")) {
            return List.of(path + "?limit=200", path).subList(path.contains("/statistics") ? 1 : 0, 2);
        }
        return filled(path, own, most);
    }

    private static List<String> filled(String path, Footprint own, int most) {
        if (!path.contains("{")) {
            return List.of(path);
        }
        List<String> paths = new ArrayList<>();
        for (String value : values(path.substring(path.indexOf('{') + 1, path.indexOf('}')), own, most)) {
            paths.addAll(filled(path.replaceFirst("\\{[^}]*}", value), own, most));
        }
        return paths;
    }

    private static Collection<String> values(String parameter, Footprint own, int most) {
        return switch (parameter) {
            case "creditCode" -> some(own.employers(), Footprint.city().employers(), most);
            case "contractId" -> some(own.contracts(), Footprint.city().contracts(), most);
            case "filingNo" -> FILINGS;
            case "platformCode" -> List.of("yiqian", "qianyue", "hetong", "nobody");
            case "from", "to" -> List.of("1");
            case "entryNo" -> List.of("1", "999999999");
            case "applicationNo",
                    "incidentNo",
                    "certificateNo",
                    "holdNo",
                    "attachmentNo",
                    "planNo",
                    "taskNo",
                    "recusalNo",
                    "opinionNo",
                    "frameNo",
                    "version" -> List.of("1", "999999999");
            case "area" -> List.of("110000", "110105", "110108", "nothing");
            case "period" -> List.of("2026-Q3", "2026-Q2", "nothing");
            case "noticeNo" -> List.of("1", "2", "999999999");
            case "alertNo" -> List.of("1", "2", "7", "20", "41", "999999999");
            case "caseId" -> List.of("1", "2", "999999999");
            case "actNo" -> List.of("1");
            case "form" -> List.of("LEAD_REGISTER", "NOTHING");
            case "itemCode" -> List.of("1-RULES", "9-NOTHING");
            case "inspectorId" -> List.of("T-0001", "nobody");
            case "item" -> List.of("7-LICENCE", "NOTHING");
            case "certSerial", "serial" -> List.of("5a01", "00ff");
            case "table" -> List.of("parameters", "work-days", "nothing");
            case "key" -> List.of("gap-days", "2026");
            case "changeNo" -> List.of("1", "999999999");
            case "list" -> List.of("term-type", "nothing");
            case "unit" -> List.of("110000", "110105", "999999");
            case "username" -> List.of("nobody-known");
            case "change" -> List.of("UNLOCK", "NOTHING");
            case "register" -> List.of("insured", "nothing");
            case "agreementNo" -> List.of("GX2026-000001", "nothing");
            case "jobId", "viewId", "fileId", "receiptNo" -> List.of("00000000-0000-4000-8000-000000000000");
            default -> throw new IllegalStateException("nothing is known to ask for as " + parameter);
        };
    }

    private static Collection<String> some(Set<String> own, Set<String> all, int most) {
        Set<String> some = new TreeSet<>(new TreeSet<>(own).stream().limit(most).toList());
        new TreeSet<>(all)
                .stream()
                        .filter(number -> !own.contains(number) && !number.startsWith("92"))
                        .limit(most)
                        .forEach(some::add);
        return some;
    }

    private static void owner(String sql) throws SQLException {
        try (Connection owner = RegistryDatabase.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
