package org.qiyue.registry.model.casework;

/** The names of the clocks that cases set running; table {@code clocks}. */
public final class CaseClocks {

    public static final String TRIAGE = "triage";
    public static final String COMPLAINT_ACCEPTANCE = "complaint-acceptance";
    public static final String SELF_CORRECTION = "self-correction";
    public static final String LIMITATION = "limitation";
    public static final String INVESTIGATION = "investigation";
    public static final String PENALTY = "penalty";
    public static final String EVIDENCE = "evidence";
    public static final String DECISION = "decision";
    public static final String RECTIFICATION = "rectification";
    public static final String DEFENCE = "defence";
    public static final String HEARING_REQUEST = "hearing-request";
    public static final String HEARING_NOTICE = "hearing-notice";
    public static final String DELIVERY = "delivery";
    public static final String PUBLICATION = "publication";
    public static final String PAYMENT = "payment";
    public static final String REVIEW = "review";
    public static final String SUIT = "suit";
    public static final String DEMAND = "demand";
    public static final String ENFORCEMENT = "enforcement";

    private CaseClocks() {}
}
