package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Set;
import org.qiyue.registry.model.CodeList;
import org.qiyue.registry.model.CodeLists;

/**
 * The reading of one event: what the forms know of it, and the member at which they are. Where that stands is put into
 * words only when the member departs from its form.
 */
final class Reading {
    private final FormFindings findings;
    private final CodeLists codes;
    private final Set<JsonNode> oddNumbers;
    private final LocalDate occurredOn;
    private final LocalDate toldOn;
    private final Way way;

    /**
     * A reading at the beginning of the event.
     *
     * @param findings where departures go
     * @param codes the lists by which codes are read
     * @param oddNumbers the nodes that stand for numbers written in a form the protocol does not have
     * @param occurredOn the legal date of the fact, which decides on its codes; null admits every code that ever was
     * @param toldOn the day in the city on which the event says it was sent; null when it does not say
     */
    Reading(FormFindings findings, CodeLists codes, Set<JsonNode> oddNumbers, LocalDate occurredOn, LocalDate toldOn) {
        this(findings, codes, oddNumbers, occurredOn, toldOn, new Way());
    }

    private Reading(
            FormFindings findings,
            CodeLists codes,
            Set<JsonNode> oddNumbers,
            LocalDate occurredOn,
            LocalDate toldOn,
            Way way) {
        this.findings = findings;
        this.codes = codes;
        this.oddNumbers = oddNumbers;
        this.occurredOn = occurredOn;
        this.toldOn = toldOn;
        this.way = way;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    boolean isOddNumber(JsonNode node) {
        return !oddNumbers.isEmpty() && oddNumbers.contains(node);
    }

    /** The same reading, for codes of a fact of another day. */
    Reading on(LocalDate day) {
        return new Reading(findings, codes, oddNumbers, day, toldOn, way);
    }

    /** The lists by which codes are read. */
    CodeLists codes() {
        return codes;
    }

    /** Whether a code of a list may stand for this fact. */
    boolean allows(String name, String code) {
        CodeList list = codes.list(name);
        if (occurredOn == null) {
            return list.find(code).isPresent();
        }
        return list.allows(code, occurredOn, toldOn == null ? occurredOn : toldOn);
    }

    /** Goes to a member of the object at which it is. */
    void enter(String name, String label) {
        way.enter(name, label);
    }

    /** Goes to a member of the dictionary in the object at which it is. */
    void enter(Member member) {
        way.enter(member.name(), member.label());
    }

    /** Goes to an element of the array at which it is. */
    void enter(int index) {
        way.enter(index);
    }

    /** Goes back to what is around the member. */
    void leave() {
        way.leave();
    }

    /** What messages call the member in Chinese. */
    String label() {
        return way.label();
    }

    /** A02: the member is there but not in its form. */
    void malformed(String messageZh, String messageEn) {
        findings.malformed(way.place(), messageZh, messageEn);
    }

    /** A02: the object lacks a member. */
    void missing(String name, String label) {
        findings.missing(way.place().member(name, label));
    }

    /** A01: the object has a member that the protocol has not. */
    void unknown(String name) {
        findings.unknown(way.place().member(name, name));
    }

    /** A01: the member names a version of the protocol that is not known. */
    void unknownVersion() {
        findings.unknownVersion(way.place());
    }
}
