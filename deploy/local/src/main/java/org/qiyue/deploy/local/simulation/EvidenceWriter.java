package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Writes the evidence block: document digest, both parties' signatures, timestamp and deposit. */
final class EvidenceWriter {

    private static final HexFormat HEX = HexFormat.of();

    private EvidenceWriter() {}

    static ObjectNode evidence(ContractLife life, LocalDate signedOn, Dice dice) {
        byte[] digest = dice.bytes(32);
        ObjectNode evidence = JsonNodeFactory.instance
                .objectNode()
                .put("docDigestAlg", "SM3")
                .put("docDigest", HEX.formatHex(digest))
                .put("docFormat", dice.chance(0.3) ? "OFD" : "PDF")
                .put("docPages", dice.between(6, 14))
                .put("docSize", dice.between(80_000, 900_000))
                .put("docLocation", "doc/" + life.employer().platform() + "/" + life.number());
        ArrayNode signatures = evidence.putArray("signatures");
        signatures.add(signature("EMPLOYER", "E_SEAL", life.employer().creditCode(), digest, signedOn, "10:00", dice));
        signatures.add(signature("WORKER", "E_SIGNATURE", life.person().idNumber(), digest, signedOn, "10:05", dice));
        evidence.put("tsaName", "测试时间戳服务")
                .put("tsaTime", signedOn + "T10:06:00+08:00")
                .put("tsaTokenDigest", HEX.formatHex(dice.bytes(32)))
                .put("depositPlatform", "测试存证平台")
                .put("depositNo", "CZ" + life.ordinal() + "-" + signedOn);
        return evidence;
    }

    /** The digest that binds the subject of a signer's certificate to the document (HMAC-SM3). */
    static String subjectDigest(byte[] documentDigest, String identifier) {
        HMac hmac = new HMac(new SM3Digest());
        hmac.init(new KeyParameter(documentDigest));
        byte[] message = identifier.getBytes(StandardCharsets.UTF_8);
        hmac.update(message, 0, message.length);
        byte[] out = new byte[hmac.getMacSize()];
        hmac.doFinal(out, 0);
        return HEX.formatHex(out);
    }

    private static ObjectNode signature(
            String role, String method, String identifier, byte[] digest, LocalDate day, String time, Dice dice) {
        ObjectNode signature = JsonNodeFactory.instance
                .objectNode()
                .put("role", role)
                .put("signMethod", method)
                .put("certIssuer", "测试电子认证服务")
                .put("certSerial", HEX.formatHex(dice.bytes(8)))
                .put("certNotBefore", day.minusMonths(6) + "T00:00:00+08:00")
                .put("certNotAfter", day.plusMonths(18) + "T00:00:00+08:00")
                .put("certSubjectIdDigest", subjectDigest(digest, identifier))
                .put("signAlg", "SM2_SM3")
                .put("signedAt", day + "T" + time + ":00+08:00")
                .put("consentMethod", "SMS")
                .put("consentAt", day + "T09:58:00+08:00");
        signature.putArray("identityMethod").add("FACE").add("SMS");
        return signature;
    }
}
