package org.qiyue.registry.service.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qiyue.registry.service.contract.ContractSearchViews.FoundContract;
import org.qiyue.registry.service.listing.Column;
import org.qiyue.registry.service.listing.Criterion;
import org.qiyue.registry.service.listing.Listing;
import org.qiyue.registry.service.listing.Words;

/** The register of contracts as it is kept and exported; a worker's identity number is none of its criteria. */
@ApplicationScoped
class ContractListing implements Listing<FoundContract> {
    private static final List<Criterion> CRITERIA = List.of(
            Criterion.of("number", ContractSearch.NUMBER, new Words("平台合同编号", "contract number")),
            Criterion.of("contractId", ContractSearch.CONTRACT_ID, new Words("全市劳动合同编号", "registry contract id")),
            Criterion.of("digest", ContractSearch.DIGEST, new Words("合同文件摘要", "digest of the document")),
            Criterion.of("employer", ContractSearch.CREDIT_CODE, new Words("用人单位", "employer")),
            Criterion.ofCode("area", ContractSearch.AREA, new Words("用工监管地区", "supervising area"), "area"),
            new Criterion(
                    "state",
                    Pattern.compile(StateName.PATTERN),
                    new Words("状态", "state"),
                    value -> StateName.valueOf(value).words()),
            Criterion.of("platform", ContractSearch.PLATFORM, new Words("签署平台", "platform")),
            Criterion.of("signedFrom", ContractSearch.DAY, new Words("签订日期不早于", "signed, from")),
            Criterion.of("signedTo", ContractSearch.DAY, new Words("签订日期不晚于", "signed, to")),
            Criterion.of("endedFrom", ContractSearch.DAY, new Words("解除或终止日期不早于", "ended, from")),
            Criterion.of("endedTo", ContractSearch.DAY, new Words("解除或终止日期不晚于", "ended, to")));

    private static final List<Column<FoundContract>> COLUMNS = List.of(
            Column.of("contractNo", new Words("平台合同编号", "Contract no."), 24, FoundContract::contractNo),
            Column.of("contractId", new Words("全市劳动合同编号", "Registry contract id"), 30, FoundContract::contractId),
            Column.of("platform", new Words("签署平台", "Platform"), 14, FoundContract::platformCode),
            Column.of("employer", new Words("用人单位名称", "Employer"), 40, FoundContract::employerName),
            Column.of("creditCode", new Words("统一社会信用代码", "Credit code"), 22, FoundContract::creditCode),
            Column.of("worker", new Words("劳动者(已脱敏)", "Worker (masked)"), 16, FoundContract::workerName),
            Column.of("workerId", new Words("证件号码(已脱敏)", "Identity no. (masked)"), 24, FoundContract::workerId),
            new Column<>(
                    "state",
                    new Words("今日状态", "State today"),
                    12,
                    (row, language) -> row.state().words().in(language)),
            Column.ofCode("termType", new Words("期限类型", "Term type"), 18, "term-type", FoundContract::termType),
            Column.ofCode("form", new Words("用工形式", "Form"), 16, "employment-form", FoundContract::employmentForm),
            Column.of("signedOn", new Words("签订日期", "Signed on"), 12, FoundContract::signedOn),
            Column.of("start", new Words("合同起始日期", "Start"), 14, FoundContract::startDate),
            Column.of("end", new Words("合同终止日期", "End"), 14, FoundContract::endDate),
            Column.of("ended", new Words("解除/终止日期", "Ended on"), 14, FoundContract::endedOn),
            Column.ofCode(
                    "reason",
                    new Words("解除/终止原因", "Reason of ending"),
                    30,
                    "ending-reason",
                    FoundContract::endingReason),
            Column.ofCode("area", new Words("用工监管地区", "Supervising area"), 16, "area", FoundContract::area),
            Column.ofCode(
                    "registrationArea",
                    new Words("单位登记地区", "Registered in"),
                    16,
                    "area",
                    FoundContract::registrationArea),
            Column.of("wage", new Words("约定月工资区间(元)", "Monthly wage, yuan"), 18, FoundContract::wageBand),
            Column.of("version", new Words("版本", "Version"), 8, FoundContract::version));

    private final ContractLedger ledger;
    private final LegalDay day;

    ContractListing(ContractLedger ledger, LegalDay day) {
        this.ledger = ledger;
        this.day = day;
    }

    @Override
    public String name() {
        return "contracts";
    }

    @Override
    public Words title() {
        return new Words("劳动合同", "Labour contracts");
    }

    @Override
    public List<Criterion> criteria() {
        return CRITERIA;
    }

    @Override
    public Map<String, Words> sorts() {
        return ContractSort.titles();
    }

    @Override
    public List<Column<FoundContract>> columns() {
        return COLUMNS;
    }

    @Override
    public long count(Map<String, String> search, int most) {
        return ledger.count(ContractQuestion.of(search, day.today()), most);
    }

    @Override
    public List<FoundContract> rows(Map<String, String> search, FoundContract after, int atMost) {
        ContractQuestion question = ContractQuestion.of(search, day.today());
        ContractLedger.Position place = after == null
                ? null
                : new ContractLedger.Position(question.sort().keyOf(after), after.contractId());
        return ledger.page(question, place, atMost);
    }
}
