package org.qiyue.registry.service.problem;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails, for the tests. */
@Path("/test-failure")
@Authenticated
public class FailingResource {
    @GET
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException("the secret cause");
    }

    @POST
    @Consumes("application/json")
    @Operation(hidden = true)
    public String take(String body) {
        return body;
    }
}
