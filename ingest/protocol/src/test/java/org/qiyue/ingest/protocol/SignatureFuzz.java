package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/** Any text in the two headers: read as Bouncy Castle reads it, and nothing verifies but the one signature made. */
class SignatureFuzz {
    private static final Sm2Verifier VERIFIER = seasoned();
    private static final byte[] GOOD = Base64.getDecoder().decode(Sealed.SIGNATURE);
    private static final int MOST_OCTETS = 33;

    /** With the multiples of its key, so that the arithmetic of the intake under load is what is tried. */
    private static Sm2Verifier seasoned() {
        Sm2Verifier verifier = Sm2Verifier.of(Sealed.PLATFORM.getPublicKey());
        for (int use = 0; use < Sm2Verifier.USES_WORTH_A_TABLE; use++) {
            assertThat(verifier.verify(Sealed.EVENT, Sealed.SIGNATURE)).isTrue();
        }
        return verifier;
    }

    @FuzzTest
    void verifyOnlyWhatWasSigned(FuzzedDataProvider choice) throws IOException {
        byte[] message = Sealed.EVENT.clone();
        if (choice.consumeInt(0, 7) == 0) {
            message[choice.consumeInt(0, message.length - 1)] ^= choice.consumeByte();
        }
        String header = switch (choice.consumeInt(0, 3)) {
            case 0 -> choice.consumeRemainingAsString();
            case 1 -> Base64.getEncoder().encodeToString(choice.consumeRemainingAsBytes());
            case 2 -> Sm2Signature.encode(number(choice), number(choice));
            default -> Base64.getEncoder().encodeToString(edited(choice));
        };
        BigInteger[] expected = numbers(header);
        BigInteger[] read = Bounds.within(
                () -> Sm2Signature.decode(header) == null ? new BigInteger[0] : Sm2Signature.decode(header));
        assertThat(read).isEqualTo(expected);
        assertThat(Sm2Signature.isWellFormed(header)).isEqualTo(expected.length == 2);
        boolean verified = Bounds.within(() -> VERIFIER.verify(message, header));
        assertThat(verified).isEqualTo(header.equals(Sealed.SIGNATURE) && Arrays.equals(message, Sealed.EVENT));
        SignedMessage good = new SignedMessage(VERIFIER, Sealed.EVENT, Sealed.SIGNATURE);
        List<SignedMessage> together = List.of(good, new SignedMessage(VERIFIER, message, header), good);
        assertThat(Bounds.within(() -> Sm2Verifier.verifyAll(together))).containsExactly(true, verified, true);
        if (expected.length == 2) {
            assertThat(Sm2Signature.encode(read[0], read[1])).isEqualTo(header);
            assertThat(verified)
                    .isEqualTo(
                            verifiedByBouncyCastle(message, Base64.getDecoder().decode(header)));
        }
        serial(header);
    }

    private static void serial(String header) {
        if (Bounds.within(() -> Certificates.isSerialHex(header))) {
            BigInteger serial = new BigInteger(1, HexFormat.of().parseHex(header));
            assertThat(Certificates.serialHex(serial)).isEqualTo(header);
        }
    }

    private static BigInteger number(FuzzedDataProvider choice) {
        byte[] octets = choice.consumeBytes(MOST_OCTETS);
        return switch (choice.consumeInt(0, 3)) {
            case 0 -> Sm2Domain.N.add(BigInteger.valueOf(choice.consumeInt(-2, 2)));
            case 1 -> BigInteger.valueOf(choice.consumeInt(-2, 2));
            default -> octets.length == 0 ? BigInteger.ZERO : new BigInteger(octets);
        };
    }

    private static byte[] edited(FuzzedDataProvider choice) {
        byte[] der = GOOD.clone();
        for (int changes = choice.consumeInt(0, 3); changes > 0; changes--) {
            der[choice.consumeInt(0, der.length - 1)] = choice.consumeByte();
        }
        return Arrays.copyOf(der, der.length + choice.consumeInt(-1, 1));
    }

    /** The numbers in a header that has the form, as Bouncy Castle's strict parser sees it; otherwise none. */
    private static BigInteger[] numbers(String header) {
        BigInteger[] none = {};
        try {
            byte[] der = Base64.getDecoder().decode(header);
            if (!Base64.getEncoder().encodeToString(der).equals(header)
                    || !(ASN1Primitive.fromByteArray(der) instanceof ASN1Sequence sequence)
                    || sequence.size() != 2
                    || !Arrays.equals(sequence.getEncoded(ASN1Encoding.DER), der)
                    || !(sequence.getObjectAt(0) instanceof ASN1Integer r)
                    || !(sequence.getObjectAt(1) instanceof ASN1Integer s)) {
                return none;
            }
            boolean small = r.getValue().toByteArray().length <= MOST_OCTETS
                    && s.getValue().toByteArray().length <= MOST_OCTETS;
            return small ? new BigInteger[] {r.getValue(), s.getValue()} : none;
        } catch (IOException | RuntimeException notOfTheForm) {
            return none;
        }
    }

    private static boolean verifiedByBouncyCastle(byte[] message, byte[] der) throws IOException {
        SM2Signer signer = new SM2Signer();
        signer.init(false, (ECPublicKeyParameters)
                PublicKeyFactory.createKey(Sealed.PLATFORM.getPublicKey().getEncoded()));
        signer.update(message, 0, message.length);
        return signer.verifySignature(der);
    }
}
