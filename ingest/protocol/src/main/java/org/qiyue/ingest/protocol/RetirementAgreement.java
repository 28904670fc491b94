package org.qiyue.ingest.protocol;

import java.time.LocalDate;

/**
 * An agreement on earlier or later retirement (弹性退休约定). The components are the members of the block by their names on the wire;
 * a component is null when the member is absent or was not well-formed.
 *
 * @param kind 弹性退休类别
 * @param date 约定退休日期
 */
public record RetirementAgreement(String kind, LocalDate date) {}
