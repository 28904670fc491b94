package org.qiyue.registry.service.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Makes the tags of {@link Tagged} answers. They are weak: the time of the data is not part of them. */
@Provider
@Tagged
class EntityTags implements ContainerResponseFilter {
    private static final int BYTES = 18;
    private static final List<String> TIMES = List.of("asOf", "knownAt");

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode() || response.getEntity() == null) {
            return;
        }
        EntityTag tag = new EntityTag(digest(response.getEntity()), true);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String asked = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (asked != null && names(asked, tag)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean names(String asked, EntityTag tag) {
        return Arrays.stream(asked.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals('"' + tag.getValue() + '"'));
    }

    private String digest(Object entity) {
        JsonNode said = json.valueToTree(entity);
        if (said instanceof ObjectNode members) {
            members.remove(TIMES);
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(said));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("a tree can be written, and every Java platform has SHA-256", impossible);
        }
    }
}
