package org.qiyue.registry.admission;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The public key by which a platform's client proves itself (RFC 7523): EC on P-256, or RSA of 2048 bits or more. The
 * private half never leaves the platform.
 */
public final class ClientKey {
    private static final String HEADING = "-----BEGIN PUBLIC KEY-----";
    private static final String ENDING = "-----END PUBLIC KEY-----";
    private static final int COORDINATE = 32;
    private static final int LEAST_RSA = 2048;

    private final PublicKey key;

    private ClientKey(PublicKey key) {
        this.key = key;
    }

    /**
     * Reads a key from its PEM text.
     *
     * @throws IllegalArgumentException when it is none of the kinds named above; a private key is refused as well
     */
    public static ClientKey of(String pem) {
        String text = pem.strip();
        if (!text.startsWith(HEADING) || !text.endsWith(ENDING)) {
            throw new IllegalArgumentException("Not a public key in PEM");
        }
        byte[] encoded =
                Base64.getMimeDecoder().decode(text.substring(HEADING.length(), text.length() - ENDING.length()));
        for (String kind : new String[] {"EC", "RSA"}) {
            try {
                PublicKey key = KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(encoded));
                if (key instanceof ECPublicKey point && isP256(point)
                        || key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA) {
                    return new ClientKey(key);
                }
            } catch (GeneralSecurityException other) {
                // Of another kind.
            }
        }
        throw new IllegalArgumentException("Neither an EC key on P-256 nor an RSA key of 2048 bits or more");
    }

    private static boolean isP256(ECPublicKey key) {
        return key.getParams().toString().contains("1.2.840.10045.3.1.7");
    }

    /** What the client signs with, as JOSE names it. */
    public String algorithm() {
        return key instanceof ECPublicKey ? "ES256" : "RS256";
    }

    /** The key in PEM, always in the same form. */
    public String pem() {
        return HEADING + "\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()) + "\n"
                + ENDING + "\n";
    }

    /** A set of this key alone (RFC 7517). */
    String keySet() {
        ObjectMapper json = new ObjectMapper();
        ObjectNode set = json.createObjectNode();
        ObjectNode one = set.putArray("keys").addObject();
        one.put("use", "sig").put("alg", algorithm());
        if (key instanceof ECPublicKey point) {
            one.put("kty", "EC").put("crv", "P-256");
            one.put("x", text(point.getW().getAffineX(), COORDINATE));
            one.put("y", text(point.getW().getAffineY(), COORDINATE));
        } else {
            RSAPublicKey rsa = (RSAPublicKey) key;
            one.put("kty", "RSA");
            one.put("n", text(rsa.getModulus(), 0));
            one.put("e", text(rsa.getPublicExponent(), 0));
        }
        return set.toString();
    }

    /** @param least octets, zeros before the number */
    private static String text(BigInteger number, int least) {
        byte[] octets = number.toByteArray();
        if (octets.length > 1 && octets[0] == 0) {
            octets = Arrays.copyOfRange(octets, 1, octets.length);
        }
        byte[] padded = new byte[Math.max(least, octets.length)];
        System.arraycopy(octets, 0, padded, padded.length - octets.length, octets.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(padded);
    }
}
