package org.qiyue.registry.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.qiyue.registry.service.access.OnBehalf;
import org.qiyue.registry.service.job.Leftovers;
import org.qiyue.registry.service.sql.Statements;

/** Files that nobody loaded in time. */
@ApplicationScoped
class RegisterLeftovers implements Leftovers {
    private final Statements statements;
    private final OnBehalf onBehalf;
    private final RegisterConfig config;

    RegisterLeftovers(Statements statements, OnBehalf onBehalf, RegisterConfig config) {
        this.statements = statements;
        this.onBehalf = onBehalf;
        this.config = config;
    }

    @Override
    public void clear() {
        onBehalf.writing(() -> statements.first(
                "SELECT registry.clear_register_files(make_interval(secs => ?)) AS cleared",
                row -> row.number("cleared"),
                (double) config.kept().toSeconds()));
    }
}
