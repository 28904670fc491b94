package org.qiyue.ingest.service;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/**
 * What looks like a platform's signature over an event and is none, each under a name of its own: padded Base64
 * throughout, so that the header is one.
 */
final class MalformedSignatures {
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final byte[] ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;

    private final PrivateKey key;
    private final Map<String, String> signatures = new LinkedHashMap<>();

    private MalformedSignatures(PrivateKey key) {
        this.key = key;
    }

    /**
     * The signatures by name.
     *
     * @param good the platform's good signature over the event
     * @param key the platform's key
     * @param other another platform's key
     */
    static Map<String, String> of(byte[] event, String good, PrivateKey key, PrivateKey other) throws Exception {
        MalformedSignatures made = new MalformedSignatures(key);
        byte[] der = Base64.getDecoder().decode(good);
        ASN1Sequence sequence = ASN1Sequence.getInstance(der);
        BigInteger r = ASN1Integer.getInstance(sequence.getObjectAt(0)).getValue();
        BigInteger s = ASN1Integer.getInstance(sequence.getObjectAt(1)).getValue();
        made.numbers(r, s);
        made.integers(r, s);
        made.frames(der, r, s);
        made.schemes(event, other);
        return made.signatures;
    }

    private void numbers(BigInteger r, BigInteger s) throws Exception {
        BigInteger n = parameters(key).getParameters().getN();
        BigInteger zero = BigInteger.ZERO;
        BigInteger one = BigInteger.ONE;
        put("r zero", zero, s);
        put("s zero", r, zero);
        put("both zero", zero, zero);
        put("both one", one, one);
        put("r is n", n, s);
        put("s is n", r, n);
        put("both n", n, n);
        put("r is n + 1", n.add(one), s);
        put("s is n + 1", r, n.add(one));
        put("both n - 1", n.subtract(one), n.subtract(one));
        put("r + n", r.add(n), s);
        put("s + n", r, s.add(n));
        put("r - n", r.subtract(n), s);
        put("s - n", r, s.subtract(n));
        put("r is -1", one.negate(), s);
        put("s is -1", r, one.negate());
        put("-r", r.negate(), s);
        put("-s", r, s.negate());
        put("n - r", n.subtract(r), s);
        put("n - s", r, n.subtract(s));
        put("r + s is n", r, n.subtract(r));
        put("r and s swapped", s, r);
        put("r twice", r, r);
        put("r of 256 ones", one.shiftLeft(256).subtract(one), s);
        put("s of 256 ones", r, one.shiftLeft(256).subtract(one));
        put("r + 1", r.add(one), s);
    }

    private void integers(BigInteger r, BigInteger s) {
        byte[] first = element(INTEGER, r.toByteArray());
        byte[] second = element(INTEGER, s.toByteArray());
        byte[] high = new byte[32];
        Arrays.fill(high, (byte) 0xfe);
        put("r whose high bit makes it negative", sequence(element(INTEGER, high), second));
        put("s whose high bit makes it negative", sequence(first, element(INTEGER, high)));
        put("r with a 00 before it", sequence(element(INTEGER, padded(0, r)), second));
        put("s with a 00 before it", sequence(first, element(INTEGER, padded(0, s))));
        put("r with an ff before it", sequence(element(INTEGER, padded(0xff, r)), second));
        put("r of no octet", sequence(element(INTEGER), second));
        put("s of no octet", sequence(first, element(INTEGER)));
        put("the length of r in long form", sequence(long1(INTEGER, r.toByteArray()), second));
        put("the length of s in long form", sequence(first, long1(INTEGER, s.toByteArray())));
        put("octet strings for integers", sequence(element(0x04, r.toByteArray()), element(0x04, s.toByteArray())));
        put("an enumerated for r", sequence(element(0x0a, r.toByteArray()), second));
        put("a null for s", sequence(first, element(0x05)));
        put("context tags for integers", sequence(element(0x80, r.toByteArray()), element(0x81, s.toByteArray())));
        put("one integer", sequence(first));
        put("three integers", sequence(first, second, second));
        put("the integers in a sequence of their own", sequence(sequence(first, second)));
        put("bare integers", join(first, second));
        put("a set for the sequence", element(0x31, first, second));
        put("a sequence that is not constructed", element(0x10, first, second));
    }

    private void frames(byte[] der, BigInteger r, BigInteger s) {
        byte[] content = Arrays.copyOfRange(der, 2, der.length);
        put("a sequence of no integer", element(SEQUENCE));
        put("a single 00", new byte[1]);
        put("72 octets of ff", join(filled(72)));
        put("r and s without any frame", join(fixed(r), fixed(s)));
        put("the length of the sequence in long form", long1(SEQUENCE, content));
        put(
                "the length of the sequence in two octets",
                join(new byte[] {SEQUENCE, (byte) 0x82, 0}, Arrays.copyOfRange(der, 1, der.length)));
        put("a sequence of indefinite length", join(new byte[] {SEQUENCE, (byte) 0x80}, content, new byte[2]));
        put("an octet after the sequence", Arrays.copyOf(der, der.length + 1));
        put("the signature twice", join(der, der));
        put("an octet at the end of the sequence", element(SEQUENCE, content, new byte[1]));
        put("a sequence cut off", Arrays.copyOf(der, der.length - 1));
        put("a length one too long", changed(der, 1, der[1] + 1));
        put("a length one too short", changed(der, 1, der[1] - 1));
        put("a length of 127", changed(der, 1, 127));
        put("a length that is reserved", changed(der, 1, 0xff));
        put("an r longer than all", changed(der, 3, 127));
    }

