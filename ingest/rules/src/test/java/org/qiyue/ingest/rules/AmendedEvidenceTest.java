package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiyue.ingest.rules.AmendedFormTest.DISPATCH;
import static org.qiyue.ingest.rules.AmendedFormTest.LAWFUL;
import static org.qiyue.ingest.rules.AmendedFormTest.dispatch;
import static org.qiyue.ingest.rules.AmendedFormTest.evaluated;
import static org.qiyue.ingest.rules.AmendedFormTest.item;
import static org.qiyue.ingest.rules.AmendedFormTest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.EvidenceBlock;
import org.qiyue.ingest.protocol.SignatureEntry;

/** Who signs an amendment of a dispatch. */
class AmendedEvidenceTest {

    @Test
    void holdsAUserUnitsCertificateForThatOfTheOneBeforeOrAfter() {
        String dispatched = LAWFUL.replace("\"contract\"", "\"dispatch\": " + DISPATCH + ", \"contract\"");
        AmendmentItem unit = new AmendmentItem(
                "/dispatch/userUnitCreditCode", "06", json("91110108MA01ABCD5T"), json("91110302MA01TEG73A"));
        AmendmentItem whole = dispatch(DISPATCH.replace("91110108MA01ABCD5T", "91110302MA01TEG73A"));
        for (AmendmentItem item : List.of(unit, whole)) {
            assertThat(signedByUserUnit("91110108MA01ABCD5T", dispatched, item)).isFalse();
            assertThat(signedByUserUnit("91110302MA01TEG73A", dispatched, item)).isFalse();
            assertThat(signedByUserUnit(Filings.CREDIT_CODE, dispatched, item)).isTrue();
        }
        assertThat(signedByUserUnit(Filings.CREDIT_CODE, LAWFUL, item("positionName", "工程师", "师")))
                .isFalse();
    }

    /** Whether another's certificate is found when a user unit signs with one of that identifier. */
    private static boolean signedByUserUnit(String identifier, String form, AmendmentItem item) {
        EvidenceBlock evidence = Filings.evidence("2026-06-01");
        List<SignatureEntry> signatures = new ArrayList<>(evidence.signatures());
        signatures.add(Filings.signature("USER_UNIT", identifier, "2026-06-01T09:01:00+08:00"));
        Amended plain = Filings.amended(
                "06", evidence.toBuilder().signatures(signatures).build());
        return evaluated(plain, plain.worker(), form, UnaryOperator.identity(), item)
                .has("A18");
    }
}
