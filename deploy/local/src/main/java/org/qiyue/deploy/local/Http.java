package org.qiyue.deploy.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks whether something answers over HTTP. */
final class Http {

    private static final int TIMEOUT_MILLIS = 3_000;

    private Http() {}

    /** The status of a GET, or 0 when nothing answers. */
    static int status(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException nobodyThere) {
            return 0;
        }
    }
}
