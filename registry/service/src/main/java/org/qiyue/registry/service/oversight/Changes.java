package org.qiyue.registry.service.oversight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Who changed what about platforms, and when; written in the transaction of the change itself. */
@ApplicationScoped
public class Changes {
    private static final String NOTE = "INSERT INTO registry.platform_change"
            + " (platform_code, application_no, kind, changed_by, reason, entry) VALUES (?, ?, ?, ?, ?, ?::jsonb)";
    private static final String READ = "SELECT change_no, application_no, kind, changed_by, changed_at, reason,"
            + " entry::text AS entry FROM registry.platform_change WHERE platform_code = ? AND change_no < ?"
            + " ORDER BY change_no DESC LIMIT ?";

    private final Statements statements;
    private final CallerIdentity callers;
    private final ObjectMapper json;

    Changes(Statements statements, CallerIdentity callers, ObjectMapper json) {
        this.statements = statements;
        this.callers = callers;
        this.json = json;
    }

    /** A change as it is told. */
    @Schema(name = "PlatformChange")
    public record ChangeView(
            long changeNo,

            @Schema(nullable = true, description = "接入申请编号 / number of the application")
            Long applicationNo,

            ChangeKind kind,

            @Schema(description = "变更人账号 / account of whoever changed it")
            String changedBy,

            Instant changedAt,

            @Schema(nullable = true) String reason,

            @Schema(implementation = Object.class, description = "变更内容 / what it is since then")
            JsonNode entry) {}

    /** The account of the caller, which every change is noted under. */
    public String account() {
        return callers.current().username();
    }

    /**
     * Notes a change.
     *
     * @param platformCode null where it is about a certification authority
     * @param applicationNo null where it belongs to none
     * @param reason null where none is asked for
     * @param entry what it is from now on
     */
    public void note(String platformCode, Long applicationNo, ChangeKind kind, String reason, Map<String, ?> entry) {
        statements.write(NOTE, platformCode, applicationNo, kind, account(), reason, json(entry));
    }

    /**
     * Changes of a platform, the newest first.
     *
     * @param before number of the last one seen, null for the first page
     */
    List<ChangeView> ofPlatform(String platformCode, Long before, int atMost) {
        return statements.list(READ, this::view, platformCode, before == null ? Long.MAX_VALUE : before, atMost);
    }

    String json(Map<String, ?> entry) {
        try {
            return json.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts, numbers and times are always serializable", impossible);
        }
    }

    private ChangeView view(Row row) throws SQLException {
        long application = row.number("application_no");
        return new ChangeView(
                row.number("change_no"),
                application == 0 ? null : application,
                row.member(ChangeKind.class, "kind"),
                row.text("changed_by"),
                row.moment("changed_at"),
                row.text("reason"),
                read(row.text("entry")));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a column of type jsonb holds JSON", impossible);
        }
    }
}
