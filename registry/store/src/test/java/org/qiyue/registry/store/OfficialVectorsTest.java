package org.qiyue.registry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** The algorithms as this module uses them, against published test vectors. */
class OfficialVectorsTest {

    private static final byte[] KEY = hex("0123456789abcdeffedcba9876543210");

    @Test
    void sm3GivesTheDigestOfGbt32905() {
        SM3Digest digest = new SM3Digest();
        byte[] text = "abc".getBytes(StandardCharsets.US_ASCII);
        digest.update(text, 0, text.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        assertThat(out).isEqualTo(hex("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    @Test
    void sm4EncryptsTheBlockOfGbt32907() {
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(KEY));
        byte[] out = new byte[16];
        engine.processBlock(KEY, 0, out, 0);
        assertThat(out).isEqualTo(hex("681edf34d206965e86b3e94f536e4246"));
    }

    @Test
    void hmacSm3GivesTheValueOfGmt0042() {
        HMac mac = BlindIndex.mac(hex("0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"));
        byte[] text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
                .repeat(2)
                .getBytes(StandardCharsets.US_ASCII);
        mac.update(text, 0, text.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        assertThat(out).isEqualTo(hex("ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a"));
    }

    @Test
    void sm4GcmReadsTheMessageOfRfc8998() {
        byte[] nonce = hex("00001234567800000000abcd");
        byte[] cipher = hex("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d");
        byte[] tag = hex("83de3541e4c2b58177e065a9bf7b62ec");
        byte[] plain = hex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        assertThat(Sm4Gcm.of(KEY).decrypt(concat(nonce, cipher, tag), 0, associated))
                .isEqualTo(plain);
        assertThat(Sm4Gcm.once(KEY).decrypt(concat(nonce, cipher, tag), 0, associated))
                .isEqualTo(plain);
    }

    private static byte[] concat(byte[]... parts) {
        StringBuilder text = new StringBuilder();
        for (byte[] part : parts) {
            text.append(HexFormat.of().formatHex(part));
        }
        return hex(text.toString());
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
