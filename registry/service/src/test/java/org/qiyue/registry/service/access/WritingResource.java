package org.qiyue.registry.service.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tries to write, for the tests, and says with which SQL state it failed. */
@Path("/test-writing")
@RolesAllowed(Roles.CITY_OFFICER)
@Transactional
public class WritingResource {
    private final EntityManager entities;

    WritingResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @Path("unmarked")
    @Operation(hidden = true)
    public String unmarked() {
        return write();
    }

    @GET
    @Path("marked")
    @Writes
    @Operation(hidden = true)
    public String marked() {
        return write();
    }

    @GET
    @Path("second")
    @Writes
    @Operation(hidden = true)
    public String second() {
        try {
            QuarkusTransaction.requiringNew().run(this::insert);
            return "written";
        } catch (PersistenceException refused) {
            return sqlState(refused);
        }
    }

    @GET
    @Path("isolation")
    @Operation(hidden = true)
    public String isolation() {
        return askIsolation();
    }

    @GET
    @Path("isolation-marked")
    @Writes
    @Operation(hidden = true)
    public String isolationMarked() {
        return askIsolation();
    }

    private String askIsolation() {
        return (String) entities.createNativeQuery("select current_setting('transaction_isolation')", String.class)
                .getSingleResult();
    }

    private String write() {
        try {
            insert();
            return "written";
        } catch (PersistenceException refused) {
            QuarkusTransaction.setRollbackOnly();
            return sqlState(refused);
        }
    }

    /** A decision on a filing that waits for none: where writing is allowed, row-level security refuses it. */
    private void insert() {
        entities.createNativeQuery("insert into registry.approval_decision (filing_no, granted, decided_by, reason)"
                        + " values (1, true, 'x', 'x')")
                .executeUpdate();
    }

    private static String sqlState(PersistenceException refused) {
        return ((SQLException) refused.getCause()).getSQLState();
    }
}
