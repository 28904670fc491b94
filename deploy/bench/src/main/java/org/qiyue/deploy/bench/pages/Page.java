package org.qiyue.deploy.bench.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A kind of page, asked for by one account.
 *
 * @param name what it is, for the report
 * @param account whose session asks
 * @param requests what is asked, each another row of the register; gone round when they are used up
 */
record Page(String name, String account, List<Request> requests) {

    Page {
        Objects.requireNonNull(name);
        requests = List.copyOf(requests);
        if (requests.isEmpty()) {
            throw new IllegalArgumentException("Nothing is asked for: " + name);
        }
    }

    /**
     * One request.
     *
     * @param path with its query
     * @param body what is posted, null for a GET
     */
    record Request(String path, String body) {

        static Request get(String path) {
            return new Request(path, null);
        }

        /** Begins the exchange on a connection whose own headers stand. */
        void send(HttpURLConnection connection) throws IOException {
            if (body != null) {
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setDoOutput(true);
                try (OutputStream sent = connection.getOutputStream()) {
                    sent.write(body.getBytes(StandardCharsets.UTF_8));
                }
            } else {
                connection.connect();
            }
        }
    }

    Request request(int number) {
        return requests.get(Math.floorMod(number, requests.size()));
    }
}
