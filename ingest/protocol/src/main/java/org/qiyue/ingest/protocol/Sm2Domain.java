package org.qiyue.ingest.protocol;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.ECPrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;

/** The SM2 curve (GB/T 32918.5-2017) and what signing and verifying share. */
final class Sm2Domain {
    /** The user id of GM/T 0009 that binds a signer; OpenSSL calls it {@code distid}. */
    static final String USER_ID = "1234567812345678";

    private static final X9ECParameters CURVE = CustomNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1);
    static final ECPoint G = CURVE.getG();
    static final BigInteger N = CURVE.getN();
    static final BigInteger P = CURVE.getCurve().getField().getCharacteristic();

    private Sm2Domain() {}

    /** The point of a public key, refused when it is not on the SM2 curve. */
    static ECPoint point(PublicKey key) {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        requireCurve(info.getAlgorithm(), key);
        ECPoint point = CURVE.getCurve().decodePoint(info.getPublicKeyData().getBytes());
        if (point.isInfinity()) {
            throw new IllegalArgumentException("The public key is the point at infinity");
        }
        return point.normalize();
    }

    /** The secret number of a private key, refused when it is not in [1, n-2]. */
    static BigInteger secret(PrivateKey key) {
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(key.getEncoded());
        requireCurve(info.getPrivateKeyAlgorithm(), key);
        BigInteger secret;
        try {
            secret = ECPrivateKey.getInstance(info.parsePrivateKey()).getKey();
        } catch (java.io.IOException e) {
            throw new IllegalArgumentException("The private key cannot be read", e);
        }
        if (secret.signum() <= 0 || secret.compareTo(N.subtract(BigInteger.TWO)) > 0) {
            throw new IllegalArgumentException("The private key is out of range");
        }
        return secret;
    }

    /** SM3 over user id, curve and public key: what stands before every signed message. */
    static byte[] identity(ECPoint publicPoint) {
        byte[] id = USER_ID.getBytes(StandardCharsets.US_ASCII);
        int bits = id.length * 8;
        return Sm3.digest(
                new byte[] {(byte) (bits >> 8), (byte) bits},
                id,
                CURVE.getCurve().getA().getEncoded(),
                CURVE.getCurve().getB().getEncoded(),
                G.getAffineXCoord().getEncoded(),
                G.getAffineYCoord().getEncoded(),
                publicPoint.getAffineXCoord().getEncoded(),
                publicPoint.getAffineYCoord().getEncoded());
    }

    /** The number that is signed for a message, modulo n. */
    static long[] digest(byte[] identity, byte[] message) {
        return number(Sm3.digest(identity, message));
    }

    /** The number that is signed for a message, modulo n, by the digest over identity and message. */
    static long[] number(byte[] digest) {
        return Sm2Number.reduced(Sm2Number.of(digest, 0));
    }

    private static void requireCurve(AlgorithmIdentifier algorithm, Key key) {
        ASN1Encodable parameters = algorithm.getParameters();
        boolean named = GMObjectIdentifiers.sm2p256v1.equals(parameters);
        boolean spelledOut = !named
                && parameters != null
                && X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
                && GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1).equals(parameters);
        if (!named && !spelledOut) {
            throw new IllegalArgumentException("Not an SM2 key: " + key.getAlgorithm());
        }
    }
}
