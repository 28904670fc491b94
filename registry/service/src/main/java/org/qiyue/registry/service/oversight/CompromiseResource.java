package org.qiyue.registry.service.oversight;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.oversight.CompromiseViews.CompromiseEffect;
import org.qiyue.registry.service.oversight.CompromiseViews.CompromiseRequest;
import org.qiyue.registry.service.oversight.CompromiseViews.CompromiseView;

/** Notices of compromised keys of signers and platforms (clause 12, rule A19). */
@Path("/key-compromises")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "oversight")
public class CompromiseResource {
    private final Compromises compromises;

    CompromiseResource(Compromises compromises) {
        this.compromises = compromises;
    }

    /** All notices. */
    @GET
    @Operation(operationId = "listKeyCompromises", summary = "失密告知,新登记的在前 / the notices, the newest first")
    public List<CompromiseView> compromises() {
        return compromises.all();
    }

    /** Enters a notice. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Operation(
            operationId = "enterKeyCompromise",
            summary = "登记失密告知;此后收到的备案按 A19 提示风险 / enters a notice; A19 goes by it from now on")
    public CompromiseView enter(@NotNull(message = "缺少请求内容|has no content") @Valid CompromiseRequest told) {
        return compromises.enter(told);
    }

    /** What a notice touches. */
    @GET
    @Path("{certSerial}/effect")
    @Logged(action = Action.VIEW, subject = Subject.FILING)
    @Operation(operationId = "getKeyCompromiseEffect", summary = "失密告知涉及的备案 / the filings that a notice touches")
    public CompromiseEffect effect(
            @PathParam("certSerial") @Pattern(regexp = "[0-9a-f]{1,40}", message = "不是证书序列号|is not a serial number") String certSerial) {
        return compromises.effect(certSerial);
    }
}
