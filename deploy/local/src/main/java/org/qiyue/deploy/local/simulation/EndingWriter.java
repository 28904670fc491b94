package org.qiyue.deploy.local.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the ending block. */
final class EndingWriter {

    /** Hours of a month at 21.75 days of 8 hours (人社部发〔2025〕2号 keeps 21.75). */
    private static final BigDecimal HOURS_A_MONTH = new BigDecimal("174");

    private EndingWriter() {}

    static ObjectNode ending(ContractLife life, Step.End end) {
        ObjectNode ending = JsonNodeFactory.instance
                .objectNode()
                .put("reasonCode", end.reason())
                .put("initiator", end.initiator())
                .put("endedOn", end.occurredOn().toString())
                .put("serviceStart", end.serviceStart().toString())
                .put("certificateIssuedOn", end.occurredOn().toString())
                .put("fileTransferOn", end.occurredOn().toString());
        if (end.noticeOn() != null) {
            ending.put("noticeOn", end.noticeOn().toString());
        }
        if (end.rescission()) {
            ending.put("inProbation", end.inProbation());
        }
        if (end.reason().startsWith("40") || end.reason().startsWith("41")) {
            ending.put("payInLieu", false);
        }
        boolean byEmployer = end.reason().matches("39..|40..|41..");
        if (byEmployer) {
            ending.put("reasonStatement", "测试：依法解除，理由已书面说明")
                    .put("unionNotifiedOn", end.occurredOn().minusDays(3).toString());
        }
        if (end.reason().matches("40..|41..|4401")) {
            ending.put("protectedDeclared", "NONE");
        }
        if (end.reason().equals("4401")) {
            ending.put("renewOffered", end.declined() ? "KEPT" : "NO").put("workerDeclinedRenewal", end.declined());
            if (end.noticeOn() != null) {
                ending.put("expiryNoticeOn", end.noticeOn().toString());
            }
        }
        if (end.severanceMonths().signum() > 0) {
            BigDecimal monthly =
                    life.terms().wageUnit().equals("H") ? end.averageWage().multiply(HOURS_A_MONTH) : end.averageWage();
            ending.put("avgMonthlyWage12", monthly.setScale(2, RoundingMode.HALF_UP))
                    .put("severanceMonths", end.severanceMonths())
                    .put(
                            "severanceAmount",
                            monthly.multiply(end.severanceMonths()).setScale(2, RoundingMode.HALF_UP))
                    .put("severancePaidOn", end.occurredOn().toString());
        }
        return ending;
    }
}
