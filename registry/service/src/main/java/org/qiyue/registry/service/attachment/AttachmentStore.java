package org.qiyue.registry.service.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.attachment.AttachmentViews.AttachedView;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.casework.CaseRow;
import org.qiyue.registry.service.casework.CaseStore;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Files as they are kept, in pieces, beside the row that tells of them. */
@ApplicationScoped
class AttachmentStore {
    private static final int PIECE = 256 * 1024;
    private static final String READ = "SELECT attachment_no, case_id, file_name, media_type, bytes, digest, added_by,"
            + " added_at FROM supervision.case_attachment WHERE case_id = ?";
    private static final String ADD = "INSERT INTO supervision.case_attachment (case_id, file_name, media_type, bytes,"
            + " digest, added_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING attachment_no";
    private static final String ADD_PART =
            "INSERT INTO supervision.case_attachment_part (attachment_no, part_no, bytes) VALUES (?, ?, ?)";

    private final Statements statements;
    private final CaseStore cases;
    private final CallerIdentity callers;
    private final AttachmentConfig config;

    AttachmentStore(Statements statements, CaseStore cases, CallerIdentity callers, AttachmentConfig config) {
        this.statements = statements;
        this.cases = cases;
        this.callers = callers;
        this.config = config;
    }

    /** Goes on for a case of the caller's that still takes files. */
    @Transactional(TxType.REQUIRES_NEW)
    void demandOpen(long caseId) {
        CaseRow row = cases.find(caseId).orElseThrow(ProblemException::notFound);
        long kept = statements
                .first(
                        "SELECT count(*) AS files FROM supervision.case_attachment WHERE case_id = ?",
                        counted -> counted.number("files"),
                        caseId)
                .orElseThrow();
        if (kept >= config.mostOfCase()) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "案件已有 " + kept + " 个附件,不能再添加。",
                    "The case has " + kept + " attachments; no more are taken.");
        }
        if (row.file().people().recused().contains(callers.current().username())) {
            throw new ProblemException(Problem.STATE_CONFLICT, "您已在本案中回避。", "You were recused from this case.");
        }
    }

    /** Keeps a file that was looked at, all of it or nothing. */
    @Writes
    @Transactional(TxType.REQUIRES_NEW)
    @Logged(action = Action.CHANGE, subject = Subject.CASE)
    AttachedView keep(long caseId, String fileName, FileKind kind, long bytes, byte[] digest, Path file) {
        cases.find(caseId).orElseThrow(ProblemException::notFound);
        if (statements
                .first(READ + " AND digest = ?", AttachmentStore::view, caseId, digest)
                .isPresent()) {
            throw new ProblemException(
                    Problem.ALREADY_REGISTERED, "本案已有内容相同的附件。", "The case has this very file already.");
        }
        long attachmentNo = statements
                .first(
                        ADD,
                        row -> row.number("attachment_no"),
                        caseId,
                        fileName,
                        kind.mediaType(),
                        bytes,
                        digest,
                        callers.current().username())
                .orElseThrow();
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                statements.write(ADD_PART, attachmentNo, number++, piece);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return find(caseId, attachmentNo).orElseThrow();
    }

    /** A file of a case; in the transaction of the caller. */
    Optional<AttachedView> find(long caseId, long attachmentNo) {
        return statements.first(READ + " AND attachment_no = ?", AttachmentStore::view, caseId, attachmentNo);
    }

    /** A piece of a file; empty after the last. */
    Optional<byte[]> piece(long attachmentNo, int number) {
        return statements.first(
                "SELECT bytes FROM supervision.case_attachment_part WHERE attachment_no = ? AND part_no = ?",
                row -> row.bytes("bytes"),
                attachmentNo,
                number);
    }

    private static AttachedView view(Row row) throws SQLException {
        return new AttachedView(
                row.number("attachment_no"),
                row.number("case_id"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("bytes"),
                row.hex("digest"),
                row.text("added_by"),
                row.moment("added_at"));
    }
}
