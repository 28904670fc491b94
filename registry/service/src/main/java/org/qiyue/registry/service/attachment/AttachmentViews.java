package org.qiyue.registry.service.attachment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API tells of attachments. */
final class AttachmentViews {
    private AttachmentViews() {}

    /** A file as it was put to a case. */
    @Schema(name = "CaseAttachmentAdded")
    record AttachedView(
            long attachmentNo,
            long caseId,
            String fileName,

            @Schema(description = "以内容为准 / by its content") String mediaType,

            long bytes,

            @Schema(description = "SM3 摘要 / SM3 digest") String digest,

            String addedBy,
            Instant addedAt)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return List.of(Long.toString(caseId), digest);
        }
    }
}
