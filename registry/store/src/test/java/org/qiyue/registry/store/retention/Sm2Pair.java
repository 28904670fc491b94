package org.qiyue.registry.store.retention;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** An SM2 key with a certificate, in PEM files; what signed the certificate is of no account here. */
record Sm2Pair(Path key, Path certificate) {

    static Sm2Pair in(Path folder) throws IOException {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(
                new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, GMNamedCurves.getByName("sm2p256v1")),
                new SecureRandom()));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);
        V3TBSCertificateGenerator certificate = new V3TBSCertificateGenerator();
        certificate.setSerialNumber(new ASN1Integer(BigInteger.valueOf(0x0b01)));
        certificate.setIssuer(new X500Name("CN=test"));
        certificate.setSubject(new X500Name("CN=bureau"));
        certificate.setStartDate(new Time(new Date()));
        certificate.setEndDate(new Time(new Date()));
        certificate.setSignature(algorithm);
        certificate.setSubjectPublicKeyInfo(SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic()));
        TBSCertificate content = certificate.generateTBSCertificate();
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(content);
        parts.add(algorithm);
        parts.add(new DERBitString(new byte[] {0}));
        return new Sm2Pair(
                pem(
                        folder.resolve("bureau.key"),
                        "PRIVATE KEY",
                        PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate())
                                .getEncoded()),
                pem(folder.resolve("bureau.pem"), "CERTIFICATE", new DERSequence(parts).getEncoded()));
    }

    CertificateSeal seal() {
        try {
            return CertificateSeal.of(certificate);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Path pem(Path file, String what, byte[] content) throws IOException {
        return Files.writeString(
                file,
                "-----BEGIN " + what + "-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(content)
                        + "\n-----END " + what + "-----\n");
    }
}
