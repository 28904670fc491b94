package org.qiyue.ingest.rules;

import static org.qiyue.ingest.rules.AmendmentBoundariesTest.form;
import static org.qiyue.ingest.rules.AmendmentBoundariesTest.item;
import static org.qiyue.ingest.rules.AmendmentBoundariesTest.items;
import static org.qiyue.ingest.rules.AmendmentBoundariesTest.json;
import static org.qiyue.ingest.rules.AmendmentBoundariesTest.tree;
import static org.qiyue.ingest.rules.AmendmentExamples.amended;
import static org.qiyue.ingest.rules.Bound.risks;
import static org.qiyue.ingest.rules.Bound.silent;
import static org.qiyue.ingest.rules.Known.contract;
import static org.qiyue.ingest.rules.Known.timeline;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiyue.ingest.protocol.Amended;
import org.qiyue.ingest.protocol.AmendmentBlock;
import org.qiyue.ingest.protocol.AmendmentItem;
import org.qiyue.ingest.protocol.Filing;
import org.qiyue.registry.model.EmploymentForm;

/** The edges of H02: pay before and after an amendment. */
class AmendedPayBoundariesTest {

    private static final String WAGE = "/contract/wageAmount";
    private static final String UNIT = "/contract/wageUnit";
    private static final String FORM = "/contract/employmentForm";
    private static final String ELSEWHERE =
            "{\"contract\":{\"wageUnit\":\"M\",\"wageAmount\":2500,\"workPlaceDivision\":\"120101\"},\"dispatch\":{\"userUnitDivision\":\"110105\"}}";
    private static final String NEW_VALUE = "/data/amendment/items/0/newValue";

    @Test
    void payIsComparedWhateverOfItChanges() {
        Bound.checkAll(wages());
    }

