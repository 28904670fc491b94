package org.qiyue.ingest.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.FilingCodec;
import org.qiyue.ingest.protocol.FilingReading;
import org.qiyue.registry.model.AgreedTerm;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.Engagement;
import org.qiyue.registry.model.Term;

/** What a registry in good order knows of the made-up contract. */
final class Known {

    static final String CONTRACT_ID = "01JD0000000000000000000000";
    static final Term TERM = Term.fixed(LocalDate.parse("2026-03-01"), LocalDate.parse("2027-02-28"));
    static final PlatformFacts THIRD_PARTY =
            new PlatformFacts(Filings.PLATFORM, "THIRD_PARTY", PlatformFacts.Status.ACTIVE, Set.of());
    static final CertificateFacts CERTIFICATE = new CertificateFacts(
            "0a01",
            Filings.PLATFORM,
            Instant.parse("2026-01-01T00:00:00Z"),
            Instant.parse("2027-12-31T00:00:00Z"),
            true,
            null);
    private static final FilingCodec CODEC = new FilingCodec();

    private Known() {}

    /** The filing as ingest reads it from its bytes. */
    static FilingReading.Attributed read(Filing filing) {
        return (FilingReading.Attributed) CODEC.read(CODEC.write(filing));
    }

    /** Received the moment it was submitted, well signed, nothing else known. */
    static FactsBuilder alone(Filing filing) {
        return Facts.receivedAt(filing.envelope().submittedAt().toInstant())
                .contentDigest("00")
                .topic(Filings.PLATFORM, THIRD_PARTY)
                .signature(SignatureResult.VALID, CERTIFICATE);
    }

    /** The same, with the contract concluded. */
    static FactsBuilder concluded(Filing filing) {
        return alone(filing).contract(contract(timeline()));
    }

    static ContractTimeline timeline() {
        return ContractTimeline.empty()
                .plus(new ContractEvent.Conclusion(Filings.CONCLUSION, LocalDate.parse("2026-02-20"), TERM));
    }

    static ContractFacts contract(ContractTimeline timeline) {
        return contract(timeline, true, null, null);
    }

    static ContractFacts contract(
            ContractTimeline timeline, Boolean sameWorker, JsonNode presentForm, NamedFiling named) {
        return new ContractFacts(
                CONTRACT_ID, Filings.CREDIT_CODE, sameWorker, EmploymentForm.FULL_TIME, timeline, presentForm, named);
    }

    /** The contract with its present form: members of the contract block, name and value in turn. */
    static ContractFacts contract(ContractTimeline timeline, Object... members) {
        ObjectNode contract = JsonNodeFactory.instance.objectNode().put("workPlaceDivision", "110105");
        for (int i = 0; i < members.length; i += 2) {
            contract.set((String) members[i], new ObjectMapper().valueToTree(members[i + 1]));
        }
        return contract(timeline, true, JsonNodeFactory.instance.objectNode().set("contract", contract), null);
    }

    /** A full-time contract of the pair with fixed terms in a row. */
    static Engagement engagement(Term... terms) {
        return new Engagement(
                EmploymentForm.FULL_TIME,
                terms[0].start(),
                Arrays.stream(terms).map(AgreedTerm::asSigned).toList(),
                null,
                false,
                false);
    }

    static Term term(String start, String end) {
        return Term.fixed(LocalDate.parse(start), LocalDate.parse(end));
    }
}
