package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.Bound.rejects;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Bound.warns;
import static org.qiyue.ingest.rules.Filings.born;
import static org.qiyue.ingest.rules.Filings.concluded;
import static org.qiyue.ingest.rules.Filings.withContract;
import static org.qiyue.ingest.rules.Filings.withEmployer;
import static org.qiyue.ingest.rules.Filings.withWorker;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.ingest.protocol.WorkerBlockBuilder;
import org.qiyue.registry.model.CreditCode;
import org.qiyue.registry.model.ResidentId;

/** The edges of group B, and of the least age: one digit, one day, one worker more or less. */
class IdentityBoundariesTest {

    private static final String NUMBER = "/data/worker/idNumber";
    private static final String NAME = "北京测试(集团)有限公司";

    private static Stream<Bound> bounds() {
        return Stream.of(citizens(), permits(), contradictions(), phones(), codes(), register(), branches(), children())
                .flatMap(each -> each);
    }

    @Test
    void everyRuleHoldsAtItsEdges() {
        Bound.checkAll(bounds());
    }

    private static Stream<Bound> citizens() {
        return Stream.of(
                rejects("B01", "fifteen digits", id("110105491231002")).at(NUMBER),
                rejects("B01", "a small x", id("11010519491231002x")),
                silent("B01", "another document", passport("11010519491231002")),
                silent("B02", "born on the day of receipt", id(number("110105", "20260220"))),
                rejects("B02", "born the day after", id(number("110105", "20260221")))
                        .at(NUMBER),
                silent("B02", "born with the century", id(number("110105", "19000101"))),
                rejects("B02", "born the day before", id(number("110105", "18991231"))),
                silent("B02", "a number without form, which B01 says", id("X")),
                silent("B03", "a county that is no more", id(number("110225", "19800101"))),
                silent("B03", "the last of the provinces", id(number("830000", "19800101"))),
                warns("B03", "no province", id(number("160000", "19800101"))).at(NUMBER),
                silent("B03", "a number without form", id("16")));
    }

    private static Stream<Bound> permits() {
        return Stream.of(
                silent("B05", "from Macao", permit("06", number("820000", "19900101"))),
                silent("B05", "from Taiwan", permit("05", number("830000", "19900101"))),
                rejects("B05", "from the mainland", permit("06", number("110000", "19900101")))
                        .at(NUMBER),
                rejects("B05", "a wrong check character", permit("05", "810000199001010018")),
                silent("B05", "another document", permit("03", "H1234567")),
                silent("B06", "the old card", permit("07", "ABC110105901234")),
                warns("B06", "a digit more", permit("07", "ABC1101059012345")).at(NUMBER),
                silent("B06", "the new card", permit("07", number("911110", "19900101"))),
                warns("B06", "the new card of another kind", permit("07", number("811110", "19900101"))),
                warns("B06", "a wrong check character", permit("07", wrong(number("911110", "19900101")))),
                silent("B06", "another document", permit("08", "P1")));
    }

    private static Stream<Bound> contradictions() {
        return Stream.of(
                warns("B04", "another sex", worker(w -> w.sex("2"))).at("/data/worker/sex"),
                silent("B04", "a sex not stated", worker(w -> w.sex("9"))),
                silent("B04", "the sex of the number", worker(w -> w.sex("1"))),
                warns("B04", "another day", worker(w -> w.birthDate(LocalDate.parse("1990-03-08"))))
                        .at("/data/worker/birthDate"),
                warns("B04", "both", worker(w -> w.sex("2").birthDate(LocalDate.parse("1990-03-06"))))
                        .at("/data/worker/sex", "/data/worker/birthDate"),
                silent(
                        "B04",
                        "another document says nothing",
                        worker(w -> w.idType("02").idNumber("E1").sex("2"))),
                silent(
                        "B04",
                        "a number that says nothing",
                        worker(w -> w.idNumber("1").sex("2"))),
                silent(
                        "B04",
                        "a day that cannot be",
                        worker(w -> w.idNumber("110105199002310015").birthDate(LocalDate.parse("1990-02-28")))));
    }

    private static Stream<Bound> phones() {
        return Stream.of(
                silent("B14", "thirteen", mobile("13000000000")),
                warns("B14", "twelve", mobile("12000000000")).at("/data/worker/mobile"),
                silent("B14", "nineteen", mobile("19999999999")),
                warns("B14", "a digit less", mobile("1380013800")),
                silent("B14", "two digits abroad", mobile("+12")),
                warns("B14", "one digit abroad", mobile("+1")),
                warns("B14", "a country that begins with nought", mobile("+0123456")),
                silent("B15", "three workers", concluded(), facts -> facts.workersOnMobile(3)),
                risks("B15", "four", concluded(), facts -> facts.workersOnMobile(4))
                        .at("/data/worker/mobile"),
                risks("B15", "the employer's own", withEmployer(e -> e.contactPhone("13800138000"))),
                silent("B15", "nobody looked", concluded()),
                silent("B15", "no number", mobile(null), facts -> facts.workersOnMobile(9)),
                silent("B13", "nobody looked", concluded()),
                warns("B13", "another name", concluded(), facts -> facts.workerNameDiffers(true))
                        .at("/data/worker/name"));
    }

    private static Stream<Bound> codes() {
        return Stream.of(
                rejects("B07", "of the head office", withEmployer(e -> e.branchOf("91110105MA00XYH16D")))
                        .at("/data/employer/branchOf"),
                rejects("B07", "a small letter", withEmployer(e -> e.creditCode("91110105ma00xyh16c")))
                        .at("/data/employer/creditCode"),
                rejects(
                                "B07",
                                "of the user unit",
                                DispatchExamples.with(block -> block.userUnitCreditCode("91110105MA00XYH16D")))
                        .at("/data/dispatch/userUnitCreditCode"),
                silent("B07", "no code at all", withEmployer(e -> e.creditCode(null))));
    }

