package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sm2SignatureTest {
    private static final byte[] EVENT = "{\"测试\":1}".getBytes(StandardCharsets.UTF_8);
    private static final String USER_ID = "distid:1234567812345678";
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static KeyPair pair;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec("sm2p256v1"), new SecureRandom());
        pair = generator.generateKeyPair();
    }

    @Test
    void verifiesWhatItSigns() {
        String signature = Sm2Signature.sign(pair.getPrivate(), EVENT);
        assertThat(Sm2Signature.verify(pair.getPublic(), EVENT, signature)).isTrue();
    }

    @Test
    void refusesEveryEventWithOneBitChanged() {
        String signature = Sm2Signature.sign(pair.getPrivate(), EVENT);
        Sm2Verifier verifier = Sm2Verifier.of(pair.getPublic());
        for (int bit = 0; bit < EVENT.length * 8; bit++) {
            byte[] changed = EVENT.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verifier.verify(changed, signature)).isFalse();
        }
    }

    @Test
    void agreesWithBouncyCastleBothWays() throws GeneralSecurityException {
        Sm2Signer signer = Sm2Signer.of(pair.getPrivate());
        Sm2Verifier verifier = Sm2Verifier.of(pair.getPublic());
        for (int i = 0; i < 100; i++) {
            byte[] message = ("message " + i).getBytes(StandardCharsets.UTF_8);
            Signature other = Signature.getInstance("SM3withSM2", PROVIDER);
            other.initVerify(pair.getPublic());
            other.update(message);
            assertThat(other.verify(Base64.getDecoder().decode(signer.sign(message))))
                    .isTrue();
            other.initSign(pair.getPrivate());
            other.update(message);
            assertThat(verifier.verify(message, Base64.getEncoder().encodeToString(other.sign())))
                    .isTrue();
        }
    }

    @Test
    void judgesTheSameBeforeAndAfterItKeepsTheMultiplesOfTheKey() {
        Sm2Signer signer = Sm2Signer.of(pair.getPrivate());
        Sm2Verifier seasoned = Sm2Verifier.of(pair.getPublic());
        String first = signer.sign(EVENT);
        for (int i = 0; i < Sm2Verifier.USES_WORTH_A_TABLE; i++) {
            assertThat(seasoned.verify(EVENT, first)).isTrue();
        }
        for (int i = 0; i < 200; i++) {
            byte[] message = ("message " + i).getBytes(StandardCharsets.UTF_8);
            String signature = signer.sign(message);
            assertThat(seasoned.verify(message, signature)).isTrue();
            assertThat(seasoned.verify(EVENT, signature)).isFalse();
            BigInteger[] rs = Sm2Signature.decode(signature);
            assertThat(seasoned.verify(message, Sm2Signature.encode(rs[1], rs[0])))
                    .isFalse();
        }
        String infinite = ofNoPoint();
        assertThat(seasoned.verify(EVENT, infinite)).isFalse();
        assertThat(Sm2Verifier.of(pair.getPublic()).verify(EVENT, infinite)).isFalse();
    }

    @Test
    void manySignaturesAreJudgedAsEachAlone() throws GeneralSecurityException {
        Sm2Signer signer = Sm2Signer.of(pair.getPrivate());
        Sm2Verifier fresh = Sm2Verifier.of(pair.getPublic());
        Sm2Verifier seasoned = Sm2Verifier.of(pair.getPublic());
        for (int i = 0; i < Sm2Verifier.USES_WORTH_A_TABLE; i++) {
            seasoned.verify(EVENT, signer.sign(EVENT));
        }
        List<byte[]> messages = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            messages.add(("message " + i).getBytes(StandardCharsets.UTF_8));
        }
        List<String> signatures = signer.signAll(messages);
        assertThat(signatures).hasSize(150).doesNotHaveDuplicates();
        List<SignedMessage> all = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String signature = signatures.get(i);
            Signature other = Signature.getInstance("SM3withSM2", PROVIDER);
            other.initVerify(pair.getPublic());
            other.update(messages.get(i));
            assertThat(other.verify(Base64.getDecoder().decode(signature))).isTrue();
            all.add(new SignedMessage(i % 9 == 1 ? fresh : seasoned, messages.get(i), signature));
            BigInteger[] rs = Sm2Signature.decode(signature);
            String[] bad = {null, "", signature.substring(4), Sm2Signature.encode(rs[1], rs[0]), ofNoPoint()};
            all.add(new SignedMessage(i % 9 == 2 ? fresh : seasoned, messages.get(i), bad[i % bad.length]));
        }
        boolean[] valid = Sm2Verifier.verifyAll(all);
        assertThat(valid).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(valid[i]).isEqualTo(i % 2 == 0);
        }
        for (int some : new int[] {0, 1, 2, 3, 127, 128, 129, 130}) {
            assertThat(Sm2Verifier.verifyAll(all.subList(0, some))).isEqualTo(Arrays.copyOf(valid, some));
        }
        assertThat(signer.signAll(List.of())).isEmpty();
    }

    /** A signature by which the point that is looked at is infinity: s*G + t*key with s = -t*secret. */
    private static String ofNoPoint() {
        BigInteger t = BigInteger.valueOf(20260101);
        BigInteger s = t.multiply(Sm2Domain.secret(pair.getPrivate())).negate().mod(Sm2Domain.N);
        return Sm2Signature.encode(t.subtract(s).mod(Sm2Domain.N), s);
    }

    @Test
    void refusesNumbersOutOfRange() {
        BigInteger one = BigInteger.ONE;
        BigInteger n = Sm2Domain.N;
        Sm2Verifier verifier = Sm2Verifier.of(pair.getPublic());
        for (BigInteger bad : new BigInteger[] {BigInteger.ZERO, n, n.add(one), one.negate()}) {
            assertThat(verifier.verify(EVENT, Sm2Signature.encode(bad, one))).isFalse();
            assertThat(verifier.verify(EVENT, Sm2Signature.encode(one, bad))).isFalse();
        }
        assertThat(verifier.verify(EVENT, Sm2Signature.encode(one, n.subtract(one))))
                .isFalse();
    }

    @Test
    void knowsOneFormOfASignatureOnly() {
        String signature = Sm2Signature.sign(pair.getPrivate(), EVENT);
        byte[] der = Base64.getDecoder().decode(signature);
        assertThat(Sm2Signature.isWellFormed(signature)).isTrue();
        assertThat(Sm2Signature.isWellFormed(null)).isFalse();
        assertThat(Sm2Signature.isWellFormed("")).isFalse();
        assertThat(Sm2Signature.isWellFormed(signature + "\n")).isFalse();
        assertThat(Sm2Signature.isWellFormed(" " + signature)).isFalse();
        assertThat(Sm2Signature.isWellFormed(signature.replaceAll("=+$", "") + "A"))
                .isFalse();
        assertThat(isWellFormed(Arrays.copyOf(der, der.length + 1))).isFalse();
        assertThat(isWellFormed(Arrays.copyOf(der, der.length - 1))).isFalse();
        assertThat(isWellFormed(0x30, 0x07, 0x02, 0x02, 0x00, 0x01, 0x02, 0x01, 0x01))
                .isFalse();
        assertThat(isWellFormed(0x30, 0x81, 0x06, 0x02, 0x01, 0x01, 0x02, 0x01, 0x01))
                .isFalse();
        assertThat(isWellFormed(0x31, 0x06, 0x02, 0x01, 0x01, 0x02, 0x01, 0x01)).isFalse();
        assertThat(isWellFormed(0x30, 0x06, 0x02, 0x01, 0x01, 0x02, 0x01, 0x01)).isTrue();
    }

    private static boolean isWellFormed(int... octets) {
        byte[] der = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            der[i] = (byte) octets[i];
        }
        return isWellFormed(der);
    }

    private static boolean isWellFormed(byte[] der) {
        return Sm2Signature.isWellFormed(Base64.getEncoder().encodeToString(der));
    }

    @Test
    void agreesWithOpensslBothWaysAndReadsItsKeysAndCertificates() throws Exception {
        assertThat(run("openssl", "version"))
                .as("this test needs the program openssl")
                .isZero();
        Files.write(folder.resolve("event"), EVENT);
        assertThat(run("openssl", "genpkey", "-algorithm", "SM2", "-out", "key.pem"))
                .isZero();
        assertThat(run(
                        "openssl",
                        "req",
                        "-x509",
                        "-new",
                        "-key",
                        "key.pem",
                        "-sm3",
                        "-sigopt",
                        USER_ID,
                        "-subj",
                        "/CN=test",
                        "-set_serial",
                        "0x00f1a2",
                        "-out",
                        "cert.pem"))
                .isZero();
        assertThat(run("openssl", "dgst", "-sm3", "-sign", "key.pem", "-sigopt", USER_ID, "-out", "sig", "event"))
                .isZero();
        var certificate = Certificates.readCertificate(folder.resolve("cert.pem"));
        var key = Certificates.readPrivateKey(folder.resolve("key.pem"));
        String theirs = Base64.getEncoder().encodeToString(Files.readAllBytes(folder.resolve("sig")));
        assertThat(Certificates.serialHex(certificate)).isEqualTo("f1a2");
        assertThat(Certificates.isIssuedBy(certificate, certificate)).isTrue();
        assertThat(Sm2Signature.verify(certificate.getPublicKey(), EVENT, theirs))
                .isTrue();

        Files.write(folder.resolve("ours"), Base64.getDecoder().decode(Sm2Signature.sign(key, EVENT)));
        assertThat(run("openssl", "pkey", "-in", "key.pem", "-pubout", "-out", "pub.pem"))
                .isZero();
        assertThat(run(
                        "openssl",
                        "dgst",
                        "-sm3",
                        "-verify",
                        "pub.pem",
                        "-sigopt",
                        USER_ID,
                        "-signature",
                        "ours",
                        "event"))
                .isZero();
    }

    private int run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException notInstalled) {
            return -1;
        }
    }

    @Test
    void refusesACertificateOfWhichAPartCannotBeRead() throws Exception {
        byte[] der = Sealed.PLATFORM.getEncoded();
        byte[] point = ((ECPublicKey) Sealed.PLATFORM.getPublicKey())
                .getW()
                .getAffineY()
                .toByteArray();
        int lastOfPoint =
                new String(der, StandardCharsets.ISO_8859_1).indexOf(new String(point, StandardCharsets.ISO_8859_1))
                        + point.length
                        - 1;
        int unusedBits = der.length - Sealed.PLATFORM.getSignature().length - 1;
        assertThatIllegalArgumentException().isThrownBy(() -> Certificates.certificate(with(der, lastOfPoint, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Certificates.certificate(with(der, unusedBits, 7)));
    }

    private static byte[] with(byte[] der, int at, int changedBits) {
        byte[] changed = der.clone();
        changed[at] ^= (byte) changedBits;
        return changed;
    }

    @Test
    void tellsAHeaderFromWhatIsNone() {
        assertThat(Sm2Signature.isHeader("AA==")).isTrue();
        assertThat(Sm2Signature.isHeader(null)).isFalse();
        assertThat(Sm2Signature.isHeader("")).isFalse();
        assertThat(Sm2Signature.isHeader("AA")).isFalse();
        assertThat(Sm2Signature.isHeader("AB==")).isFalse();
        assertThat(Sm2Signature.isHeader("AA==\n")).isFalse();
    }

    @Test
    void namesACertificateByTheOctetsOfItsSerialNumber() {
        assertThat(Certificates.serialHex(new BigInteger("0a", 16))).isEqualTo("0a");
        assertThat(Certificates.serialHex(new BigInteger("80", 16))).isEqualTo("80");
        assertThat(Certificates.isSerialHex("0a")).isTrue();
        assertThat(Certificates.isSerialHex("000a")).isFalse();
        assertThat(Certificates.isSerialHex("0A")).isFalse();
        assertThat(Certificates.isSerialHex("a")).isFalse();
    }

    @Test
    void digestsTheSampleOfTheStandard() {
        assertThat(Sm3.hex("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }
}
