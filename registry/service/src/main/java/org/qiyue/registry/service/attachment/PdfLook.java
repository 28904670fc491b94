package org.qiyue.registry.service.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF does nothing when it is opened: every object of it is looked at, those in object streams among them. */
final class PdfLook {
    private static final int MOST_NESTED = 100;
    private static final Set<String> ACTIVE_ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "Rendition",
            "Movie",
            "Sound",
            "GoToE",
            "RichMediaExecute");
    private static final List<String> ACTIVE_KEYS =
            List.of("JS", "JavaScript", "XFA", "EF", "EmbeddedFiles", "RichMediaContent");

    private PdfLook() {}

    static void at(Path file) throws IOException {
        PdfStreams.demandModest(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw FileRefusal.damaged();
            }
            COSDocument objects = document.getDocument();
            look(objects.getTrailer(), 0);
            for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
                look(objects.getObjectFromPool(key).getObject(), 0);
            }
        } catch (IOException | ClassCastException damaged) {
            throw FileRefusal.damaged();
        }
    }

    /** Looks at an object and what stands directly in it; others that it refers to have their own turn. */
    private static void look(COSBase object, int depth) {
        if (depth > MOST_NESTED) {
            throw FileRefusal.damaged();
        }
        if (object instanceof COSDictionary dictionary) {
            if (isActive(dictionary)) {
                throw FileRefusal.activePdf();
            }
            dictionary.getValues().forEach(value -> look(value, depth + 1));
        } else if (object instanceof COSArray array) {
            array.forEach(value -> look(value, depth + 1));
        }
    }

    private static boolean isActive(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        String type = dictionary.getNameAsString(COSName.TYPE);
        return action != null && ACTIVE_ACTIONS.contains(action)
                || "EmbeddedFile".equals(type)
                || ACTIVE_KEYS.stream().anyMatch(key -> dictionary.containsKey(COSName.getPDFName(key)));
    }
}
