package org.qiyue.registry.service.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.Area;

/** Who is signed in. */
@Path("/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access", description = "登录用户 / the signed-in user")
public class MeResource {
    private final CallerIdentity callers;

    MeResource(CallerIdentity callers) {
        this.callers = callers;
    }

    /** The signed-in caller. */
    @GET
    @Operation(operationId = "getMe", summary = "当前用户、角色与监管范围 / the caller, role and scope")
    public Me me() {
        Caller caller = callers.current();
        return new Me(
                caller.username(),
                caller.name(),
                caller.roles().stream().sorted().toList(),
                area(caller.scope()),
                caller.scope() instanceof Scope.Platform platform ? platform.code() : null,
                caller.scope() instanceof Scope.Employer employer ? employer.creditCode() : null,
                caller.scope() instanceof Scope.Sector sector ? List.copyOf(sector.codes()) : List.of());
    }

    private static MyArea area(Scope scope) {
        return scope.unit()
                .map(unit -> MyArea.of(unit.equals(Scope.City.CODE) ? Area.city() : Area.of(unit)))
                .orElse(null);
    }

    /** The answer. */
    @Schema(name = "Me")
    public record Me(
            String username,

            @Schema(description = "姓名,无则为账号 / name, the account where there is none")
            String name,

            @Schema(description = "角色,恰为一个 / the role, exactly one")
            List<String> roles,

            @Schema(nullable = true, description = "监管地区;市局为 110000 / area of supervision, the city's unit is 110000")
            MyArea area,

            @Schema(nullable = true, description = "签署平台编号 / platform code")
            String platform,

            @Schema(nullable = true, description = "用人单位统一社会信用代码 / credit code of the employer")
            String employer,

            @Schema(description = "行业门类或大类,行业部门账号 / sections and divisions, of a sector department's account")
            List<String> sectors) {}

    /** An area with its names. */
    @Schema(name = "MyArea")
    public record MyArea(String code, String nameZh, String nameEn) {
        static MyArea of(Area area) {
            return new MyArea(area.code(), area.nameZh(), area.nameEn());
        }
    }
}