    private static Stream<Bound> register() {
        return Stream.of(
                silent("B08", "no register", concluded()),
                warns("B08", "unknown to the register", concluded(), entry(null))
                        .at("/data/employer/creditCode"),
                silent("B08", "no code to look for", withEmployer(e -> e.creditCode(null)), entry(null)),
                silent("B09", "other brackets and spaces", named("北京测试【集团】 有限公司"), entry(open(NAME))),
                silent("B09", "small letters", named("北京abc公司"), entry(open("北京ＡＢＣ公司"))),
                warns("B09", "a bracket the other way", named("北京测试)集团(有限公司"), entry(open(NAME)))
                        .at("/data/employer/name"),
                silent("B09", "no name filed", named(null), entry(open(NAME))),
                silent("B09", "unknown to the register", concluded(), entry(null)),
                silent("B09", "an ending names no employer", Filings.rescinded("3902", "2026-06-30"), entry(open("甲"))),
                silent("B10", "closed on the day", concluded(), entry(closed("2026-02-20"))),
                risks("B10", "closed the day before", concluded(), entry(closed("2026-02-19")))
                        .at("/data/employer/creditCode"),
                silent("B10", "open", concluded(), entry(open(NAME))),
                silent("B10", "nothing signed", Filings.rescinded("3902", "2026-06-30"), entry(closed("2020-01-01"))),
                silent("B11", "of the nation", withEmployer(e -> e.creditCode(code("100000"))), entry(null)),
                warns("B11", "of the nation's neighbour", withEmployer(e -> e.creditCode(code("100001"))), entry(null))
                        .at("/data/employer/creditCode"),
                silent(
                        "B11",
                        "of another place, in the register",
                        withEmployer(e -> e.creditCode(code("310101"))),
                        entry(open(NAME))),
                silent("B11", "of another place, no register", withEmployer(e -> e.creditCode(code("310101")))),
                silent("B11", "no code", withEmployer(e -> e.creditCode("91310101")), entry(null)));
    }

    private static Stream<Bound> branches() {
        EmployerEntry branch = new EmployerEntry(NAME, null, true);
        return Stream.of(
                risks("B12", "a branch without licence", concluded(), entry(branch))
                        .at("/data/employer/branchAuthorised"),
                silent("B12", "authorised", withEmployer(e -> e.branchAuthorised(true)), entry(branch)),
                silent("B12", "no branch", concluded(), entry(open(NAME))),
                silent("B12", "not authorised, and no branch", withEmployer(e -> e.branchAuthorised(false))),
                silent("B12", "a branch that does not say", withEmployer(e -> e.branchOf(Filings.OTHER_CREDIT_CODE))),
                silent("B12", "an ending", Filings.rescinded("3902", "2026-06-30"), entry(branch)));
    }

    private static Stream<Bound> children() {
        return Stream.of(
                silent("C01", "sixteen on the day", aged("2010-03-01")),
                rejects("C01", "sixteen tomorrow", aged("2010-03-02")).at("/data/contract/employmentStart"),
                risks("C01", "approved", aged("2010-03-02"), facts -> facts.approvedForMinors(true)),
                silent("C01", "approved and of age", aged("2010-03-01"), facts -> facts.approvedForMinors(true)),
                silent("C01", "no first day", withContract(c -> c.employmentStart(null))),
                silent("C01", "no birth date", passport("E1")),
                rejects(
                        "C01",
                        "as declared",
                        worker(w -> w.idType("02").idNumber("E1").sex("1").birthDate(LocalDate.parse("2010-03-02")))));
    }

    private static Filing worker(UnaryOperator<WorkerBlockBuilder> change) {
        return withWorker(change);
    }

    private static Filing aged(String birth) {
        return withWorker(worker -> worker.idNumber(born(birth, true)));
    }

    private static Filing id(String number) {
        return withWorker(worker -> worker.idType("01").idNumber(number));
    }

    private static Filing passport(String number) {
        return withWorker(worker -> worker.idType("02").idNumber(number).sex("1"));
    }

    private static Filing permit(String type, String number) {
        return withWorker(worker -> worker.idType(type)
                .idNumber(number)
                .sex("1")
                .birthDate(LocalDate.parse("1990-01-01"))
                .nationality("FRA"));
    }

    private static Filing mobile(String number) {
        return withWorker(worker -> worker.mobile(number));
    }

    private static Filing named(String name) {
        return withEmployer(employer -> employer.name(name));
    }

    private static UnaryOperator<FactsBuilder> entry(EmployerEntry entry) {
        return facts -> facts.employerRegister(new EmployerRegister(entry));
    }

    private static EmployerEntry open(String name) {
        return new EmployerEntry(name, null, false);
    }

    private static EmployerEntry closed(String day) {
        return new EmployerEntry(NAME, LocalDate.parse(day), false);
    }

    /** A number with that beginning and birth date, and its check character. */
    private static String number(String beginning, String birth) {
        String first17 = beginning + birth + "001";
        return first17 + ResidentId.check(first17);
    }

    private static String wrong(String number) {
        return number.substring(0, 17) + (number.endsWith("1") ? "2" : "1");
    }

    private static String code(String division) {
        String first17 = "91" + division + "MA00XYH16";
        return first17 + CreditCode.checkCharacter(first17);
    }
}
