package org.qiyue.deploy.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.qiyue.deploy.local.simulation.SignedFiling;

/**
 * Signed filings kept in a file, so that a load is signed once and filed many times.
 *
 * <p>Begins with a text that says what they were made from; a file that was made from anything else is made anew.
 */
final class FilingArchive {

    private static final int FORM = 2;
    private static final int BUFFER = 1 << 20;

    private final Path file;

    FilingArchive(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Takes filings one by one. */
    @FunctionalInterface
    interface Reader {
        void filing(SignedFiling filing) throws IOException;
    }

    /** Whether the file is whole and was made from this. */
    boolean holds(String origin) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (DataInputStream in = open()) {
            return in.readInt() == FORM && in.readUTF().equals(origin);
        } catch (EOFException cutOff) {
            return false;
        }
    }

    /**
     * Writes contract after contract until there are enough filings; the file is whole or not there.
     *
     * @return how many filings were written
     */
    long write(String origin, Iterator<List<SignedFiling>> contracts, int filings) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                ".draft",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        long written = 0;
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), BUFFER))) {
            out.writeInt(FORM);
            out.writeUTF(origin);
            while (written < filings && contracts.hasNext()) {
                for (SignedFiling filing : contracts.next()) {
                    write(out, filing);
                    written++;
                }
            }
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }

    /** Reads every filing in the order in which it was written. */
    void read(Reader reader) throws IOException {
        try (DataInputStream in = open()) {
            in.readInt();
            in.readUTF();
            for (int mark = in.read(); mark >= 0; mark = in.read()) {
                reader.filing(read(in, mark));
            }
        }
    }

    /** Reads the first filings, as many as there are at most. */
    List<SignedFiling> first(int count) throws IOException {
        List<SignedFiling> filings = new ArrayList<>();
        try (DataInputStream in = open()) {
            in.readInt();
            in.readUTF();
            for (int mark = in.read(); mark >= 0 && filings.size() < count; mark = in.read()) {
                filings.add(read(in, mark));
            }
        }
        return filings;
    }

    private DataInputStream open() throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
    }

    private static final int SIGNED = 1;
    private static final SignedFiling.Answer[] ANSWERS = SignedFiling.Answer.values();

    private static void write(DataOutputStream out, SignedFiling filing) throws IOException {
        out.write(filing.answer().ordinal() << 1 | (filing.signature() != null ? SIGNED : 0));
        out.writeUTF(filing.topic());
        out.writeUTF(filing.key());
        out.writeUTF(filing.certificate());
        if (filing.signature() != null) {
            out.writeUTF(filing.signature());
        }
        out.writeInt(filing.event().length);
        out.write(filing.event());
    }

    private static SignedFiling read(DataInputStream in, int mark) throws IOException {
        String topic = in.readUTF();
        String key = in.readUTF();
        String certificate = in.readUTF();
        String signature = (mark & SIGNED) != 0 ? in.readUTF() : null;
        byte[] event = new byte[in.readInt()];
        in.readFully(event);
        return new SignedFiling(topic, key, event, signature, certificate, ANSWERS[mark >> 1]);
    }
}
