package org.qiyue.registry.service.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
import org.qiyue.registry.service.organisation.OrganisationViews.AccountChange;
import org.qiyue.registry.service.organisation.OrganisationViews.AccountView;
import org.qiyue.registry.service.organisation.OrganisationViews.AssignmentRequest;
import org.qiyue.registry.service.organisation.OrganisationViews.NewAccountRequest;
import org.qiyue.registry.service.organisation.OrganisationViews.NewAccountView;
import org.qiyue.registry.service.organisation.OrganisationViews.ReasonRequest;
import org.qiyue.registry.service.organisation.OrganisationViews.UnitView;

/** Units with their accounts. The identity provider stands outside of any transaction; the log is written in its own. */
@Path("/organisation")
@RolesAllowed({Roles.SECURITY_ADMINISTRATOR, Roles.CITY_OFFICER, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_APPROVER})
@Transactional(TxType.NEVER)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation", description = "单位与账号 / units and accounts")
public class OrganisationResource {
    private static final String NO_CONTENT = "缺少请求内容|has no content";

    private final Organisation organisation;
    private final AccountChanges changes;

    OrganisationResource(Organisation organisation, AccountChanges changes) {
        this.organisation = organisation;
        this.changes = changes;
    }

    /** The units. */
    @GET
    @Path("units")
    @Operation(
            operationId = "listUnits",
            summary = "监管单位及各角色账号数;区级只见本单位 / units with their numbers of accounts by role; an area sees its own")
    public List<UnitView> units() {
        return organisation.units();
    }

    /** The accounts of a unit. */
    @GET
    @Path("units/{unit}/accounts")
    @Operation(operationId = "listAccounts", summary = "一个单位的工作人员账号 / accounts of a unit's officials")
    public List<AccountView> accounts(@PathParam("unit") String unit) {
        return organisation.accountsOf(unit);
    }

    /** Makes an account. */
    @POST
    @Path("accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    @Writes
    @Operation(
            operationId = "createAccount",
            summary = "新建账号,一人一个角色;首次登录须改口令并绑定动态口令 / makes an account with exactly one role; its owner changes the "
                    + "password and binds a code generator at the first sign-in")
    public NewAccountView create(@NotNull(message = NO_CONTENT) @Valid NewAccountRequest asked) {
        return changes.create(asked);
    }

    /** One account. */
    @GET
    @Path("accounts/{username}")
    @Operation(operationId = "getAccount", summary = "一个工作人员账号 / an account of an official")
    public AccountView account(
            @PathParam("username")
                    @Pattern(regexp = OrganisationViews.USERNAME, message = OrganisationViews.USERNAME_MESSAGE) String username) {
        return organisation.account(username);
    }

    /** Gives an account another role or unit. */
    @POST
    @Path("accounts/{username}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    @Writes
    @Operation(
            operationId = "assignAccount",
            summary = "变更角色或单位,原角色随即取消,会话结束 / another role or unit in place of the former; sessions end")
    public AccountView assign(
            @PathParam("username")
                    @Pattern(regexp = OrganisationViews.USERNAME, message = OrganisationViews.USERNAME_MESSAGE) String username,
            @NotNull(message = NO_CONTENT) @Valid AssignmentRequest asked) {
        return changes.assign(username, asked);
    }

    /** Enables, disables or unlocks an account, or takes its code generator away. */
    @POST
    @Path("accounts/{username}/changes/{change}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    @Writes
    @Operation(
            operationId = "changeAccount",
            summary = "启用、停用、解除锁定账号或重置动态口令,须填写理由,不能变更本人账号 / enables, disables or unlocks an account, or takes its "
                    + "code generator away; with a reason, never one's own")
    public AccountView change(
            @PathParam("username")
                    @Pattern(regexp = OrganisationViews.USERNAME, message = OrganisationViews.USERNAME_MESSAGE) String username,
            @PathParam("change") AccountChange change,
            @NotNull(message = NO_CONTENT) @Valid ReasonRequest asked) {
        return changes.change(username, change, asked.reason());
    }
}
