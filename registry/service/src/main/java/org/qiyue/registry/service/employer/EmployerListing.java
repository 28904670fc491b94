package org.qiyue.registry.service.employer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.contract.StateName;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Criterion;
import org.qiyue.registry.service.listing.Language;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Words;

/** The employer ledger as it is kept and exported. */
@ApplicationScoped
class EmployerListing implements Listing<Employer> {
    private static final Words AREA = new Words("地区", "area");
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.of("q", ".{1,100}", new Words("名称或信用代码", "name or credit code")),
            new Criterion(
                    "codes",
                    Pattern.compile(EmployerSearch.CODES),
                    new Words("所选用人单位", "selected employers"),
                    EmployerListing::howMany),
            Criterion.ofCode("area", EmployerSearch.AREA, AREA, "area"),
            Criterion.ofCode("registeredIn", EmployerSearch.AREA, new Words("登记地", "registered in"), "area"),
            Criterion.ofCode("section", EmployerSearch.SECTION, new Words("行业门类", "section"), "industry-section"),
            Criterion.ofCode("size", EmployerSearch.SIZE_CLASS, new Words("规模", "size"), "size-class"),
            new Criterion(
                    "register",
                    Pattern.compile(EmployerSearch.REGISTER),
                    new Words("登记库", "register"),
                    value -> register(value.equals("provisional"))),
            new Criterion(
                    "state",
                    Pattern.compile(StateName.PATTERN),
                    new Words("合同状态", "state of contracts"),
                    value -> StateName.valueOf(value).words()),
            Criterion.of("contractsFrom", EmployerSearch.COUNT, new Words("有效合同数不少于", "contracts, at least")),
            Criterion.of("contractsTo", EmployerSearch.COUNT, new Words("有效合同数不多于", "contracts, at most")),
            Criterion.of("filedFrom", EmployerSearch.DAY, new Words("最近备案不早于", "last filing, from")),
            Criterion.of("filedTo", EmployerSearch.DAY, new Words("最近备案不晚于", "last filing, to")));

    private static final List<Column<Employer>> COLUMNS = List.of(
            Column.of("name", new Words("用人单位名称", "Employer"), 40, employer -> employer.name),
            Column.of("creditCode", new Words("统一社会信用代码", "Credit code"), 22, employer -> employer.creditCode),
            Column.ofCode(
                    "registrationArea",
                    new Words("登记地", "Registered in"),
                    14,
                    "area",
                    employer -> employer.registrationArea),
            new Column<>("areas", new Words("登记或用工地区", "Areas"), 24, EmployerListing::areas),
            Column.ofCode(
                    "section",
                    new Words("行业门类", "Section"),
                    26,
                    "industry-section",
                    employer -> employer.industrySection),
            Column.ofCode("size", new Words("规模", "Size"), 10, "size-class", employer -> employer.sizeClass),
            Column.ofCode("entityKind", new Words("单位类别", "Kind"), 16, "entity-kind", employer -> employer.entityKind),
            Column.ofCode(
                    "ownership",
                    new Words("登记注册统计类别", "Ownership"),
                    20,
                    "ownership",
                    employer -> employer.ownershipCode),
            Column.of("contracts", new Words("有效合同", "Contracts in force"), 12, employer -> employer.contractsInForce),
            Column.of("firstFiled", new Words("首次备案", "First filing"), 18, employer -> employer.firstFiledAt),
            Column.of("lastFiled", new Words("最近备案", "Last filing"), 18, employer -> employer.lastFiledAt),
            new Column<>(
                    "register",
                    new Words("登记库", "Register"),
                    12,
                    (employer, language) -> register(employer.provisional).in(language)));

    private final EmployerLedger ledger;
    private final LegalDay day;

    EmployerListing(EmployerLedger ledger, LegalDay day) {
        this.ledger = ledger;
        this.day = day;
    }

    @Override
    public String name() {
        return "employers";
    }

    @Override
    public Words title() {
        return new Words("用人单位台账", "Employer ledger");
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public Map<String, Words> sorts() {
        return EmployerSort.titles();
    }

    @Override
    public List<Column<Employer>> columns() {
        return COLUMNS;
    }

    @Override
    public long count(Map<String, String> search, int most) {
        return ledger.count(ledger.searched(EmployerQuestion.of(search, day.today())), most);
    }

    @Override
    public List<Employer> rows(Map<String, String> search, Employer after, int atMost) {
        EmployerQuestion question = ledger.searched(EmployerQuestion.of(search, day.today()));
        EmployerLedger.Position place = after == null
                ? null
                : new EmployerLedger.Position(question.sort().keyOf(after), after.creditCode);
        return ledger.page(question, place, atMost);
    }

    private static Object areas(Employer employer, Language language) {
        Stream<String> names = Arrays.stream(employer.areas)
                .sorted()
                .map(area -> Words.ofCode("area", area).in(language));
        return names.collect(Collectors.joining(language == Language.EN ? ", " : "、"));
    }

    private static Words howMany(String codes) {
        int count = codes.split(",").length;
        return new Words(count + " 家", Integer.toString(count));
    }

    private static Words register(boolean provisional) {
        return provisional ? new Words("待核对", "provisional") : new Words("已核对", "confirmed");
    }
}
