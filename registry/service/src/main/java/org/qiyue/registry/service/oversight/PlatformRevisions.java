package org.qiyue.registry.service.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Statements;
import org.qiyue.registry.service.web.Revision;

/** Lets one change of a platform's file follow the other, each made by somebody who has seen the one before. */
@ApplicationScoped
public class PlatformRevisions {
    private static final String NEXT =
            "UPDATE registry.platform SET revision = revision + 1 WHERE platform_code = ? AND revision = ?";
    private static final String CURRENT = "SELECT revision FROM registry.platform WHERE platform_code = ?";

    private final Statements statements;

    PlatformRevisions(Statements statements) {
        this.statements = statements;
    }

    /**
     * Goes on to the next revision; of two changes made for the same one the second is refused.
     *
     * @param ifMatch the revision that the change is meant for, as the header gives it
     * @return the new revision
     * @throws ProblemException NOT_FOUND, REVISION_REQUIRED or CHANGED_MEANWHILE
     */
    public long next(String platformCode, String ifMatch) {
        current(platformCode);
        long meant = Revision.demanded(ifMatch);
        Revision.demand(statements.write(NEXT, platformCode, meant) == 1);
        return meant + 1;
    }

    /** The revision that stands. */
    public long current(String platformCode) {
        return statements
                .first(CURRENT, row -> row.number("revision"), platformCode)
                .orElseThrow(ProblemException::notFound);
    }
}
