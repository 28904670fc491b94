package org.qiyue.registry.service.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.qiyue.registry.service.attachment.AttachmentViews.AttachedView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Takes a file in as it comes, looks at it whole, and keeps it; while it comes no connection waits for it. */
@ApplicationScoped
class AttachmentIntake {
    private static final int PIECE = 64 * 1024;

    private final AttachmentStore store;
    private final AttachmentConfig config;

    AttachmentIntake(AttachmentStore store, AttachmentConfig config) {
        this.store = store;
        this.config = config;
    }

    AttachedView take(long caseId, String fileName, InputStream content) throws IOException {
        store.demandOpen(caseId);
        Path file = Files.createTempFile("qiyue-attachment", ".part");
        try {
            SM3Digest digest = new SM3Digest();
            long length = copy(content, file, digest);
            if (length == 0) {
                throw new ProblemException(Problem.INVALID_PARAMETER, "文件是空的。", "The file is empty.");
            }
            FileKind kind = FileLook.at(file, fileName);
            byte[] value = new byte[digest.getDigestSize()];
            digest.doFinal(value, 0);
            return store.keep(caseId, fileName, kind, length, value, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private long copy(InputStream content, Path file, SM3Digest digest) throws IOException {
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                length += piece.length;
                if (length > config.mostBytes()) {
                    throw FileRefusal.tooLarge(config.mostBytes());
                }
                digest.update(piece, 0, piece.length);
                out.write(piece);
            }
        }
        return length;
    }
}
