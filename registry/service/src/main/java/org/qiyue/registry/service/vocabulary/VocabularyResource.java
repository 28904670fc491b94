package org.qiyue.registry.service.vocabulary;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.service.problem.ProblemException;

/** Areas, which change with a release of the product alone, and code lists, with what was approved of them since. */
@Path("/")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "vocabulary", description = "地区与代码表 / areas and code lists")
public class VocabularyResource {
    private static final int HOUR_IN_SECONDS = 3600;

    private final CodesInForce codes;

    VocabularyResource(CodesInForce codes) {
        this.codes = codes;
    }

    /** The seventeen supervision areas and the city. */
    @GET
    @Path("areas")
    @Operation(
            operationId = "listAreas",
            summary = "十七个监管地区,以及作为单位的市(110000) / the seventeen supervision areas, and the city as unit 110000")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AreaItem.class)))
    public Response areas(@Context Request request) {
        return answer(
                request,
                CodeLists.standard().list("area").items().stream()
                        .filter(item -> item.validTo() == null)
                        .map(item -> new AreaItem(item.code(), item.nameZh(), item.nameEn(), item.source()))
                        .toList());
    }

    /** One code list, retired codes among its entries. */
    @GET
    @Path("code-lists/{list}")
    @Transactional
    @Operation(
            operationId = "getCodeList",
            summary = "代码表,含已停用、已批准的代码 / a code list with its retired codes, and those that are approved")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CodeEntry.class)))
    public Response codeList(
            @PathParam("list") @Parameter(description = "表名,如 term-type / name of the list", example = "term-type")
                    String list,
            @Context Request request) {
        if (!CodeLists.standard().names().contains(list)) {
            throw ProblemException.notFound();
        }
        return answer(
                request,
                codes.read().list(list).items().stream().map(CodeEntry::of).toList());
    }

    private static Response answer(Request request, List<? extends Record> items) {
        EntityTag tag = new EntityTag(Integer.toHexString(items.hashCode()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setMaxAge(HOUR_IN_SECONDS);
        return (unchanged != null ? unchanged : Response.ok(items))
                .tag(tag)
                .cacheControl(cache)
                .build();
    }

    /** A supervision area. */
    @Schema(name = "AreaItem")
    public record AreaItem(
            String code,
            String nameZh,
            String nameEn,

            @Schema(description = "代码来源,LOCAL 为本市自编 / source of the code, LOCAL means made by the city")
            String source) {}

    /** An entry of a code list. */
    @Schema(name = "CodeEntry")
    public record CodeEntry(
            String code,
            String nameZh,
            @Schema(nullable = true) String nameEn,

            @Schema(nullable = true, description = "上级代码 / the code above")
            String parent,

            @Schema(nullable = true, description = "启用日,无则自始 / first valid day, none: from the beginning")
            LocalDate validFrom,

            @Schema(nullable = true, description = "停用日,无则有效 / last valid day, none while valid")
            LocalDate validTo) {
        static CodeEntry of(CodeItem item) {
            return new CodeEntry(
                    item.code(),
                    item.nameZh(),
                    item.nameEn().isEmpty() ? null : item.nameEn(),
                    item.parentCode().orElse(null),
                    item.validFrom(),
                    item.validTo());
        }
    }
}
