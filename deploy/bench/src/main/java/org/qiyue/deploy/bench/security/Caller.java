package org.qiyue.deploy.bench.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Calls an operation as it is, before anything in it is changed. */
final class Caller {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String host;

    Caller(String host) {
        this.host = host;
    }

    /**
     * What an operation answers.
     *
     * @param why a refusal's code, and what it says is wrong; empty where nothing is refused
     * @param content missing where it is no JSON
     */
    record Answer(int status, String why, JsonNode content) {

        boolean isGood() {
            return status / 100 == 2;
        }

        /** Whether a list has rows; what is no list has. */
        boolean hasRows() {
            JsonNode rows = content.isArray() ? content : content.path("items");
            return !rows.isArray() || !rows.isEmpty();
        }
    }

    Answer call(Target target) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + host + target.address("")));
        if (target.versioned() != null) {
            request.header(SessionProxy.VERSION_OF, target.version());
        }
        if (target.body() != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(
                target.method(),
                target.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(target.json("")));
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        JsonNode content = content(answer);
        return new Answer(answer.statusCode(), answer.statusCode() < 400 ? "" : why(content), content);
    }

    /** Whether the pages switch the filter of old browsers off. */
    boolean isOldFilterOff() throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://" + host + "/"))
                                .build(),
                        BodyHandlers.discarding())
                .headers()
                .allValues("X-XSS-Protection")
                .equals(List.of("0"));
    }

    /**
     * Calls it a second time.
     *
     * @return whether it changes something each time: then no two answers are alike, whatever is asked
     */
    boolean isChanging(Target target, Answer first) throws IOException, InterruptedException {
        if (target.method().equals("GET") || !first.isGood()) {
            return false;
        }
        Answer second = call(target);
        return second.isGood() && !lasting(first).equals(lasting(second));
    }

    private static JsonNode lasting(Answer answer) {
        return answer.content() instanceof ObjectNode members
                ? members.deepCopy().without(List.of("asOf", "nextCursor"))
                : answer.content();
    }

    private static JsonNode content(HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("content-type").orElse("");
        if (!type.contains("json")) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new IOException("An answer that calls itself JSON is none", noJson);
        }
    }

    private static String why(JsonNode problem) {
        List<String> parameters = new ArrayList<>();
        problem.path("violations")
                .forEach(each -> parameters.add(each.path("parameter").asText()));
        return (problem.path("code").asText() + " " + String.join(", ", parameters)).strip();
    }
}
