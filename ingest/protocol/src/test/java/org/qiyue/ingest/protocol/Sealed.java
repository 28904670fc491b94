package org.qiyue.ingest.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** An authority, a platform and an event signed by it, all made by OpenSSL and kept, so that inputs mean the same again. */
final class Sealed {
    static final X509Certificate ROOT = Certificates.certificate(text("root.pem"));
    static final X509Certificate PLATFORM = Certificates.certificate(text("platform.pem"));
    static final PrivateKey PLATFORM_KEY = Certificates.privateKey(text("platform.key.pem"));
    static final byte[] EVENT = text("event").getBytes(StandardCharsets.UTF_8);
    static final String SIGNATURE = text("signature");

    private Sealed() {}

    private static String text(String name) {
        try (InputStream input = Sealed.class.getResourceAsStream("sealed/" + name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
