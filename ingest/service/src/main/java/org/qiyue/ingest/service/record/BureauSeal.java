package org.qiyue.ingest.service.record;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.ReceiptCodec;
import org.qiyue.ingest.protocol.ReceiptSeal;
import org.qiyue.ingest.protocol.Sm2Signer;
import org.qiyue.ingest.protocol.Sm2Verifier;
import org.qiyue.ingest.protocol.Wire;
import org.qiyue.ingest.service.decide.DraftReceipt;
import org.qiyue.registry.store.intake.Awaited;
import org.qiyue.registry.store.intake.ReceiptRow;

/** Writes receipts and signs them with the bureau's key. Safe for use by many threads. */
public final class BureauSeal {
    /** So many receipts are sealed on one core; each portion is several trees. */
    private static final int PORTION = 256;

    private final ReceiptCodec codec = new ReceiptCodec();
    private final Sm2Signer signer;
    private final byte[] serial;

    /**
     * @throws IllegalArgumentException when the key does not belong to the certificate
     */
    public BureauSeal(PrivateKey key, X509Certificate certificate) {
        this.signer = Sm2Signer.of(key);
        this.serial = Certificates.serialHex(certificate).getBytes(StandardCharsets.US_ASCII);
        byte[] probe = {1};
        if (!Sm2Verifier.of(certificate.getPublicKey()).verify(probe, signer.sign(probe))) {
            throw new IllegalArgumentException("The bureau's key does not belong to its certificate");
        }
    }

    /**
     * Begins to sign receipts, on all cores, and returns at once: signing takes about as long as PostgreSQL takes to write
     * what the receipts are about.
     *
     * @return waits for the receipts as records, in the same order; throws what making them threw
     */
    Supplier<List<ReceiptRow>> beginToSeal(List<DraftReceipt> drafts) {
        int portions = (drafts.size() + PORTION - 1) / PORTION;
        CompletableFuture<List<ReceiptRow>> sealed = CompletableFuture.supplyAsync(() -> IntStream.range(0, portions)
                .parallel()
                .mapToObj(
                        portion -> drafts.subList(portion * PORTION, Math.min((portion + 1) * PORTION, drafts.size())))
                .map(this::seal)
                .flatMap(List::stream)
                .toList());
        return () -> Awaited.result(sealed);
    }

    private List<ReceiptRow> seal(List<DraftReceipt> drafts) {
        List<byte[]> values =
                drafts.stream().map(draft -> codec.write(draft.receipt())).toList();
        List<ReceiptSeal> seals = ReceiptSeal.all(signer, values);
        List<ReceiptRow> receipts = new ArrayList<>(drafts.size());
        for (int at = 0; at < drafts.size(); at++) {
            DraftReceipt draft = drafts.get(at);
            Map<String, byte[]> headers = new LinkedHashMap<>();
            ReceiptSeal seal = seals.get(at);
            headers.put(Wire.SIGNATURE_HEADER, seal.signature().getBytes(StandardCharsets.US_ASCII));
            headers.put(Wire.CERTIFICATE_HEADER, serial);
            if (seal.path() != null) {
                headers.put(Wire.SIGNATURE_PATH_HEADER, seal.path().getBytes(StandardCharsets.US_ASCII));
            }
            receipts.add(
                    new ReceiptRow(Wire.receiptsTopic(draft.platformCode()), draft.key(), headers, values.get(at)));
        }
        return receipts;
    }
}
