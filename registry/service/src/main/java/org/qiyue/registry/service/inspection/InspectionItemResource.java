package org.qiyue.registry.service.inspection;

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
import org.qiyue.registry.service.inspection.ItemViews.EndRequest;
import org.qiyue.registry.service.inspection.ItemViews.ItemRequest;
import org.qiyue.registry.service.inspection.ItemViews.ItemView;

/** What may be inspected at random; the city keeps the list. */
@Path("/inspection-items")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspection", description = "双随机抽查 / random inspections")
public class InspectionItemResource {
    private final Items items;

    InspectionItemResource(Items items) {
        this.items = items;
    }

    /** The list. */
    @GET
    @Operation(
            operationId = "listInspectionItems",
            summary = "随机抽查事项清单,对应劳动合同法第七十四条各项 / what may be inspected at random, by items of art. 74")
    public List<ItemView> items() {
        return items.all();
    }

    /** Adds an item. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @ResponseStatus(201)
    @Writes
    @Operation(operationId = "enterInspectionItem", summary = "增加抽查事项 / adds an item to the list")
    public ItemView enter(@NotNull(message = "缺少请求内容|has no content") @Valid ItemRequest asked) {
        return items.enter(asked);
    }

    /** Gives an item its last day. */
    @POST
    @Path("{itemCode}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CITY_OFFICER)
    @Writes
    @Operation(operationId = "endInspectionItem", summary = "为抽查事项定最后有效日 / gives an item its last day")
    public ItemView end(
            @PathParam("itemCode")
                    @Pattern(regexp = "[1-7]-[A-Z0-9-]{2,24}", message = "不是事项编号|is not the code of an item") String itemCode,
            @NotNull(message = "缺少请求内容|has no content") @Valid EndRequest asked) {
        return items.end(itemCode, asked.lastDay());
    }
}
