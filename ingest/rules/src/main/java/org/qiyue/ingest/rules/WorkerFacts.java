package org.qiyue.ingest.rules;

import java.time.LocalDate;
import org.qiyue.ingest.protocol.RetirementAgreement;
import org.qiyue.registry.model.Sex;

/**
 * What the registry knows of the filing's worker beyond the number in the filing. Each component may be null: unknown.
 *
 * @param birthDate needed only where the document's number does not tell it
 * @param sex likewise
 * @param cadreTrack code of list {@code cadre-track}, which decides a woman's retirement age
 * @param retirementAgreement an agreement on earlier or later retirement; null when none is registered
 */
public record WorkerFacts(LocalDate birthDate, Sex sex, String cadreTrack, RetirementAgreement retirementAgreement) {}
