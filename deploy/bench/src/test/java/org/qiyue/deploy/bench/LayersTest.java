package org.qiyue.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void arithmeticBelongsToWhoeverCalledIt() {
        String reduce = "org.bouncycastle.math.ec.custom.gm.SM2P256V1Field.reduce";

        assertThat(Layers.of(List.of(reduce, "org.qiyue.ingest.protocol.Sm2Signer.sign")))
                .isEqualTo("SM2 signature of receipts");
        assertThat(Layers.of(List.of(reduce, "org.qiyue.ingest.protocol.Sm2Verifier.verify")))
                .isEqualTo("SM2 verification of filings");
    }

    @Test
    void theDigestInsideASignatureIsTheSignatures() {
        assertThat(Layers.of(List.of(
                        "org.qiyue.ingest.protocol.Sm3.digest",
                        "org.qiyue.ingest.protocol.Sm2Verifier.verify",
                        "org.qiyue.ingest.service.check.FilingChecks.check")))
                .isEqualTo("SM2 verification of filings");
    }

    @Test
    void theDriverUnderAQuestionIsReadingTheRegister() {
        assertThat(Layers.of(List.of(
                        "org.postgresql.core.PGStream.receive",
                        "org.qiyue.registry.store.intake.IntakeReader.read",
                        "org.qiyue.registry.store.intake.IntakeTransaction.read")))
                .isEqualTo("reading the register");
    }

    @Test
    void whatNobodyKnowsIsOther() {
        assertThat(Layers.of(List.of("io.vertx.core.Loop.run"))).isEqualTo(Layers.OTHER);
        assertThat(Layers.of(List.of())).isEqualTo(Layers.OTHER);
    }

    @Test
    void aFrameOfTheJdkIsToldWithWhoInTheProductCameToIt() {
        List<String> stack = List.of(
                "java.util.HashMap.getNode", "java.util.HashMap.get", "org.qiyue.a.B.c", "org.qiyue.a.B.d", "x.Y.z");

        assertThat(Layers.uppermost(stack)).isEqualTo("java.util.HashMap.getNode < a.B.c");
        assertThat(Layers.uppermost(stack.subList(2, 5))).isEqualTo("org.qiyue.a.B.c");
        assertThat(Layers.uppermost(List.of("java.lang.Thread.run"))).isEqualTo("java.lang.Thread.run");
        assertThat(Layers.uppermost(List.of())).isEqualTo(Layers.OTHER);
    }
}
