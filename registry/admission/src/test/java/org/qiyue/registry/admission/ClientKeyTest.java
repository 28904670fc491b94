package org.qiyue.registry.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ClientKeyTest {

    @Test
    void aKeyOnP256IsToldByItsCoordinates() throws Exception {
        ECPublicKey point = (ECPublicKey) ec("secp256r1").getPublic();

        ClientKey key = ClientKey.of(pem("PUBLIC KEY", point.getEncoded()));

        JsonNode told = new ObjectMapper().readTree(key.keySet()).path("keys").get(0);
        assertThat(key.algorithm()).isEqualTo("ES256");
        assertThat(number(told, "x")).isEqualTo(point.getW().getAffineX());
        assertThat(number(told, "y")).isEqualTo(point.getW().getAffineY());
        assertThat(Base64.getUrlDecoder().decode(told.path("x").asText())).hasSize(32);
    }

    @Test
    void anRsaKeyIsToldByItsModulus() throws Exception {
        RSAPublicKey rsa = (RSAPublicKey) rsa(2048).getPublic();

        ClientKey key = ClientKey.of(pem("PUBLIC KEY", rsa.getEncoded()));

        JsonNode told = new ObjectMapper().readTree(key.keySet()).path("keys").get(0);
        assertThat(key.algorithm()).isEqualTo("RS256");
        assertThat(number(told, "n")).isEqualTo(rsa.getModulus());
        assertThat(number(told, "e")).isEqualTo(rsa.getPublicExponent());
    }

    @Test
    void theSameKeyHasTheSameText() throws Exception {
        String pem = pem("PUBLIC KEY", ec("secp256r1").getPublic().getEncoded());

        assertThat(ClientKey.of("  " + pem.replace("\n", "\r\n") + "\n").pem())
                .isEqualTo(ClientKey.of(pem).pem());
    }

    @Test
    void whatProvesNothingOrTellsTooMuchIsRefused() throws Exception {
        for (String text : new String[] {
            "",
            "no key",
            pem("PUBLIC KEY", new byte[] {1, 2, 3}),
            pem("PUBLIC KEY", ec("secp384r1").getPublic().getEncoded()),
            pem("PUBLIC KEY", rsa(1024).getPublic().getEncoded()),
            pem("PRIVATE KEY", ec("secp256r1").getPrivate().getEncoded())
        }) {
            assertThatThrownBy(() -> ClientKey.of(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static BigInteger number(JsonNode key, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(member).asText()));
    }

    private static KeyPair ec(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static KeyPair rsa(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + what
                + "-----\n";
    }
}