    private void schemes(byte[] event, PrivateKey other) throws Exception {
        byte[] changed = event.clone();
        changed[changed.length / 2] ^= 1;
        put("the platform's over other bytes", sm2(key, ID, new SM3Digest(), changed));
        put("the platform's over a line end more", sm2(key, ID, new SM3Digest(), join(event, new byte[] {'\n'})));
        put("the platform's over no bytes", sm2(key, ID, new SM3Digest(), new byte[0]));
        put("the platform's over the digest", sm2(key, ID, new SM3Digest(), digest(event)));
        put(
                "the platform's over the Base64",
                sm2(key, ID, new SM3Digest(), Base64.getEncoder().encode(event)));
        put("another platform's", sm2(other, ID, new SM3Digest(), event));
        put("with an empty user id", sm2(key, new byte[0], new SM3Digest(), event));
        put(
                "with another user id",
                sm2(key, "8765432187654321".getBytes(StandardCharsets.US_ASCII), new SM3Digest(), event));
        put("with no user id and key before the bytes", withoutIdentity(event));
        put("with SHA-256 for SM3", sm2(key, ID, new SHA256Digest(), event));
        put("ECDSA with SHA-256 by the platform's key", ecdsa(key, event));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair p256 = generator.generateKeyPair();
        put("ECDSA on P-256", ecdsa(p256.getPrivate(), event));
    }

    private static byte[] sm2(PrivateKey key, byte[] id, Digest digest, byte[] message) throws Exception {
        SM2Signer signer = new SM2Signer(digest);
        signer.init(true, new ParametersWithID(parameters(key), id));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** SM2 over SM3 of the bytes alone, as some software does that leaves out user id and public key. */
    private byte[] withoutIdentity(byte[] message) throws Exception {
        ECPrivateKeyParameters secret = parameters(key);
        BigInteger n = secret.getParameters().getN();
        BigInteger k = BigIntegers.createRandomInRange(BigInteger.ONE, n.subtract(BigInteger.ONE), new SecureRandom());
        BigInteger x = new FixedPointCombMultiplier()
                .multiply(secret.getParameters().getG(), k)
                .normalize()
                .getAffineXCoord()
                .toBigInteger();
        BigInteger r = new BigInteger(1, digest(message)).add(x).mod(n);
        BigInteger s = secret.getD()
                .add(BigInteger.ONE)
                .modInverse(n)
                .multiply(k.subtract(r.multiply(secret.getD())))
                .mod(n);
        return sequence(element(INTEGER, r.toByteArray()), element(INTEGER, s.toByteArray()));
    }

    static byte[] ecdsa(PrivateKey key, byte[] message) throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA", PROVIDER);
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    private static ECPrivateKeyParameters parameters(PrivateKey key) throws Exception {
        return (ECPrivateKeyParameters) PrivateKeyFactory.createKey(key.getEncoded());
    }

    private static byte[] digest(byte[] message) {
        SM3Digest digest = new SM3Digest();
        digest.update(message, 0, message.length);
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return result;
    }

    private void put(String name, BigInteger r, BigInteger s) {
        put(name, sequence(element(INTEGER, r.toByteArray()), element(INTEGER, s.toByteArray())));
    }

    private void put(String name, byte[] der) {
        signatures.put(name, Base64.getEncoder().encodeToString(der));
    }

    private static byte[] sequence(byte[]... elements) {
        return element(SEQUENCE, elements);
    }

    private static byte[] element(int tag, byte[]... content) {
        byte[] octets = join(content);
        return join(new byte[] {(byte) tag, (byte) octets.length}, octets);
    }

    /** An element whose length stands in an octet of its own after 81, though it is short. */
    private static byte[] long1(int tag, byte[] content) {
        return join(new byte[] {(byte) tag, (byte) 0x81, (byte) content.length}, content);
    }

    private static byte[] padded(int octet, BigInteger number) {
        return join(new byte[] {(byte) octet}, number.toByteArray());
    }

    private static byte[] fixed(BigInteger number) {
        return BigIntegers.asUnsignedByteArray(32, number);
    }

    private static byte[] filled(int length) {
        byte[] octets = new byte[length];
        Arrays.fill(octets, (byte) 0xff);
        return octets;
    }

    private static byte[] changed(byte[] der, int at, int octet) {
        byte[] changed = der.clone();
        changed[at] = (byte) octet;
        return changed;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
