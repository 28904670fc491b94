package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Filings.CONCLUSION;
import static org.qiyue.ingest.rules.Filings.CONTRACT_NO;
import static org.qiyue.ingest.rules.Filings.PLATFORM;
import static org.qiyue.ingest.rules.Filings.amended;
import static org.qiyue.ingest.rules.Filings.corrected;
import static org.qiyue.ingest.rules.Filings.evidence;
import static org.qiyue.ingest.rules.Filings.expecting;
import static org.qiyue.ingest.rules.Filings.renewed;
import static org.qiyue.ingest.rules.Filings.rescinded;
import static org.qiyue.ingest.rules.Filings.withdrawn;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.timeline;
import static org.qiyue.ingest.rules.RuleExamples.alike;
import static org.qiyue.ingest.rules.RuleExamples.facts;
import static org.qiyue.ingest.rules.RuleExamples.inContract;
import static org.qiyue.ingest.rules.RuleExamples.same;
import static org.qiyue.ingest.rules.RuleExamples.side;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.qiyue.ingest.rules.RuleExamples.Example;
import org.qiyue.registry.model.ContractEvent;
import org.qiyue.registry.model.ContractTimeline;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.FilingKind;

/** Both sides of the rules of stage 3. */
final class StateExamples {

    private StateExamples() {}

    static Stream<Example> all() {
        NamedFiling fresh = new NamedFiling(Filings.PLATFORM, CONCLUSION, Instant.parse("2026-02-20T06:00:00Z"), false);
        ContractTimeline ended = timeline()
                .plus(new ContractEvent.Ending("e", FilingKind.RESCINDED, LocalDate.parse("2026-06-30"), "3602"));
        return Stream.of(
                new Example(
                        "J01",
                        side(renewed("2027-02-01"), facts -> facts.contract(contract(timeline()))),
                        side(renewed("2027-02-01"), facts -> facts.contract(contract(ended)))),
                inContract("J02", expecting(renewed("2027-02-01"), 1), expecting(renewed("2027-02-01"), 0)),
                facts("J03", same(), facts -> facts.contract(contract(timeline()))),
                facts(
                        "J04",
                        facts -> facts.pairContracts(List.of(pair("2026-03-01"))),
                        facts -> facts.pairContracts(List.of(pair(null)))),
                new Example(
                        "J09",
                        side(renewed("2027-02-01"), facts -> facts.contract(contract(timeline()))),
                        alike(renewed("2027-02-01"))),
                new Example(
                        "J11",
                        side(withdrawn(CONCLUSION), facts -> facts.contract(contract(timeline()))),
                        side(withdrawn(CONCLUSION), facts -> facts.contract(contract(ended)))),
                new Example(
                        "H03",
                        side(
                                amended("05", evidence("2026-06-01")),
                                facts -> facts.contract(contract(timeline(), true, wage("10000.00"), null))),
                        side(
                                amended("05", evidence("2026-06-01")),
                                facts -> facts.contract(contract(timeline(), true, wage("9000"), null)))),
                facts(
                        "J05",
                        facts -> facts.pairContracts(List.of(onOtherPlatform("2026-03-01"))),
                        facts -> facts.pairContracts(List.of(onOtherPlatform(null)))),
                new Example(
                        "J06",
                        side(
                                rescinded("3602", "2026-06-30"),
                                facts -> facts.employments(List.of(other(EmploymentForm.PART_TIME)))),
                        side(
                                rescinded("3602", "2026-06-30"),
                                facts -> facts.contract(contract(timeline()))
                                        .employments(List.of(other(EmploymentForm.FULL_TIME))))),
                new Example(
                        "J08",
                        side(amended("05", evidence("2026-06-01")), facts -> facts.contract(contract(timeline()))),
                        side(amended("05", evidence("2026-06-01")), facts -> facts.contract(contract(ended)))),
                new Example(
                        "J12",
                        side(withdrawn(CONCLUSION), facts -> facts.contract(contract(timeline(), null, null, fresh))),
                        side(
                                corrected("/worker/idNumber", "110112199311170021", "11010119900307731X"),
                                facts -> facts.contract(contract(timeline())))));
    }

    private static PairContract pair(String endedOn) {
        return new PairContract(
                "01JD0000000000000000000001",
                PLATFORM,
                CONTRACT_NO + "-old",
                EmploymentForm.FULL_TIME,
                Known.TERM,
                endedOn == null ? null : LocalDate.parse(endedOn));
    }

    private static JsonNode wage(String amount) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return json.objectNode().set("contract", json.objectNode().put("wageAmount", new BigDecimal(amount)));
    }

    private static PairContract onOtherPlatform(String endedOn) {
        PairContract own = pair(endedOn);
        return new PairContract(
                own.registryContractId(),
                "jingqian",
                own.contractNo(),
                own.employmentForm(),
                own.term(),
                own.endedOn());
    }

    private static OtherEmployment other(EmploymentForm form) {
        return new OtherEmployment("01JD0000000000000000000002", form, Known.TERM, null);
    }
}
