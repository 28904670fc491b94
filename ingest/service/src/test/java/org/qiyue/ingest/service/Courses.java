package org.qiyue.ingest.service;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import org.qiyue.ingest.protocol.Filing;

/** Filings of contracts that began on other days than those of {@link Filings}. */
final class Courses {
    private Courses() {}

    /** Signed and begun on its first day. */
    static Edited concluded(Filings contract, String start, String end) {
        return Edited.from(contract.concluded(start, end))
                .on(start)
                .with("/data/contract/signedOn", start)
                .with("/data/contract/employmentStart", start)
                .with("/data/contract/textDeliveredOn", start);
    }

    /** With a probation of a month. */
    static Edited onProbation(Edited terms, String from, String until) {
        return terms.with("/data/contract/probationStart", from)
                .with("/data/contract/probationEnd", until)
                .with("/data/contract/probationWage", yuan("9000"));
    }

    static Edited openEnded(Edited terms) {
        return terms.with("/data/contract/termType", "2").without("/data/contract/endDate");
    }

    static Edited renewed(Filings contract, String previousEnd, String start, String end) {
        return Edited.from(contract.renewed())
                .on(previousEnd)
                .with("/data/contract/signedOn", previousEnd)
                .with("/data/contract/startDate", start)
                .with("/data/contract/endDate", end)
                .with("/data/renewal/previousEndDate", previousEnd);
    }

    /** Rescinded by the employer with severance. */
    static Edited dismissed(Filings contract, String reason, String day, String serviceStart, String months) {
        return Edited.from(contract.rescinded(day))
                .with("/data/ending/reasonCode", reason)
                .with("/data/ending/initiator", "EMPLOYER")
                .with("/data/ending/serviceStart", serviceStart)
                .with("/data/ending/payInLieu", Edited.json("true"))
                .with("/data/ending/protectedDeclared", "NONE")
                .with("/data/ending/unionNotifiedOn", day)
                .with("/data/ending/avgMonthlyWage12", yuan("10000"))
                .with("/data/ending/severanceMonths", yuan(months))
                .with("/data/ending/severanceAmount", yuan("100000"));
    }

    /** Sent by an agency to a unit for the whole term. */
    static Edited dispatched(Edited terms, String userUnit, String start, String end) {
        return terms.with("/data/contract/employmentForm", "03")
                .with(
                        "/data/dispatch",
                        Edited.json("{'licenceNo': '测派-1', 'licenceValidTo': '2029-12-31', 'userUnitCreditCode': '"
                                + userUnit + "', 'userUnitName': '测试用工单位', 'periodStart': '" + start
                                + "', 'periodEnd': '" + end
                                + "', 'postKind': '2', 'position': '工程师', 'userUnitDivision': '110108'}"));
    }

    /** As another employer files it. */
    static Filing by(String creditCode, Edited filing) {
        return filing.with("/data/employer/creditCode", creditCode).filing();
    }

    private static DecimalNode yuan(String amount) {
        return DecimalNode.valueOf(new BigDecimal(amount));
    }
}
