package org.qiyue.deploy.bench.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.qiyue.deploy.bench.Register;
import org.qiyue.deploy.bench.pages.Page.Request;
import org.qiyue.deploy.local.BrowserSession;

/** The pages that are measured, with rows from all over the register. */
final class Pages {

    static final String CITY = "city";
    static final String DISTRICT = "chaoyang";

    private static final String API = "/api/v1";
    private static final int ROWS = 500;
    private static final int DEEPEST = 100_000;
    private static final int LARGEST_PAGE = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LargeCity city;
    private final BrowserSession official;
    private final BrowserSession supervisor;
    private final int deep;

    /** @param employers how many the register has at least; a tenth of them, 100,000 at most, lie before the deep page */
    Pages(LargeCity city, BrowserSession official, BrowserSession supervisor, int employers) {
        this.deep = Math.min(DEEPEST, employers / 10);
        this.city = city;
        this.official = official;
        this.supervisor = supervisor;
    }

    List<Page> all() throws SQLException, IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        try (Connection connection = city.register().open()) {
            List<Request> ledger = List.of(
                    Request.get(API + "/employers"),
                    Request.get(API + "/employers?sort=-contracts"),
                    Request.get(API + "/employers?sort=-lastFiledAt"),
                    Request.get(API + "/employers?sort=name"));
            pages.add(new Page("ledger, first page", CITY, ledger));
            pages.add(new Page("ledger, first page", DISTRICT, ledger));
            String deepPage = String.format(Locale.ROOT, "ledger, page at row %,d", deep);
            pages.add(new Page(deepPage, CITY, deep(official, "/employers?sort=-contracts")));
            pages.add(new Page(deepPage, DISTRICT, deep(supervisor, "/employers?sort=-contracts")));
            List<String> employers = Register.strings(
                    connection,
                    "SELECT credit_code FROM registry.employer TABLESAMPLE SYSTEM (10) WHERE '" + LargeCity.AREA
                            + "' = ANY (areas) ORDER BY random() LIMIT " + ROWS);
            pages.add(new Page("employer file", DISTRICT, each(employers, code -> "/employers/" + code)));
            pages.add(new Page(
                    "contracts of an employer",
                    DISTRICT,
                    each(employers, code -> "/employers/" + code + "/contracts")));
            pages.add(new Page("contracts by a worker's number", DISTRICT, workers()));
            pages.add(new Page("one contract", DISTRICT, each(contracts(connection), id -> "/contracts/" + id)));
            List<String> own = names(connection, "substr(name, 3, 2)");
            pages.add(new Page("search, two characters of a name", CITY, searches(own)));
            pages.add(new Page("search, two characters of a name", DISTRICT, searches(own)));
            List<String> long4 = names(connection, "substr(name, 3, 4)");
            pages.add(new Page("search, four characters of a name", DISTRICT, searches(long4)));
            List<String> common = names(connection, "substr(name, 5, 2)");
            pages.add(new Page("search, a word that many names have", CITY, searches(common)));
            pages.add(new Page("search, a word that many names have", DISTRICT, searches(common)));
            pages.add(new Page(
                    "search by the beginning of a code",
                    DISTRICT,
                    searches(
                            employers.stream().map(code -> code.substring(0, 8)).toList())));
        }
        return pages;
    }

    private static List<Request> each(List<String> values, Function<String, String> path) {
        return values.stream()
                .map(value -> Request.get(API + path.apply(value)))
                .toList();
    }

    private static List<Request> searches(List<String> words) {
        return each(words, word -> "/employers?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
    }

    private static List<Request> workers() {
        return IntStream.range(0, LargeCity.KNOWN_WORKERS)
                .mapToObj(worker -> new Request(
                        API + "/contracts/search", "{\"idNumber\":\"%s\"}".formatted(LargeCity.number(worker))))
                .toList();
    }

    /** Of the pattern alone, whose terms are all there. */
    private static List<String> contracts(Connection connection) throws SQLException {
        return Register.strings(
                connection,
                "SELECT contract_id FROM pattern.contract WHERE jurisdiction_area = '" + LargeCity.AREA
                        + "' ORDER BY random() LIMIT " + ROWS);
    }

    private static List<String> names(Connection connection, String part) throws SQLException {
        return Register.strings(
                connection,
                "SELECT " + part + " FROM registry.employer TABLESAMPLE SYSTEM (10) WHERE '" + LargeCity.AREA
                        + "' = ANY (areas) AND length(name) > 8 ORDER BY random() LIMIT " + ROWS);
    }

    /** Turns pages until so many rows are behind, then notes where each of the next ones begins. */
    private List<Request> deep(BrowserSession session, String path) throws IOException, InterruptedException {
        String cursor = "";
        int rows = 0;
        List<Request> found = new ArrayList<>();
        while (found.size() < LARGEST_PAGE) {
            boolean isDeep = rows >= deep;
            String asked = API
                    + path
                    + (isDeep ? "" : "&limit=" + LARGEST_PAGE)
                    + (cursor.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            if (isDeep) {
                found.add(Request.get(asked));
            }
            HttpResponse<String> answer = session.send(session.asking(asked));
            if (answer.statusCode() != 200) {
                throw new IOException(asked + ": " + answer.statusCode() + " " + answer.body());
            }
            JsonNode page = JSON.readTree(answer.body());
            rows += page.path("items").size();
            cursor = page.path("nextCursor").asText("");
            if (cursor.isEmpty() || cursor.equals("null")) {
                if (found.isEmpty()) {
                    throw new IOException("The ledger ends at row " + rows);
                }
                break;
            }
        }
        return found;
    }
}
