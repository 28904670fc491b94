package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qiyue.registry.service.casework.CaseViews.AttachmentView;
import org.qiyue.registry.service.casework.Officials.Names;
import org.qiyue.registry.service.sql.Statements;

/** What files were put to a case. */
@ApplicationScoped
class AttachmentList {
    private static final String READ = "SELECT attachment_no, file_name, media_type, bytes, digest, added_by, added_at"
            + " FROM supervision.case_attachment WHERE case_id = ? ORDER BY attachment_no";

    private final Statements statements;

    AttachmentList(Statements statements) {
        this.statements = statements;
    }

    List<AttachmentView> of(long caseId, Names names) {
        return statements.list(
                READ,
                row -> new AttachmentView(
                        row.number("attachment_no"),
                        row.text("file_name"),
                        row.text("media_type"),
                        row.number("bytes"),
                        row.hex("digest"),
                        names.of(row.text("added_by")),
                        row.moment("added_at")),
                caseId);
    }

    /** Who put them there. */
    List<String> accounts(long caseId) {
        return statements.list(READ, row -> row.text("added_by"), caseId);
    }
}
