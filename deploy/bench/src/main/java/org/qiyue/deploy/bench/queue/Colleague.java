package org.qiyue.deploy.bench.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.qiyue.deploy.local.BrowserSession;

/**
 * A person of the district at work: looks at the inbox, opens a case near its front, takes it, moves it on or says something, each
 * meant for the version that was seen.
 */
final class Colleague {

    private static final String CASES = "/api/v1/cases";
    private static final String INBOX = CASES + "?open=true&sort=due&limit=50";
    /** Acts that want nothing but what a person can write down at once, in the order in which they are likely. */
    private static final List<String> MOVES = List.of("TRIAGE", "FILE", "REMIND", "ACCEPT_CORRECTION", "TRANSFER");

    private static final Set<String> WRITABLE = Set.of("REASON", "REFERENCE");
    private static final double TAKES = 0.5;
    private static final double SAYS = 0.35;
    private static final int CREATED = 201;
    private static final int CHANGED_MEANWHILE = 412;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String account;
    private final BrowserSession session;
    private final List<String> employers;
    private final Answers answers;
    private final Random random;
    private int said;

    /** @param employers about whom leads are registered */
    Colleague(String account, BrowserSession session, List<String> employers, Answers answers, long seed) {
        this.account = account;
        this.session = session;
        this.employers = List.copyOf(employers);
        this.answers = answers;
        this.random = new Random(seed);
    }

    /** Works until a time, by {@link System#nanoTime}. */
    void work(long until, int thinkMillis) throws InterruptedException {
        think(thinkMillis);
        while (System.nanoTime() < until) {
            Optional<JsonNode> inbox = ask(Kind.INBOX, session.asking(INBOX).GET());
            think(thinkMillis);
            JsonNode lines = inbox.map(page -> page.path("items")).orElse(JSON.createArrayNode());
            if (lines.isEmpty()) {
                register();
            } else {
                long caseId =
                        lines.path(random.nextInt(lines.size())).path("caseId").longValue();
                Optional<JsonNode> file =
                        ask(Kind.OPEN, session.asking(CASES + "/" + caseId).GET());
                think(thinkMillis);
                if (file.isPresent() && !file.get().path("isFinal").booleanValue()) {
                    handle(caseId, file.get());
                    think(thinkMillis);
                }
            }
        }
    }

    /** Registers a lead, which then lies in the own hands. */
    void register() throws InterruptedException {
        String subject = sentence();
        ObjectNode lead = JSON.createObjectNode()
                .put("source", "PATROL")
                .put("creditCode", employers.get(random.nextInt(employers.size())))
                .put("subject", subject);
        ask(Kind.REGISTER, post(CASES, lead))
                .ifPresent(opened -> answers.accepted(
                        new Written(opened.path("caseId").longValue(), 1, account, Written.REGISTERED, subject)));
    }

    private void handle(long caseId, JsonNode file) throws InterruptedException {
        double dice = random.nextDouble();
        boolean isOwn = file.at("/people/handler/account").asText().equals(account);
        Optional<JsonNode> move = isOwn ? move(file) : Optional.empty();
        if (!isOwn && dice < TAKES) {
            take(caseId, file);
        } else if (move.isPresent() && dice >= SAYS) {
            act(caseId, file, move.get());
        } else {
            comment(caseId);
        }
    }

    private void take(long caseId, JsonNode file) throws InterruptedException {
        String text = sentence();
        ObjectNode body = JSON.createObjectNode().put("to", account).put("text", text);
        version(Kind.TAKE, meant(file, post(CASES + "/" + caseId + "/hand-over", body)))
                .ifPresent(version -> answers.accepted(new Written(caseId, version, account, Written.TAKEN, text)));
    }

    private void act(long caseId, JsonNode file, JsonNode move) throws InterruptedException {
        String action = move.at("/action/code").textValue();
        ObjectNode body = JSON.createObjectNode().put("action", action);
        for (JsonNode asked : move.path("asks")) {
            body.put(asked.path("field").textValue().equals("REASON") ? "reason" : "reference", sentence());
        }
        Optional<Long> version = version(Kind.MOVE, meant(file, post(CASES + "/" + caseId + "/acts", body)));
        if (version.isPresent()) {
            answers.accepted(new Written(caseId, version.get(), account, action, ""));
            boolean isOver = action.equals("ACCEPT_CORRECTION") || action.equals("TRANSFER");
            if (isOver) {
                register();
            }
        }
    }

    private void comment(long caseId) throws InterruptedException {
        String text = sentence();
        Optional<JsonNode> file = ask(
                Kind.COMMENT,
                post(CASES + "/" + caseId + "/comments", JSON.createObjectNode().put("text", text)));
        if (file.isPresent()) {
            answers.accepted(new Written(caseId, 0, account, Written.SAID, text));
        }
    }

    /** The likeliest act that may be done now and wants words alone. */
    private static Optional<JsonNode> move(JsonNode file) {
        List<JsonNode> open = new ArrayList<>();
        for (JsonNode act : file.path("acts")) {
            boolean isWritable = true;
            for (JsonNode asked : act.path("asks")) {
                isWritable &= WRITABLE.contains(asked.path("field").textValue());
            }
            if (act.path("isOpen").booleanValue() && isWritable) {
                open.add(act);
            }
        }
        return MOVES.stream()
                .flatMap(move -> open.stream()
                        .filter(act -> act.at("/action/code").textValue().equals(move)))
                .findFirst();
    }

    private HttpRequest.Builder post(String path, JsonNode body) {
        return session.asking(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static HttpRequest.Builder meant(JsonNode file, HttpRequest.Builder request) {
        return request.header("If-Match", "\"" + file.path("version").longValue() + "\"");
    }

    private Optional<Long> version(Kind kind, HttpRequest.Builder request) throws InterruptedException {
        return ask(kind, request).map(file -> file.path("version").longValue());
    }

    /** What is answered; empty where somebody else was first, or it failed. */
    private Optional<JsonNode> ask(Kind kind, HttpRequest.Builder request) throws InterruptedException {
        long asked = System.nanoTime();
        try {
            HttpResponse<String> answer = session.send(request);
            answers.answered(kind, answer.statusCode(), asked, System.nanoTime() - asked);
            if (answer.statusCode() == 200 || answer.statusCode() == CREATED) {
                return Optional.of(JSON.readTree(answer.body()));
            }
            if (answer.statusCode() != CHANGED_MEANWHILE) {
                answers.failed(account + " " + kind + " " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException failed) {
            answers.failed(account + " " + kind + " " + failed);
        }
        return Optional.empty();
    }

    /** Something that nobody else says. */
    private String sentence() {
        return "已核对有关情况(" + account + ",第 " + ++said + " 次)";
    }

    private void think(int millis) throws InterruptedException {
        if (millis > 0) {
            Thread.sleep(millis / 2 + random.nextInt(millis));
        }
    }
}
