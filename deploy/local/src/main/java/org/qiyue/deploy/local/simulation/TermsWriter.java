package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the contract, renewal and dispatch blocks. */
final class TermsWriter {

    private TermsWriter() {}

    static ObjectNode contract(Terms terms) {
        boolean partTime = terms.employmentForm().equals(Terms.PART_TIME);
        ObjectNode contract = JsonNodeFactory.instance
                .objectNode()
                .put("employmentForm", terms.employmentForm())
                .put("termType", terms.termType())
                .put("signedOn", terms.signedOn().toString())
                .put("employmentStart", terms.employmentStart().toString())
                .put("startDate", terms.start().toString());
        if (terms.end() != null) {
            contract.put("endDate", terms.end().toString());
        }
        if (terms.termType().equals(Terms.TASK)) {
            contract.put("taskDescription", "测试项目交付");
        }
        contract.put("occupationCode", terms.occupation())
                .put("positionName", terms.position())
                .put("workPlaceDivision", terms.workPlace())
                .put("workingHourScheme", "1")
                .put("hoursPerDay", partTime ? 4 : 8)
                .put("hoursPerWeek", partTime ? 20 : 40)
                .put("restDaysPerWeek", 2)
                .put("wageForm", "1")
                .put("wageAmount", terms.wage())
                .put("wageUnit", terms.wageUnit())
                .put("payCycleDays", partTime ? 15 : 30)
                .put("socialInsuranceAgreed", partTime ? "3" : "1")
                .put("occupationalHazard", false)
                .put("mandatoryClauses", "111111111")
                .put("templateKind", "1")
                .put("textDeliveredOn", terms.signedOn().toString())
                .put("workerNotifiedAt", terms.signedOn() + "T10:10:00+08:00")
                .put("workerNotifyChannel", "SMS");
        if (terms.probationEnd() != null) {
            contract.put("probationStart", terms.start().toString())
                    .put("probationEnd", terms.probationEnd().toString())
                    .put("probationWage", terms.probationWage());
        }
        return contract;
    }

    /** A third fixed term of full-time work stands only where the worker asked for it (Labour Contract Law art. 14). */
    static ObjectNode renewedContract(Step.Renew renew) {
        ObjectNode contract = contract(renew.terms());
        boolean fixed = renew.terms().termType().equals(Terms.FIXED);
        if (fixed && renew.ordinal() >= 3 && !renew.terms().employmentForm().equals(Terms.PART_TIME)) {
            contract.put("fixedTermRequestedByWorker", true);
        }
        return contract;
    }

    static ObjectNode renewal(Step.Renew renew) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("previousEndDate", renew.previousEnd().toString())
                .put("ordinal", renew.ordinal())
                .put("autoExtension", false)
                .put("conditionChange", "KEPT")
                .put("intentNoticeOn", renew.previousEnd().minusDays(40).toString());
    }

    static ObjectNode dispatch(Terms terms) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("licenceNo", "京测派遣" + terms.userUnit().area())
                .put("licenceValidTo", terms.end().plusYears(1).toString())
                .put("userUnitCreditCode", terms.userUnit().creditCode())
                .put("userUnitName", terms.userUnit().name())
                .put("periodStart", terms.start().toString())
                .put("periodEnd", terms.end().toString())
                .put("postKind", "2")
                .put("position", terms.position())
                .put("userUnitDivision", terms.userUnit().area());
    }
}
