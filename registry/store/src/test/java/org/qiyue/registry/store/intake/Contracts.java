package org.qiyue.registry.store.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.qiyue.registry.model.EmploymentForm;
import org.qiyue.registry.model.TermType;

/** Contracts for tests: a plain one, and what differs from it. */
public final class Contracts {

    public static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final String contractId;
    private String platformCode = "kaifang";
    private String contractNo;
    private String creditCode = "91110105MA00XYH16C";
    private long workerId = 1;
    private String jurisdictionArea = "110108";
    private String registrationArea = "110105";
    private BigDecimal wage = new BigDecimal("8500.00");
    private ContractRow.Ended ended;
    private boolean voided;
    private int version = 1;
    private long filingNo = 1;

    private Contracts(String name) {
        contractId = name + "0".repeat(26 - name.length());
        contractNo = "NO-" + name;
    }

    /** A contract whose id and number begin with a name. */
    public static Contracts row(String name) {
        return new Contracts(name);
    }

    public Contracts platform(String code) {
        platformCode = code;
        return this;
    }

    public Contracts contractNo(String number) {
        contractNo = number;
        return this;
    }

    public Contracts creditCode(String code) {
        creditCode = code;
        return this;
    }

    public Contracts worker(long id) {
        workerId = id;
        return this;
    }

    public Contracts areas(String jurisdiction, String registration) {
        jurisdictionArea = jurisdiction;
        registrationArea = registration;
        return this;
    }

    public Contracts wage(String amount) {
        wage = new BigDecimal(amount);
        return this;
    }

    public Contracts ended(ContractRow.Ended how) {
        ended = how;
        return this;
    }

    public Contracts voided() {
        voided = true;
        return this;
    }

    public Contracts version(int number) {
        version = number;
        return this;
    }

    public Contracts filing(long number) {
        filingNo = number;
        return this;
    }

    public ContractRow build() {
        return new ContractRow(
                contractId,
                platformCode,
                contractNo,
                creditCode,
                workerId,
                jurisdictionArea,
                registrationArea,
                false,
                EmploymentForm.FULL_TIME,
                TermType.FIXED,
                LocalDate.of(2025, 12, 28),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2028, 12, 31),
                LocalDate.of(2026, 1, 1),
                "I",
                "4-04-05-01",
                jurisdictionArea,
                wage,
                "M",
                wage,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 3, 31),
                ended,
                null,
                voided,
                version,
                filingNo,
                filingNo,
                NOW,
                null);
    }
}
