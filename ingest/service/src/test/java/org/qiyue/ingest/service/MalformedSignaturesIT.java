package org.qiyue.ingest.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiyue.ingest.protocol.Certificates;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.service.check.FilingRecord;

/** Otherwise good filings under signatures that are none: each refused with the rule for it, and nothing registered. */
class MalformedSignaturesIT {
    private static final int FEWEST = 40;
    private static final String PLATFORM = "yiqian";
    private static final String RULES_OF_ALL = "SELECT (SELECT string_agg(f->>'rule', ',')"
            + " FROM jsonb_array_elements(findings) f) FROM registry.filing ORDER BY filing_no";

    private static final String RULES_OF_REJECTED = "SELECT (SELECT string_agg(f->>'rule', ',')"
            + " FROM jsonb_array_elements(findings) f) FROM registry.filing WHERE result = 'REJECTED' ORDER BY filing_no";
    /** From the 256th use on they are; then signatures of a portion are verified together. */
    private static final int USES_OF_A_KEY_WHOSE_MULTIPLES_ARE_KEPT = 300;

    private RecorderFixture intake;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        intake = new RecorderFixture(folder);
    }

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void aSignatureThatIsNoneIsRefusedAsNotThePlatforms() throws Exception {
        Map<String, FilingRecord> records = new LinkedHashMap<>();
        List<Filing> filings = new ArrayList<>();
        List<String> names = List.copyOf(forged(event(filing("X"))).keySet());
        for (String name : names) {
            Filing filing = filing("A-" + filings.size());
            filings.add(filing);
            byte[] event = event(filing);
            records.put(name, intake.arrived(PLATFORM, event, forged(event).get(name)));
        }
        assertThat(records.values().stream().map(FilingRecord::signature).distinct())
                .hasSameSizeAs(names)
                .hasSizeGreaterThanOrEqualTo(FEWEST);

        intake.record(List.copyOf(records.values()));

        assertThat(byName(names, intake.register.column(RULES_OF_ALL))).containsExactlyEntriesOf(all(names, "A04"));
        assertThat(intake.register.column("SELECT DISTINCT result FROM registry.filing"))
                .containsExactly("REJECTED");
        assertThat(intake.register.count("receipt_outbox")).isEqualTo(names.size());
        assertThat(intake.register.count("contract")).isZero();

        intake.record(filings.toArray(Filing[]::new));
        assertThat(intake.register.count("contract"))
                .as("the same filings, well signed")
                .isEqualTo(names.size());
    }

    @Test
    void forgedAndGoodSignaturesOfOneBatchAreToldApartOnceTheKeyIsInMuchUse() throws Exception {
        byte[] often = event(filing("D"));
        String signature = intake.signature(PLATFORM, often);
        List<FilingRecord> uses = new ArrayList<>();
        for (int use = 0; use < USES_OF_A_KEY_WHOSE_MULTIPLES_ARE_KEPT; use++) {
            uses.add(intake.arrived(PLATFORM, often, signature));
        }
        intake.record(uses);
        assertThat(intake.register.count("contract")).isEqualTo(1);

        List<FilingRecord> records = new ArrayList<>();
        List<String> names = List.copyOf(forged(often).keySet());
        for (String name : names) {
            byte[] good = event(filing("G-" + records.size()));
            byte[] bad = event(filing("B-" + records.size()));
            records.add(intake.arrived(PLATFORM, bad, forged(bad).get(name)));
            records.add(intake.arrived(PLATFORM, good, intake.signature(PLATFORM, good)));
        }
        intake.record(records);

        assertThat(byName(names, intake.register.column(RULES_OF_REJECTED)))
                .containsExactlyEntriesOf(all(names, "A04"));
        assertThat(intake.register.count("contract")).isEqualTo(1 + names.size());
        assertThat(intake.register.count("filing")).isEqualTo(1 + 2 * names.size());
    }

    @Test
    void aSignatureUnderACertificateThatIsNotThePlatformsIsRefused() throws Exception {
        Map<String, FilingRecord> records = new LinkedHashMap<>();
        byte[] event = event(filing("B-1"));
        TestAuthority.Identity other = intake.identity("jingqian");
        String serial = Certificates.serialHex(other.certificate());
        String own = intake.signature(PLATFORM, event);
        records.put(
                "another's certificate", intake.arrived(PLATFORM, event, intake.signature("jingqian", event), serial));
        records.put("another's certificate, own key", intake.arrived(PLATFORM, event, own, serial));
        records.put("an unknown certificate", intake.arrived(PLATFORM, event, own, "7fffff"));
        TestAuthority.Identity offCurve = new TestAuthority().certify("off");
        register("c1", offCurve(offCurve.certificate()));
        records.put("a key not on the curve", intake.arrived(PLATFORM, event, sign(offCurve, event), "c1"));
        TestAuthority.Identity p256 = new TestAuthority().certify("p256", "secp256r1");
        register("c2", p256.certificate().getEncoded());
        byte[] ecdsa = MalformedSignatures.ecdsa(p256.key().getPrivate(), event);
        records.put(
                "ECDSA under a certificate on P-256",
                intake.arrived(PLATFORM, event, Base64.getEncoder().encodeToString(ecdsa), "c2"));
        register("c3", new byte[] {0x30, 0x00});
        records.put("a certificate that is none", intake.arrived(PLATFORM, event, own, "c3"));

        List<String> names = List.copyOf(records.keySet());
        for (FilingRecord refused : records.values()) {
            intake.record(List.of(refused));
            assertThat(intake.register.column(RULES_OF_ALL)).containsOnly("A04");
        }
        assertThat(names).hasSize(6);
        assertThat(intake.register.count("contract")).isZero();
        intake.record(List.of(intake.arrived(PLATFORM, event, own)));
        assertThat(intake.register.count("contract"))
                .as("the intake goes on, and the filing is taken when well signed")
                .isEqualTo(1);
    }

    @Test
    void aHeaderThatIsNoneIsRefusedAsMalformed() throws Exception {
        List<FilingRecord> records = new ArrayList<>();
        byte[] event = event(filing("C-1"));
        String good = intake.signature(PLATFORM, event);
        String serial = Certificates.serialHex(intake.identity(PLATFORM).certificate());
        for (String header : List.of(
                "",
                "not Base64",
                good + "\n",
                " " + good,
                good + "=",
                good.substring(0, good.length() - 1) + "*",
                HexFormat.of().formatHex(Base64.getDecoder().decode(good)) + "0",
                "MAYCAQECAQ",
                "MAYCAQECAQE\n")) {
            records.add(intake.arrived(PLATFORM, changed(event, records.size()), header));
        }
        for (String certificate : List.of("", "0" + serial, serial.toUpperCase() + "A", "00" + serial, serial + " ")) {
            records.add(intake.arrived(PLATFORM, changed(event, records.size()), good, certificate));
        }
        records.add(intake.arrived(PLATFORM, changed(event, records.size()), null));
        records.add(intake.arrived(PLATFORM, changed(event, records.size()), good, null));

        intake.record(records);

        assertThat(intake.register.column(RULES_OF_ALL)).isEqualTo(Collections.nCopies(records.size(), "A03"));
        assertThat(intake.register.count("contract")).isZero();
    }

    /** Other bytes each time: the same bytes would be the same filing. */
    private static byte[] changed(byte[] event, int by) {
        return new String(event, java.nio.charset.StandardCharsets.UTF_8)
                .replace("工程师", "工程师" + by)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private Map<String, String> forged(byte[] event) throws Exception {
        PrivateKey key = intake.identity(PLATFORM).key().getPrivate();
        PrivateKey other = intake.identity("jingqian").key().getPrivate();
        return MalformedSignatures.of(event, intake.signature(PLATFORM, event), key, other);
    }

    private static Filing filing(String contract) {
        return Filings.of(PLATFORM, contract).concluded();
    }

    private static byte[] event(Filing filing) {
        return new FilingCodec().write(filing);
    }

    private static String sign(TestAuthority.Identity identity, byte[] event) {
        return org.qiyue.ingest.protocol.Sm2Signature.sign(identity.key().getPrivate(), event);
    }

    /** The certificate with one bit of its public point changed. */
    private static byte[] offCurve(X509Certificate certificate) throws Exception {
        byte[] point = SubjectPublicKeyInfo.getInstance(
                        certificate.getPublicKey().getEncoded())
                .getPublicKeyData()
                .getBytes();
        byte[] der = certificate.getEncoded();
        String hex = HexFormat.of().formatHex(der);
        int at = hex.indexOf(HexFormat.of().formatHex(point)) / 2;
        der[at + point.length - 1] ^= 1;
        return der;
    }

    private void register(String serial, byte[] certificate) throws Exception {
        intake.register.execute("INSERT INTO registry.platform_certificate VALUES ('" + serial + "', '" + PLATFORM
                + "', '\\x" + HexFormat.of().formatHex(certificate) + "', '2020-01-01', '2040-01-01', NULL)");
    }

    private static Map<String, String> byName(List<String> names, List<String> rules) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            found.put(names.get(i), rules.get(i));
        }
        return found;
    }

    private static Map<String, String> all(List<String> names, String rule) {
        return byName(names, Collections.nCopies(names.size(), rule));
    }
}
