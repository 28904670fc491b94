package org.qiyue.ingest.protocol;

import java.util.ArrayList;
import java.util.List;

/** Gathers the departures of one event from the form, in the order in which they are met. */
final class FormFindings {
    /** More than these help nobody. */
    private static final int MOST = 200;

    private final List<FormFinding> findings = new ArrayList<>();

    List<FormFinding> asList() {
        return findings;
    }

    /** Begins again. */
    void forget() {
        findings.clear();
    }

    void unknown(Place place) {
        add("A01", place, "规程中没有这一项", "The protocol has no such member here");
    }

    void duplicate(Place place) {
        add("A01", place, "同一项出现了不止一次", "The member stands here more than once");
    }

    void tooDeep(Place place) {
        add("A01", place, "嵌套层次过深", "The value is nested too deeply");
    }

    void unknownVersion(Place place) {
        add("A01", place, "不认识的报文版本", "The schema version is not known");
    }

    void missing(Place place) {
        malformed(place, "缺少必填项“" + place.label() + "”", "The required member " + place.name() + " is missing");
    }

    /** A02: the member is there but not in its form. */
    void malformed(Place place, String messageZh, String messageEn) {
        add("A02", place, messageZh, messageEn);
    }

    private void add(String rule, Place place, String messageZh, String messageEn) {
        if (findings.size() < MOST) {
            findings.add(new FormFinding(rule, place.pointer(), messageZh + "。", messageEn + "."));
        }
    }
}
