package org.qiyue.ingest.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The bureau's signature on a receipt, as its record's headers hold it: over the receipt's own bytes; or, for receipts signed
 * together, over the root of a tree of them, with the path from the receipt to the root. Either proves the receipt alone and for
 * ever: no other receipt is needed.
 *
 * @param signature header {@code qiyue-signature}
 * @param path header {@code qiyue-signature-path}: Base64 of 33 octets a step from the receipt to the root, the first 0 where
 *     the other child stands left and 1 where it stands right, then that child's SM3 digest; null where the receipt's own bytes
 *     are signed
 */
public record ReceiptSeal(String signature, String path) {
    /**
     * So many receipts are signed together at most. A signature then costs each a sixteenth, and a path has four steps; with
     * more receipts the path costs more than the signature saves.
     */
    static final int TOGETHER = 16;

    /** Before the root in what is signed, so that a signed root can never be taken for an event or a receipt. */
    private static final String PURPOSE = "qiyue-receipts-v1\n";

    /** More than any tree has; what comes from others is not followed further. */
    private static final int MOST_STEPS = 32;

    public ReceiptSeal {
        Objects.requireNonNull(signature);
    }

    /** Seals receipts, in order; sooner for many at once than one by one. */
    public static List<ReceiptSeal> all(Sm2Signer signer, List<byte[]> receipts) {
        List<ReceiptTree> trees = ReceiptTree.over(receipts, TOGETHER);
        List<byte[]> messages = new ArrayList<>(trees.size());
        int begun = 0;
        for (ReceiptTree tree : trees) {
            messages.add(tree.size() == 1 ? receipts.get(begun) : message(tree.root()));
            begun += tree.size();
        }
        List<String> signatures = signer.signAll(messages);
        List<ReceiptSeal> seals = new ArrayList<>(receipts.size());
        for (int at = 0; at < trees.size(); at++) {
            ReceiptTree tree = trees.get(at);
            for (int leaf = 0; leaf < tree.size(); leaf++) {
                String path = tree.size() == 1 ? null : Base64.getEncoder().encodeToString(tree.path(leaf));
                seals.add(new ReceiptSeal(signatures.get(at), path));
            }
        }
        return seals;
    }

    /** Whether the bureau signed exactly these bytes; false for whatever is no signature or no path. */
    public boolean isGenuine(Sm2Verifier bureau, byte[] receipt) {
        if (path == null) {
            return bureau.verify(receipt, signature);
        }
        byte[] steps = steps();
        byte[] root = steps == null ? null : ReceiptTree.root(receipt, steps);
        return root != null && bureau.verify(message(root), signature);
    }

    private byte[] steps() {
        try {
            byte[] steps = Base64.getDecoder().decode(path);
            return steps.length == 0 || steps.length > MOST_STEPS * ReceiptTree.STEP ? null : steps;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] message(byte[] root) {
        return (PURPOSE + HexFormat.of().formatHex(root)).getBytes(StandardCharsets.US_ASCII);
    }
}
