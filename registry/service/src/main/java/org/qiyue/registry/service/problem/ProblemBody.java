package org.qiyue.registry.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes problems for requests that end before any resource is reached. */
@Singleton
public class ProblemBody {

    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    ProblemBody(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the response with this problem; does nothing when it has ended already. */
    public void end(RoutingContext routing, Problem problem, String detailZh, String detailEn) {
        HttpServerResponse response = routing.response();
        if (response.ended()) {
            return;
        }
        ProblemDetail detail = ProblemDetail.of(problem, detailZh, detailEn, routing.normalizedPath());
        response.setStatusCode(detail.status());
        response.putHeader("Content-Type", MEDIA_TYPE);
        response.putHeader("Cache-Control", "no-store");
        try {
            response.end(json.writeValueAsString(detail));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem is always serializable", impossible);
        }
    }
}
