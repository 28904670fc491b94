package org.qiyue.registry.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.register.RegisterViews.RegisterFileView;
import org.qiyue.registry.store.registers.FileDigest;

/** Takes a file in piece by piece, so that no more than one is in memory; one that does not come whole is not kept. */
@ApplicationScoped
class FileIntake {
    private static final int PIECE = 256 * 1024;

    private final RegisterUpload upload;
    private final RegisterConfig config;

    FileIntake(RegisterUpload upload, RegisterConfig config) {
        this.upload = upload;
        this.config = config;
    }

    RegisterFileView take(String register, String fileName, String charset, InputStream content) throws IOException {
        UUID fileId = UUID.randomUUID();
        upload.begin(fileId, register, fileName, charset);
        boolean isWhole = false;
        try {
            FileDigest digest = new FileDigest();
            long length = 0;
            int number = 0;
            long lines = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                length += piece.length;
                if (length > config.mostBytes()) {
                    throw tooLarge();
                }
                lines += linesIn(piece);
                digest.update(piece, 0, piece.length);
                upload.part(fileId, number++, piece);
            }
            if (length == 0) {
                throw new ProblemException(Problem.INVALID_PARAMETER, "文件是空的。", "The file is empty.");
            }
            RegisterFileView taken = upload.complete(fileId, length, digest.value(), lines);
            isWhole = true;
            return taken;
        } finally {
            if (!isWhole) {
                upload.giveUp(fileId);
            }
        }
    }

    /** In either encoding the byte of a line's end is no part of another character. */
    private static long linesIn(byte[] piece) {
        long lines = 0;
        for (byte each : piece) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    private ProblemException tooLarge() {
        long most = config.mostBytes() / (1024 * 1024);
        return new ProblemException(
                Problem.CONTENT_TOO_LARGE,
                "文件至多 " + most + " MiB,请拆分后分次导入。",
                "A file has at most " + most + " MiB; split it and load the parts one after the other.");
    }
}
