package org.qiyue.registry.service.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.organisation.Colleagues.Colleague;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/**
 * Officials to whom something of an area may be given, its own and the city's: those who may sign in by the directory of accounts,
 * or, where that does not answer, as far as they have entered themselves. It may take as long as the directory does: ask before
 * anything is locked.
 */
@ApplicationScoped
public class Nameable {
    private static final String ENTERED = "SELECT account, name, role, unit FROM supervision.official"
            + " WHERE unit IN (?, '110000') ORDER BY role, account";

    private final Colleagues colleagues;
    private final Statements statements;
    private final CallerIdentity callers;

    Nameable(Colleagues colleagues, Statements statements, CallerIdentity callers) {
        this.colleagues = colleagues;
        this.statements = statements;
        this.callers = callers;
    }

    /** By the directory; empty where it does not answer. Of another area than his own a caller may name the city's alone. */
    public Optional<List<Colleague>> listed(String area, Collection<String> roles) {
        boolean isAnothers = callers.current().scope() instanceof Scope.District own
                && !own.area().equals(area);
        String city = Area.city().code();
        return colleagues.in(isAnothers ? List.of(city) : List.of(area, city), roles);
    }

    /** As far as they have entered themselves; in the transaction of the caller. */
    public List<Colleague> entered(String area) {
        return statements.list(ENTERED, Nameable::colleague, area);
    }

    /** One of them; in the transaction of the caller. */
    public Optional<Colleague> find(String account, String area, Collection<String> roles) {
        return listed(area, roles).orElseGet(() -> entered(area)).stream()
                .filter(each -> each.username().equals(account) && roles.contains(each.role()))
                .findFirst();
    }

    private static Colleague colleague(Row row) throws SQLException {
        return new Colleague(row.text("account"), row.text("name"), row.text("role"), row.text("unit"));
    }
}
