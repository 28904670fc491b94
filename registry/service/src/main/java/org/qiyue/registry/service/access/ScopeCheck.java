package org.qiyue.registry.service.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * The service's own look at what the database returned. Row-level security has already left foreign rows out; should it
 * ever not, nothing of them reaches the client.
 */
@ApplicationScoped
public class ScopeCheck {
    private final CallerIdentity callers;

    ScopeCheck(CallerIdentity callers) {
        this.callers = callers;
    }

    /**
     * Checks one thing asked for by its name.
     *
     * @throws ProblemException NOT_FOUND, the same as for what does not exist
     */
    public void demand(Belonging row) {
        if (!covers(row)) {
            throw ProblemException.notFound();
        }
    }

    /**
     * Checks a row of a list.
     *
     * @throws IllegalStateException when the row is foreign: the database let through what it must not
     */
    public void verify(Belonging row) {
        if (!covers(row)) {
            throw new IllegalStateException("the database returned a row outside the caller's scope");
        }
    }

    /**
     * The area whose contracts a list shows, 110000 for all that the caller sees. Row-level security also lets an area see
     * contracts that an employer of its own handed over to another (LCL 34): they stand in the file of the one who handed them
     * over; in the other's they are not its business.
     *
     * @throws ProblemException for a caller who sees no contracts by area or employer
     */
    public String area() {
        Scope scope = callers.current().scope();
        if (scope instanceof Scope.District district) {
            return district.area();
        }
        if (scope instanceof Scope.City || scope instanceof Scope.Employer || scope instanceof Scope.Sector) {
            return Scope.City.CODE;
        }
        throw ProblemException.notFound();
    }

    /** Whether a row is the caller's to see. */
    public boolean covers(Belonging row) {
        return callers.current().scope().covers(row);
    }
}
