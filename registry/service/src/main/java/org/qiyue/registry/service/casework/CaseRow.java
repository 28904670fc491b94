package org.qiyue.registry.service.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.qiyue.registry.model.casework.CaseFile;

/**
 * A case as it is kept.
 *
 * @param caseId its number in the register
 * @param area supervision area that has it
 * @param creditCode the employer
 * @param employerName the employer's name when it was opened
 * @param sourceReference number of the paper it comes from, or null
 * @param alerts numbers of the alerts it comes from
 * @param subject what it is about
 * @param art74Item item of 劳动合同法 art. 74, or null
 * @param openedBy account of who opened it
 * @param handler account of who is to go on with it, or null
 * @param version rises with every act
 * @param file what decides about the next act
 */
public record CaseRow(
        long caseId,
        String area,
        String creditCode,
        String employerName,
        String sourceReference,
        List<String> alerts,
        String subject,
        Integer art74Item,
        String openedBy,
        Instant openedAt,
        String handler,
        long version,
        CaseFile file) {

    public CaseRow {
        Objects.requireNonNull(file);
        alerts = List.copyOf(alerts);
    }
}
