package org.qiyue.registry.service.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Headers of every response: what a browser may load and from where, and how long it may keep the answer. Set when the
 * head is written, because the status decides: a missing asset must not be kept for a year.
 */
@Singleton
class ResponseHeaders {

    /**
     * Nothing from another origin, no frame around us. {@code style-src 'unsafe-inline'} is there because the component
     * library writes its styles into the page at run time; scripts may never be inline.
     */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final int FIRST = Integer.MIN_VALUE + 10;

    void routes(@Observes Router router) {
        router.route().order(FIRST).handler(routing -> {
            routing.addHeadersEndHandler(written -> add(routing));
            routing.next();
        });
    }

    private static void add(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        MultiMap headers = response.headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        // The filter of old browsers made holes of its own.
        headers.set("X-XSS-Protection", "0");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        // The filter of old browsers could be made to break a page; browsers of today have none.
        headers.set("X-XSS-Protection", "0");
        if (routing.request().isSSL()) {
            // Over plain HTTP it has no meaning (RFC 6797 section 7.2): the laptop's loopback.
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        String path = routing.normalizedPath();
        boolean complete = response.getStatusCode() == 200 || response.getStatusCode() == 304;
        if (complete && Addresses.isImmutableFile(path)) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!complete || Addresses.isApi(path)) {
            if (!headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-store");
            }
        } else {
            headers.set("Cache-Control", "no-cache");
        }
    }
}