    private static Stream<Bound> wages() {
        UnaryOperator<FactsBuilder> monthly = form("wageUnit", "M", "wageAmount", 2600);
        UnaryOperator<FactsBuilder> hourly = form("wageUnit", "H", "wageAmount", 20);
        return Stream.of(
                risks("H02", "a fifth and a yuan less", amended("05", WAGE, 10000, 7999))
                        .at(NEW_VALUE),
                risks("H02", "named twice, the last is meant", items(item(WAGE, 10000, 9900), item(WAGE, 10000, 3000)))
                        .at("/data/amendment/items/1/newValue"),
                silent("H02", "another field", amended("99", "/contract/probationWage", 10000, 1)),
                silent("H02", "no number", amended("05", WAGE, 10000, "x"), monthly),
                silent("H02", "no number before", amended("05", WAGE, null, 7000)),
                risks("H02", "no number before, below the minimum", amended("05", WAGE, null, 2539), monthly),
                silent("H02", "an hour's pay", amended("05", WAGE, 20, 18), hourly),
                risks("H02", "an hour's pay below the minimum", amended("05", WAGE, 18, 14.59), hourly),
                silent(
                        "H02",
                        "by the hour from now on, four fifths of it",
                        items(item(WAGE, 10000, 45.98), item(UNIT, "M", "H")),
                        monthly),
                risks(
                                "H02",
                                "by the hour from now on, a fen less",
                                items(item(WAGE, 10000, 45.97), item(UNIT, "M", "H")),
                                monthly)
                        .at(NEW_VALUE),
                silent("H02", "by the year, in another unit", items(item(WAGE, 10000, 96000), item(UNIT, "M", "Y"))),
                risks("H02", "by the year, a twelfth less", items(item(UNIT, "M", "Y"), item(WAGE, 10000, 95999)))
                        .at("/data/amendment/items/1/newValue"),
                risks("H02", "the unit alone", items(item(UNIT, "M", "Y")), monthly)
                        .at(NEW_VALUE),
                silent("H02", "the unit alone, for more", items(item(UNIT, "M", "D")), monthly),
                silent("H02", "a unit nobody knows", items(item(UNIT, "M", "X")), monthly),
                silent("H02", "a unit before nobody knows", items(item(UNIT, null, "Y")), form("wageAmount", 31000)),
                silent(
                        "H02",
                        "part-time, as much a month",
                        items(item(FORM, "01", "02"), item(UNIT, "M", "H"), item(WAGE, 10000, 80)),
                        form("hoursPerWeek", 23)),
                risks(
                                "H02",
                                "part-time, less a month",
                                items(item(FORM, "01", "02"), item(UNIT, "M", "H"), item(WAGE, 10000, 80)),
                                form("hoursPerWeek", 22.9))
                        .at("/data/amendment/items/2/newValue"),
                silent(
                        "H02",
                        "part-time, nobody knows how long",
                        items(item(FORM, "01", "02"), item(UNIT, "M", "H"), item(WAGE, 10000, 80)),
                        form()),
                silent(
                        "H02",
                        "part-time, by the day",
                        items(item(FORM, "01", "02"), item(UNIT, "M", "D"), item(WAGE, 10000, 80)),
                        form("hoursPerWeek", 10)),
                risks(
                                "H02",
                                "part-time, below its own minimum",
                                items(item(FORM, "01", "02"), item("/contract/hoursPerWeek", 40, 24)),
                                form("wageUnit", "H", "wageAmount", 27.6, "hoursPerWeek", 40))
                        .at(NEW_VALUE),
                silent(
                        "H02",
                        "no longer dispatched to where the minimum is higher",
                        items(item(FORM, "03", "01")),
                        facts -> facts.contract(contract(timeline(), true, tree(ELSEWHERE), null))),
                risks(
                                "H02",
                                "dispatched to where the minimum is higher",
                                items(
                                        item(FORM, "01", "03"),
                                        new AmendmentItem(
                                                "/dispatch",
                                                "06",
                                                json(null),
                                                tree("{\"userUnitDivision\":\"110108\"}"))),
                                facts -> facts.contract(contract(timeline(), true, tree(ELSEWHERE), null)))
                        .at(NEW_VALUE),
                risks(
                                "H02",
                                "by the hour from now on, too little",
                                items(item(UNIT, "M", "H"), item(WAGE, 2400, 14)),
                                monthly)
                        .at("/data/amendment/items/1/newValue"),
                silent(
                        "H02",
                        "before the minimum rose",
                        effective(amended("05", WAGE, 2600, 2420, block -> block), "2025-08-31"),
                        monthly),
                risks(
                        "H02",
                        "since the minimum rose",
                        effective(amended("05", WAGE, 2600, 2420, block -> block), "2025-09-01"),
                        monthly),
                risks(
                        "H02",
                        "by the legal date where no day is told",
                        effective(amended("05", WAGE, 2600, 2420, block -> block), null),
                        monthly),
                silent(
                        "H02",
                        "no table of the user unit's place",
                        amended("05", WAGE, 2600, 2100),
                        facts -> facts.contract(contract(
                                timeline(),
                                true,
                                tree(
                                        "{\"contract\":{\"wageUnit\":\"M\",\"workPlaceDivision\":\"110105\"},\"dispatch\":{\"userUnitDivision\":\"120101\"}}"),
                                null))),
                silent(
                        "H02",
                        "part-time pay by the month",
                        amended("05", WAGE, 2600, 2100),
                        facts -> facts.contract(new ContractFacts(
                                Known.CONTRACT_ID,
                                Filings.CREDIT_CODE,
                                true,
                                EmploymentForm.PART_TIME,
                                timeline(),
                                tree("{\"contract\":{\"wageUnit\":\"M\",\"workPlaceDivision\":\"110105\"}}"),
                                null))),
                silent("H02", "no form at hand", amended("05", WAGE, 2600, 2100)));
    }

    private static Filing effective(Amended plain, String day) {
        AmendmentBlock block = plain.amendment();
        return AmendmentBoundariesTest.with(
                plain,
                new AmendmentBlock(
                        day == null ? null : LocalDate.parse(day),
                        block.items(),
                        true,
                        block.signedOn(),
                        null,
                        0,
                        null));
    }
}
