package org.qiyue.registry.service.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a picture can be read, and opens to no more than a screen can take. */
final class PictureLook {
    private static final long MOST_PIXELS = 120_000_000;

    private PictureLook() {}

    static void at(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw FileRefusal.damaged();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw FileRefusal.bomb();
                }
            } catch (IOException | IndexOutOfBoundsException damaged) {
                throw FileRefusal.damaged();
            } finally {
                reader.dispose();
            }
        }
    }
}
