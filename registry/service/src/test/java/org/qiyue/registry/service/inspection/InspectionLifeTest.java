package org.qiyue.registry.service.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.registry.service.inspection.Inspection.SOME;
import static org.qiyue.registry.service.inspection.Inspection.TODAY;
import static org.qiyue.registry.service.inspection.Inspection.act;
import static org.qiyue.registry.service.inspection.Inspection.assertProblem;
import static org.qiyue.registry.service.inspection.Inspection.number;
import static org.qiyue.registry.service.inspection.Inspection.planNo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.registry.model.inspection.InspectionDrawMain;
import org.qiyue.registry.service.fixture.IdentityProvider;
import org.qiyue.registry.service.fixture.RegistryDatabase;

/** A random inspection from plan to publication, drawn again by the command from the files that are handed out. */
@QuarkusTest
@WithTestResource(value = RegistryDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IdentityProvider.class, scope = TestResourceScope.GLOBAL)
class InspectionLifeTest {

    @TempDir
    Path folder;

    private Inspection here;

    @BeforeEach
    void come() {
        here = Inspection.in("110119");
    }

    @Test
    void fromPlanToPublicationAndDrawnAgainOffline() throws Exception {
        Response plan = here.plan(SOME, 2);
        String out = "92110119D000000001";
        plan = act(here.planner, plan, "/exclusions", "{\"creditCode\": \"" + out + "\", \"reason\": \"已迁出本区\"}");
        assertProblem(
                act(here.planner, plan, "/exclusions", "{\"creditCode\": \"" + out + "\", \"reason\": \"再次\"}"),
                409,
                "ALREADY_REGISTERED");
        assertThat(here.planner
                        .json("/inspection-plans/" + planNo(plan) + "/objects?leftOut=true")
                        .getList("items.exclusion"))
                .containsExactly("已迁出本区");

        Response committed = act(here.head, plan, "/commitment", null);
        assertThat(committed.statusCode()).as(committed.asString()).isEqualTo(200);
        unpack(here.planner.get("/inspection-plans/" + planNo(plan) + "/proof").asByteArray());
        assertThat(folder.resolve("objects.csv")).content().contains(out + ",GREEN,0,已迁出本区\n");
        assertThat(folder.resolve("reveal.csv")).doesNotExist();

        Response drawn = act(here.head, here.numbered(committed, "03 17 29"), "/draw", number("03 17 29"));
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(200);
        List<Map<String, Object>> tasks = here.tasks(drawn);
        assertThat(tasks).extracting(task -> task.get("creditCode")).doesNotContain(out);
        for (Map<String, Object> each : drawn.jsonPath().<Map<String, Object>>getList("classes")) {
            double share = Double.parseDouble(each.get("share").toString());
            assertThat(each.get("drawn")).isEqualTo((int) Math.ceil(share * (int) each.get("eligible") - 1e-9));
        }
        followStepByStep(drawn, tasks.get(1));
        byte[] proof =
                here.planner.get("/inspection-plans/" + planNo(plan) + "/proof").asByteArray();
        unpack(proof);
        assertThat(proof)
                .isEqualTo(here.head
                        .get("/inspection-plans/" + planNo(plan) + "/proof")
                        .asByteArray());
        assertThat(drawAgain()).isZero();
        assertThat(Files.readAllLines(folder.resolve("drawn.csv"))).hasSize(tasks.size() + 1);
        refuseEachChangedByte();

        inspectAndPublish(drawn, tasks);
    }

    private void followStepByStep(Response plan, Map<String, Object> task) {
        JsonPath replay = here.planner.json("/inspection-plans/" + planNo(plan) + "/replay/" + task.get("creditCode"));
        List<Map<String, Object>> steps = replay.getList("draw.steps");
        Map<String, Object> last = steps.get(steps.size() - 1);
        assertThat(last.get("picked")).isEqualTo(task.get("creditCode"));
        assertThat(last.get("place")).isEqualTo((int) Long.remainderUnsigned(
                Long.parseUnsignedLong(last.get("word").toString(), 16), (int) last.get("places")));
        assertThat(replay.getString("digest")).isEqualTo(plan.jsonPath().getString("digest"));
        assertThat(here.planner
                        .get("/inspection-plans/" + planNo(plan) + "/replay/92110119D000000001")
                        .statusCode())
                .isEqualTo(404);
    }

