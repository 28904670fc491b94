package org.qiyue.registry.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.qiyue.registry.service.problem.ProblemBody;

/**
 * Says once what holds for all of the API: every member of an answer is always there (null where it is marked so), and
 * every operation may answer with a problem.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Description implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final List<String> SOMETIMES = List.of("errorId", "violations");
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "参数不正确 / a parameter is not valid",
            "401", "未登录 / not signed in",
            "403", "角色无权 / not allowed to this role",
            "404", "不存在或不在监管范围 / does not exist or lies outside the scope",
            "499", "会话已过期(仅浏览器脚本) / the session has ended (scripts of a page only)",
            "500", "内部错误,附错误编号 / internal error, with an id",
            "503", "数据库或访问日志暂不可用 / the database or the access log is not available"));
    private static final Map<String, String> PROBLEMS_OF_WRITING = new TreeMap<>(Map.of(
            "409", "与现状冲突,如已有决定、重名 / it conflicts with what stands: decided already, name taken",
            "412", "内容已被修改 / it was changed meanwhile",
            "413", "请求内容过大 / the content is too large",
            "415", "内容类型不符 / the media type is not taken",
            "429", "次数或当日限额已用完,见 Retry-After / too often, or the limit of the day is spent, see Retry-After"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(Description::requireMembers);
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> addProblems(operation, PROBLEMS));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> Stream.of(path.getPOST(), path.getPUT(), path.getDELETE()))
                .filter(Objects::nonNull)
                .forEach(operation -> addProblems(operation, PROBLEMS_OF_WRITING));
    }

    private static void requireMembers(Schema schema) {
        if (schema.getProperties() != null) {
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(member -> !SOMETIMES.contains(member))
                    .toList());
            schema.getProperties().values().forEach(Description::dropTypeBesideReference);
        }
    }

    /** A type beside a reference, or beside a choice with null, says the same twice or contradicts it. */
    private static void dropTypeBesideReference(Schema member) {
        if (member.getRef() != null || member.getAnyOf() != null) {
            member.setType(null);
        }
    }

    private static void addProblems(Operation operation, Map<String, String> problems) {
        problems.forEach((status, description) -> {
            APIResponse response = OASFactory.createAPIResponse()
                    .description(description)
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    ProblemBody.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema().ref(PROBLEM))));
            operation.getResponses().addAPIResponse(status, response);
        });
    }
}
