package org.qiyue.ingest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.ReceiptResult;
import org.qiyue.ingest.protocol.WorkerKey;
import org.qiyue.registry.model.EmploymentForm;

/** An amendment is judged by what it makes of the contract, from the day on which it takes effect: 2026-06-01. */
class AmendedFormTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NEW = "/data/amendment/items/0/newValue";
    static final String LAWFUL = """
            {"employer": {"creditCode": "91110105MA00XYH16C", "name": "北京测试有限公司"},
             "contract": {"employmentForm": "01", "termType": "1", "signedOn": "2026-02-20",
                "employmentStart": "2026-03-01", "startDate": "2026-03-01", "endDate": "2027-02-28",
                "occupationCode": "2-02-10-03", "positionName": "工程师", "workPlaceDivision": "110105",
                "workingHourScheme": "1", "hoursPerDay": 8, "hoursPerWeek": 40, "restDaysPerWeek": 2,
                "wageForm": "1", "wageAmount": 10000, "wageUnit": "M", "payCycleDays": 30,
                "socialInsuranceAgreed": "1", "occupationalHazard": false, "mandatoryClauses": "111111110",
                "textDeliveredOn": "2026-02-20"}}""";
    static final String DISPATCH = """
            {"licenceNo": "派1", "licenceValidTo": "2026-06-01", "userUnitCreditCode": "91110108MA01ABCD5T",
             "userUnitName": "用工", "periodStart": "2026-06-01", "periodEnd": "2026-11-30", "postKind": "1",
             "position": "辅助", "userUnitDivision": "110108"}""";

    @Test
    void findsAClauseThatItAgreesAgainstTheLaw() {
        assertThat(found(item("depositTaken", null, true))).containsExactly("C12 " + NEW);
        assertThat(found(item("depositTaken", null, false))).isEmpty();
        assertThat(found(item("socialInsuranceAgreed", "1", "2"))).containsExactly("C13 " + NEW);
        assertThat(found(item("agreedEndConditions", null, "连续两次末位即终止"))).containsExactly("C14 " + NEW);
        assertThat(found(item("workerPenaltyKinds", null, List.of("OTHER")))).containsExactly("C15 " + NEW + "/0");
        assertThat(found(item("mandatoryClauses", "111111110", "110111110"))).containsExactly("C10 " + NEW);
        assertThat(found(item("workPlaceDivision", "110105", "120101"))).containsExactly("C19 " + NEW);
        assertThat(found(item("positionName", "工程师", "高级工程师"))).isEmpty();
    }

    @Test
    void findsACompetitionClauseAtItsEdges() {
        AmendmentItem pay = item("nonCompeteMonthlyPay", null, 5000);
        AmendmentItem whom = item("nonCompetePersonKind", null, "1");
        assertThat(found(item("nonCompeteMonths", null, 24), pay, whom)).isEmpty();
        assertThat(found(item("nonCompeteMonths", null, 25), pay, whom)).containsExactly("C16 " + NEW);
        assertThat(found(item("nonCompeteMonths", null, 24), whom)).containsExactly("C17 " + NEW);
    }

    @Test
    void findsHoursAndPayThatItAgreesAgainstTheLaw() {
        assertThat(found(item("payCycleDays", 30, 31))).isEmpty();
        assertThat(found(item("payCycleDays", 30, 32))).containsExactly("E05 " + NEW);
        assertThat(found(item("hoursPerWeek", 40, 40.1))).containsExactly("E06 " + NEW);
        assertThat(found(item("hoursPerDay", 8, 11))).containsExactly("E06 " + NEW);
        assertThat(found(item("hoursPerDay", 8, 11.1))).containsExactly("E06 " + NEW, "E09 " + NEW);
        assertThat(found(item("restDaysPerWeek", 2, 0.5))).containsExactly("E07 " + NEW);
        assertThat(found(item("overtimeHoursPerMonth", null, 36))).isEmpty();
        assertThat(found(item("overtimeHoursPerMonth", null, 36.1))).containsExactly("E09 " + NEW);
        assertThat(found(item("wageForm", "1", "2"))).containsExactly("E12 " + NEW);
        assertThat(found(item("wageForm", "1", "2"), item("pieceGuarantee", null, 2540)))
                .isEmpty();
        assertThat(found(item("wageForm", "1", "2"), item("pieceGuarantee", null, 2539.99)))
                .containsExactly("E12 /data/amendment/items/1/newValue");
    }

    @Test
    void judgesAnApprovalByTheDayOnWhichTheAmendmentTakesEffect() {
        AmendmentItem scheme = item("workingHourScheme", "1", "2");
        AmendmentItem number = item("workingHourApprovalNo", null, "批1");
        assertThat(found(scheme)).containsExactly("E08 " + NEW);
        assertThat(found(scheme, number, item("workingHourApprovalValidTo", null, "2026-06-01")))
                .isEmpty();
        assertThat(found(scheme, number, item("workingHourApprovalValidTo", null, "2026-05-31")))
                .containsExactly("E08 /data/amendment/items/2/newValue");
    }

    @Test
    void findsPayBelowTheMinimumOfAnotherPlaceOnce() {
        String elsewhere = with(LAWFUL, "\"110105\"", "\"120101\"", "10000", "2539");
        assertThat(found(elsewhere, item("workPlaceDivision", "120101", "110105")))
                .containsExactly("E01 " + NEW);
        assertThat(found(elsewhere, item("workPlaceDivision", "120101", "110105"), item("wageAmount", 2539, 2538)))
                .containsExactly("H02 /data/amendment/items/1/newValue");
    }

    @Test
    void doesNotFindAgainWhatStoodBefore() {
        String wrong = with(LAWFUL, "\"payCycleDays\": 30", "\"payCycleDays\": 60, \"depositTaken\": true")
                .replace("10000", "2420");
        assertThat(found(wrong, item("positionName", "工程师", "高级工程师"))).isEmpty();
        assertThat(found(wrong, item("payCycleDays", 60, 60))).isEmpty();
        assertThat(found(wrong, item("payCycleDays", 60, 45))).containsExactly("E05 " + NEW);
        assertThat(found(wrong, item("payCycleDays", 60, 30), item("depositTaken", true, null)))
                .isEmpty();
    }

    @Test
    void findsWhatNewPartTimeWorkMayNotHave() {
        String part =
                with(LAWFUL, "\"hoursPerDay\": 8, \"hoursPerWeek\": 40", "\"hoursPerDay\": 4, \"hoursPerWeek\": 24");
        AmendmentItem form = item("employmentForm", "01", "02");
        assertThat(found(part, form)).containsExactly("E05 " + NEW);
        assertThat(found(
                        part,
                        form,
                        item("payCycleDays", 30, 15),
                        item("wageUnit", "M", "H"),
                        item("wageAmount", 10000, 80)))
                .isEmpty();
        assertThat(found(form, item("payCycleDays", 30, 15))).containsExactly("F01 " + NEW, "F01 " + NEW);
    }

    @Test
    void refusesADispatchWithoutItsParticulars() {
        AmendmentItem form = item("employmentForm", "01", "03");
        Verdict refused = verdict(LAWFUL, UnaryOperator.identity(), form);
        assertThat(places(refused)).containsExactly("F06 " + NEW, "F04 " + NEW);
        assertThat(refused.result()).isEqualTo(ReceiptResult.REJECTED);
        ObjectNode block = (ObjectNode) tree(DISPATCH);
        block.remove("userUnitName");
        assertThat(found(form, new AmendmentItem("/dispatch", "06", json(null), block)))
                .contains("F06 /data/amendment/items/1/newValue/userUnitName");
    }

    @Test
    void findsWhatADispatchThatItMakesMayNotBe() {
        String long2 = with(LAWFUL, "2027-02-28", "2028-02-29");
        AmendmentItem form = item("employmentForm", "01", "03");
        assertThat(found(long2, form, dispatch(DISPATCH))).isEmpty();
        assertThat(found(form, dispatch(DISPATCH))).containsExactly("F04 " + NEW);
        assertThat(found(
                        long2,
                        form,
                        dispatch(DISPATCH.replace("2026-06-01\", \"userUnit", "2026-05-31\", \"userUnit"))))
                .containsExactly("F05 /data/amendment/items/1/newValue/licenceValidTo");
        assertThat(found(long2, form, dispatch(DISPATCH.replace("2026-11-30", "2026-12-01"))))
                .containsExactly("F07 /data/amendment/items/1/newValue/periodEnd");
        assertThat(found(long2, form, dispatch(DISPATCH.replace("91110108MA01ABCD5T", "91110105MA00XYH16C"))))
                .containsExactly("F09 /data/amendment/items/1/newValue/userUnitCreditCode");
        assertThat(found(
                        with(
                                long2,
                                "\"hoursPerDay\": 8, \"hoursPerWeek\": 40",
                                "\"hoursPerDay\": 4, \"hoursPerWeek\": 20"),
                        form,
                        dispatch(DISPATCH)))
                .containsExactly("F03 " + NEW);
    }

    @Test
    void comparesTheUserUnitThatResultsWithWhatIsKnown() {
        String dispatched = with(LAWFUL, "2027-02-28", "2028-02-29", "\"01\"", "\"03\"")
                .replace("\"contract\"", "\"dispatch\": " + DISPATCH + ", \"contract\"");
        AmendmentItem unit = new AmendmentItem(
                "/dispatch/userUnitCreditCode", "06", json("91110108MA01ABCD5T"), json("91110302MA01TEG73A"));
        LocalDate day = LocalDate.parse("2026-08-01");
        UnaryOperator<FactsBuilder> elsewhere =
                facts -> facts.dispatches(List.of(new OtherDispatch("91110302MA01TEG73A", day, day)));
        assertThat(found(dispatched, UnaryOperator.identity(), unit)).isEmpty();
        assertThat(found(dispatched, elsewhere, unit)).containsExactly("F10 " + NEW);
        assertThat(found(dispatched, facts -> facts.agencyOfUserUnit(true), unit))
                .containsExactly("F09 " + NEW);
        assertThat(found(
                        dispatched.replace("10000", "2539").replace("\"110108\"", "\"120101\""),
                        new AmendmentItem("/dispatch/userUnitDivision", "06", json("120101"), json("110108"))))
                .containsExactly("F11 " + NEW);
    }

    @Test
    void leavesAProbationThatIsOver() {
        String probation = with(
                LAWFUL,
                "\"wageForm\"",
                "\"probationStart\": \"2026-03-01\", \"probationEnd\": \"2026-04-30\", \"probationWage\": 8000,"
                        + " \"wageForm\"");
        AmendmentItem raise = item("wageAmount", 10000, 12000);
        AmendmentItem shorter = item("endDate", "2027-02-28", "2026-12-31");
        assertThat(found(probation, raise)).isEmpty();
        assertThat(found(probation, shorter)).isEmpty();
        String running = probation.replace("2026-04-30", "2026-06-01");
        assertThat(found(running, raise)).containsExactly("D06 " + NEW);
        assertThat(found(running, item("probationWage", 8000, 2539), raise))
                .containsExactly("D06 " + NEW, "D07 " + NEW);
        assertThat(found(probation, item("probationEnd", "2026-04-30", "2026-06-30")))
                .containsExactly("H07 " + NEW, "D01 " + NEW);
    }

    @Test
    void protectsAMinorUntilTheDayOnWhichHeIsGrown() {
        AmendmentItem hazard = item("occupationalHazard", false, true);
        assertThat(found(born("2008-06-02"), LAWFUL, UnaryOperator.identity(), hazard))
                .containsExactly("C02 " + NEW);
        assertThat(found(born("2008-06-01"), LAWFUL, UnaryOperator.identity(), hazard))
                .isEmpty();
    }

    @Test
    void judgesAPermitByWhatItNamesOfIt() {
        WorkerKey foreigner = new WorkerKey("08", "E12345678");
        AmendmentItem number = worker("workPermitNo", "许2");
        assertThat(found(foreigner, LAWFUL, UnaryOperator.identity(), number)).isEmpty();
        assertThat(found(
                        foreigner, LAWFUL, UnaryOperator.identity(), number, worker("workPermitValidTo", "2026-06-01")))
                .isEmpty();
        assertThat(found(foreigner, LAWFUL, UnaryOperator.identity(), worker("workPermitValidTo", "2026-05-31")))
                .containsExactly("C18 " + NEW);
    }

    @Test
    void judgesWhatItSaysOfTheParties() {
        assertThat(found(worker("mobile", "12345"))).containsExactly("B14 " + NEW);
        assertThat(found(LAWFUL, facts -> facts.workersOnMobile(4), worker("mobile", "13800138001")))
                .containsExactly("B15 " + NEW);
        assertThat(found(LAWFUL, facts -> facts.workersOnMobile(3), worker("mobile", "13800138001")))
                .isEmpty();
        AmendmentItem name = new AmendmentItem("/employer/name", "07", json("北京测试有限公司"), json("北京新有限公司"));
        assertThat(found(LAWFUL, facts -> facts.employerRegister(entry("北京测试有限公司")), name))
                .containsExactly("B09 " + NEW);
        assertThat(found(LAWFUL, facts -> facts.employerRegister(entry("北京新有限公司")), name))
                .isEmpty();
    }

    @Test
    void judgesALateAmendmentAtItsOwnPlace() {
        AmendmentItem hours = item("hoursPerWeek", 40, 44);
        JsonNode averaged = tree(with(LAWFUL, "\"workingHourScheme\": \"1\"", "\"workingHourScheme\": \"2\""));
        assertThat(found(LAWFUL, hours)).containsExactly("E06 " + NEW);
        assertThat(found(LAWFUL, facts -> facts.contract(late(tree(LAWFUL), averaged)), hours))
                .isEmpty();
        assertThat(found(LAWFUL, facts -> facts.contract(late(averaged, tree(LAWFUL))), hours))
                .containsExactly("E06 " + NEW);
        AmendmentItem wage = item("wageAmount", 10000, 6000);
        JsonNode before = tree(LAWFUL.replace("10000", "7500"));
        assertThat(found(LAWFUL, facts -> facts.contract(late(tree(LAWFUL), before)), wage))
                .isEmpty();
        assertThat(found(LAWFUL, facts -> facts.contract(late(tree(LAWFUL), tree(LAWFUL))), wage))
                .containsExactly("H02 " + NEW);
    }

    @Test
    void pointsAtTheListWhereItIsOfNoSingleItem() {
        String wrong = with(LAWFUL, "\"hoursPerDay\": 8, \"hoursPerWeek\": 40", "\"hoursPerDay\": 4.5");
        List<AmendmentItem> items = new ArrayList<>(List.of(item("employmentForm", "01", "02")));
        for (String member : List.of("confidentiality", "nightWork", "publicWelfareJob")) {
            items.add(item(member, null, true));
        }
        items.add(item("payCycleDays", 30, 15));
        items.add(item("wageUnit", "M", "H"));
        items.add(item("wageAmount", 10000, 80));
        items.add(item("templateKind", null, "1"));
        assertThat(found(wrong, items.toArray(AmendmentItem[]::new))).containsExactly("F01 " + NEW);
        items.add(item("taskDescription", null, "甲"));
        assertThat(found(wrong, items.toArray(AmendmentItem[]::new))).containsExactly("F01 /data/amendment/items");
    }

    @Test
    void tellsNothingOfAContractThatIsNotTheFilers() {
        String wrong = with(LAWFUL, "\"workingHourScheme\": \"1\"", "\"nonCompeteMonths\": 12");
        AmendmentItem pay = item("nonCompeteMonthlyPay", 1, null);
        assertThat(found(with(wrong, "\"wageForm\"", "\"nonCompeteMonthlyPay\": 1, \"wageForm\""), pay))
                .contains("C17 " + NEW);
        assertThat(found(
                        LAWFUL,
                        facts -> facts.contract(Known.contract(Known.timeline(), false, tree(wrong), null)),
                        pay))
                .containsExactly("J01 /data/worker/idNumber");
    }

    @Test
    void isSilentWhileTheFormIsNotAtHand() {
        AmendmentItem deposit = item("depositTaken", null, true);
        assertThat(found(LAWFUL, facts -> facts.contract(null), deposit)).containsExactly("J09 /subject");
        assertThat(found(LAWFUL, facts -> facts.contract(Known.contract(Known.timeline())), deposit))
                .isEmpty();
    }

    private static ContractFacts late(JsonNode present, JsonNode atPlace) {
        return new ContractFacts(
                Known.CONTRACT_ID,
                Filings.CREDIT_CODE,
                true,
                EmploymentForm.FULL_TIME,
                Known.timeline(),
                present,
                atPlace,
                null,
                null);
    }

    private static EmployerRegister entry(String name) {
        return new EmployerRegister(new EmployerEntry(name, null, false));
    }

    private static WorkerKey born(String day) {
        return new WorkerKey("01", Filings.born(day, true));
    }

    static AmendmentItem item(String member, Object before, Object after) {
        return new AmendmentItem("/contract/" + member, "99", json(before), json(after));
    }

    private static AmendmentItem worker(String member, Object after) {
        return new AmendmentItem("/worker/" + member, "09", json("0"), json(after));
    }

    static AmendmentItem dispatch(String block) {
        return new AmendmentItem("/dispatch", "06", json(null), tree(block));
    }

    private static List<String> found(AmendmentItem... items) {
        return found(LAWFUL, items);
    }

    private static List<String> found(String form, AmendmentItem... items) {
        return found(form, UnaryOperator.identity(), items);
    }

    private static List<String> found(String form, UnaryOperator<FactsBuilder> known, AmendmentItem... items) {
        return places(verdict(form, known, items));
    }

    private static List<String> found(
            WorkerKey worker, String form, UnaryOperator<FactsBuilder> known, AmendmentItem... items) {
        return places(verdict(worker, form, known, items));
    }

    private static Verdict verdict(String form, UnaryOperator<FactsBuilder> known, AmendmentItem... items) {
        return verdict(new WorkerKey("01", Filings.ID_NUMBER), form, known, items);
    }

    private static Verdict verdict(
            WorkerKey worker, String form, UnaryOperator<FactsBuilder> known, AmendmentItem... items) {
        return evaluated(Filings.amended("99", Filings.evidence("2026-06-01")), worker, form, known, items);
    }

    static Verdict evaluated(
            Amended plain, WorkerKey worker, String form, UnaryOperator<FactsBuilder> known, AmendmentItem... items) {
        AmendmentBlock block = plain.amendment();
        Amended amended = new Amended(
                plain.envelope(),
                plain.filing(),
                plain.employer(),
                worker,
                new AmendmentBlock(block.effectiveOn(), List.of(items), true, block.signedOn(), null, null, null),
                plain.evidence());
        Facts facts = known.apply(
                        Known.alone(amended).contract(Known.contract(Known.timeline(), true, tree(form), null)))
                .build();
        return BOOK.evaluate(Known.read(amended), facts);
    }

    /** What is found, but for the form of the filing, its signatures and the old values, which the cases here do not keep right. */
    private static List<String> places(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> !List.of("A02", "A18", "H03", "H01").contains(finding.ruleId()))
                .map(finding -> finding.ruleId() + " " + finding.pointer())
                .toList();
    }

    private static String with(String form, String... replaced) {
        String changed = form;
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(changed).contains(replaced[i]);
            changed = changed.replace(replaced[i], replaced[i + 1]);
        }
        return changed;
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