    private void inspectAndPublish(Response drawn, List<Map<String, Object>> tasks) {
        Response assigned = act(here.head, drawn, "/assignment", null);
        assertThat(assigned.jsonPath().getString("state")).isEqualTo("ASSIGNED");
        Map<String, Object> first = here.tasks(assigned).get(0);
        assertThat(first.get("assignedOn")).isEqualTo(TODAY.toString());
        assertThat(first.get("dueOn")).isNotNull();
        assertThat(first.get("urgency")).isEqualTo("NOT_DUE");
        assertThat(first.get("workingDaysLeft")).isEqualTo(20);

        String stranger = stranger(first);
        String found = "{\"inspectedOn\": \"" + TODAY
                + "\", \"outcome\": \"TO_BE_HANDLED\", \"foundItems\": [\"5-WAGES\"], \"note\": \"工资未足额支付\"}";
        String none = found.replace("TO_BE_HANDLED", "NO_PROBLEM").replace("\"5-WAGES\"", "");
        assertProblem(result(stranger, first, "\"1\"", found), 403, "ANOTHER_OFFICIAL_REQUIRED");
        String wrong = found.replace("5-WAGES", "1-RULES");
        assertProblem(result(inspector(first, 0), first, "\"1\"", wrong), 400, "INVALID_PARAMETER");
        assertProblem(
                result(inspector(first, 0), first, "\"1\"", found.replace(TODAY.toString(), "2020-01-01")),
                400,
                "INVALID_PARAMETER");

        String leaving = inspector(first, 1);
        String change = "{\"leaving\": \"" + leaving + "\", \"taking\": \"" + stranger + "\", \"reason\": \"发现亲属关系\"}";
        Response replaced =
                here.head.post("/inspection-tasks/" + first.get("taskNo") + "/replacement", "\"1\"", change);
        assertThat(replaced.statusCode()).as(replaced.asString()).isEqualTo(200);
        assertProblem(result(leaving, first, "\"2\"", found), 403, "ANOTHER_OFFICIAL_REQUIRED");
        assertProblem(result(stranger, first, "\"1\"", found), 412, "CHANGED_MEANWHILE");
        assertThat(here.inspector(stranger).json("/inspection-tasks").getList("items.taskNo"))
                .contains(first.get("taskNo"));
        assertThat(result(stranger, first, "\"2\"", found).statusCode()).isEqualTo(200);
        assertProblem(result(stranger, first, "\"3\"", found), 409, "STATE_CONFLICT");
        String csv = "/inspection-plans/" + planNo(drawn) + "/publication.csv";
        assertThat(here.planner.get(csv).asString()).doesNotContain("found and to be handled");
        Response partly = act(here.planner, assigned, "/publication", null);
        assertThat(partly.jsonPath().getString("state")).isEqualTo("ASSIGNED");
        assertThat(here.planner.get(csv).asString())
                .contains("found and to be handled")
                .doesNotContain("工资未足额支付");

        for (Map<String, Object> task : tasks.subList(1, tasks.size())) {
            assertThat(result(inspector(task, 0), task, "\"1\"", none).statusCode())
                    .isEqualTo(200);
        }
        Response published = act(here.planner, partly, "/publication", null);
        assertThat(published.jsonPath().getString("state")).isEqualTo("PUBLISHED");
        assertThat(published.jsonPath().getList("publications.kind"))
                .containsExactly("LISTS", "DRAW", "RESULTS", "RESULTS");
        assertProblem(act(here.planner, published, "/publication", null), 409, "STATE_CONFLICT");
        JsonPath coverage = here.planner.json("/inspection-coverage?year=" + TODAY.getYear());
        assertThat(coverage.getInt("items.find { it.itemCode == '5-WAGES' }.found"))
                .isEqualTo(1);
        assertThat(coverage.getList("rows.inTime", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(tasks.size());
    }

    private Response result(String inspectorId, Map<String, Object> task, String ifMatch, String body) {
        return here.inspector(inspectorId).post("/inspection-tasks/" + task.get("taskNo") + "/result", ifMatch, body);
    }

    private static String inspector(Map<String, Object> task, int at) {
        return ((Map<?, ?>) ((List<?>) task.get("inspectors")).get(at))
                .get("inspectorId")
                .toString();
    }

    /** One of the library who was not drawn for it. */
    private String stranger(Map<String, Object> task) {
        return List.of(1, 2, 3, 4).stream()
                .map(here::inspectorId)
                .filter(id -> !id.equals(inspector(task, 0)) && !id.equals(inspector(task, 1)))
                .findFirst()
                .orElseThrow();
    }

    private void unpack(byte[] archive) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
    }

    /** One byte of each file, each time another one. */
    private void refuseEachChangedByte() throws Exception {
        int turn = 0;
        for (String file :
                List.of("plan.csv", "objects.csv", "inspectors.csv", "published.csv", "reveal.csv", "drawn.csv")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            byte[] changed = bytes.clone();
            changed[bytes.length * ++turn / 7] ^= 1;
            Files.write(folder.resolve(file), changed);
            assertThat(drawAgain()).as(file).isPositive();
            Files.write(folder.resolve(file), bytes);
        }
        assertThat(drawAgain()).isZero();
    }

    /** Runs the command as anybody would, in a process of its own, and gives its exit code. */
    private int drawAgain() throws IOException, InterruptedException, URISyntaxException {
        Path program = Path.of(InspectionDrawMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        program.toString(),
                        InspectionDrawMain.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
