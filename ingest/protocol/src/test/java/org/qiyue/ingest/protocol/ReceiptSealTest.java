package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptSealTest {
    private static final int MANY = 40;

    private static Sm2Signer signer;
    private static Sm2Verifier bureau;

    @BeforeAll
    static void makeKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        KeyPair pair = generator.generateKeyPair();
        signer = Sm2Signer.of(pair.getPrivate());
        bureau = Sm2Verifier.of(pair.getPublic());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 15, 16, 17, 18, 31, 33, MANY})
    void provesEveryReceiptAlone(int count) {
        List<byte[]> receipts = receipts(count);
        List<ReceiptSeal> seals = ReceiptSeal.all(signer, receipts);

        assertThat(seals).hasSize(count);
        for (int at = 0; at < count; at++) {
            assertThat(seals.get(at).isGenuine(bureau, receipts.get(at))).isTrue();
        }
    }

    @Test
    void signsSixteenTogetherAndOneByItself() {
        List<byte[]> receipts = receipts(17);
        List<ReceiptSeal> seals = ReceiptSeal.all(signer, receipts);

        assertThat(seals.stream().map(ReceiptSeal::signature).distinct()).hasSize(2);
        assertThat(seals.subList(0, 16)).allMatch(seal -> Base64.getDecoder().decode(seal.path()).length == 4 * 33);
        assertThat(seals.get(16).path()).isNull();
        assertThat(bureau.verify(receipts.get(16), seals.get(16).signature())).isTrue();
    }

    /** The root, worked out from the standard's own definition, and what is signed, as PROTOCOL.md says. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 11, 13, 16})
    void signsTheRootOfTheStandardsTree(int count) {
        List<byte[]> receipts = receipts(count);

        String message = "qiyue-receipts-v1\n" + hex(rootByRfc9162(receipts));

        ReceiptSeal seal = ReceiptSeal.all(signer, receipts).get(0);
        assertThat(bureau.verify(message.getBytes(StandardCharsets.US_ASCII), seal.signature()))
                .isTrue();
    }

    @Test
    void refusesWhatIsNotTheReceiptItsPathOrItsSignature() {
        List<byte[]> receipts = receipts(MANY);
        List<ReceiptSeal> seals = ReceiptSeal.all(signer, receipts);
        ReceiptSeal seal = seals.get(5);
        byte[] receipt = receipts.get(5);

        byte[] altered = receipt.clone();
        altered[altered.length - 1] ^= 1;
        assertThat(seal.isGenuine(bureau, altered)).isFalse();
        assertThat(seals.get(6).isGenuine(bureau, receipt)).isFalse();
        assertThat(new ReceiptSeal(seals.get(20).signature(), seal.path()).isGenuine(bureau, receipt))
                .isFalse();
        assertThat(new ReceiptSeal(seal.signature(), null).isGenuine(bureau, receipt))
                .isFalse();
        byte[] path = Base64.getDecoder().decode(seal.path());
        for (int at = 0; at < path.length; at++) {
            byte[] other = path.clone();
            other[at] ^= 1;
            assertThat(with(seal, other).isGenuine(bureau, receipt)).isFalse();
        }
        byte[] shorter = new byte[path.length - 33];
        System.arraycopy(path, 0, shorter, 0, shorter.length);
        assertThat(with(seal, shorter).isGenuine(bureau, receipt)).isFalse();
    }

    /** A node is no receipt, though its digest stands in the tree. */
    @Test
    void takesNoNodeForAReceipt() {
        List<byte[]> receipts = receipts(4);
        ReceiptSeal seal = ReceiptSeal.all(signer, receipts).get(0);
        byte[] path = Base64.getDecoder().decode(seal.path());
        byte[] second = new byte[33];
        System.arraycopy(path, 33, second, 0, second.length);
        ByteArrayOutputStream node = new ByteArrayOutputStream();
        node.writeBytes(leaf(receipts.get(0)));
        node.writeBytes(leaf(receipts.get(1)));

        assertThat(with(seal, second).isGenuine(bureau, node.toByteArray())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "回", "AAAA", "not base64!", "AA==\n"})
    void refusesWhatIsNoPath(String path) {
        byte[] receipt = receipts(1).get(0);
        String signature = signer.sign(receipt);

        assertThat(new ReceiptSeal(signature, path).isGenuine(bureau, receipt)).isFalse();
        assertThat(new ReceiptSeal(signature, Base64.getEncoder().encodeToString(new byte[33 * 40]))
                        .isGenuine(bureau, receipt))
                .isFalse();
    }

    private static ReceiptSeal with(ReceiptSeal seal, byte[] path) {
        return new ReceiptSeal(seal.signature(), Base64.getEncoder().encodeToString(path));
    }

    private static List<byte[]> receipts(int count) {
        List<byte[]> receipts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            receipts.add(("{\"id\":\"" + at + "\",\"text\":\"" + "回".repeat(at * 7) + "\"}")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return receipts;
    }

    private static byte[] rootByRfc9162(List<byte[]> receipts) {
        if (receipts.size() == 1) {
            return leaf(receipts.get(0));
        }
        int half = Integer.highestOneBit(receipts.size() - 1);
        return Sm3.digest(
                new byte[] {1},
                rootByRfc9162(receipts.subList(0, half)),
                rootByRfc9162(receipts.subList(half, receipts.size())));
    }

    private static byte[] leaf(byte[] receipt) {
        return Sm3.digest(new byte[] {0}, receipt);
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
