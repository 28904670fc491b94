package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiyue.registry.model.casework.CaseRole;
import org.qiyue.registry.model.casework.Official;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;
import org.qiyue.registry.service.organisation.Colleagues.Colleague;
import org.qiyue.registry.service.organisation.Nameable;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/**
 * Who has a part in supervision: whom the directory of accounts has, and each official who enters himself, with the role and unit
 * that the realm signed for him.
 */
@ApplicationScoped
class Officials {
    private static final String READ = "SELECT account, name, role, unit FROM supervision.official";
    private static final String ENTER = "INSERT INTO supervision.official (account, name, role, unit)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET name = excluded.name, role = excluded.role,"
            + " unit = excluded.unit, seen_at = now()";

    private static final List<String> ROLES =
            Stream.of(CaseRole.values()).map(CaseRole::realmRole).toList();

    private final Statements statements;
    private final CallerIdentity callers;
    private final Nameable nameable;

    Officials(Statements statements, CallerIdentity callers, Nameable nameable) {
        this.statements = statements;
        this.callers = callers;
        this.nameable = nameable;
    }

    /** Enters the caller, or what the realm says of him now. */
    OfficialView enter() {
        Caller caller = callers.current();
        String unit = caller.scope().unit().orElse(Scope.City.CODE);
        statements.write(ENTER, caller.username(), caller.name(), caller.role(), unit);
        return new OfficialView(caller.username(), caller.name(), caller.role(), unit);
    }

    /** The caller as one who acts in cases. */
    Official acting() {
        Caller caller = callers.current();
        return new Official(
                caller.username(),
                CaseRole.find(caller.role())
                        .orElseThrow(() -> new IllegalStateException("a role that has no part in cases")));
    }

    /** Who may be named in an area, by the directory: its own officials and the city's; empty where it does not answer. */
    Optional<List<OfficialView>> listed(String area) {
        return nameable.listed(area, ROLES)
                .map(found -> found.stream().map(Officials::view).toList());
    }

    /** Who may be named in an area as far as they have entered themselves: its own officials and the city's. */
    List<OfficialView> entered(String area) {
        return nameable.entered(area).stream().map(Officials::view).toList();
    }

    /**
     * Somebody who is to be named in a case of an area, in his role. The directory may be asked: call this before the case is locked.
     *
     * @throws ProblemException INVALID_PARAMETER for an account that may not sign in there
     */
    Official known(String account, String area) {
        return nameable.find(account, area, ROLES)
                .map(found -> new Official(
                        found.username(), CaseRole.find(found.role()).orElseThrow()))
                .orElseThrow(() -> new ProblemException(
                        Problem.INVALID_PARAMETER,
                        "本区和市级办案人员中没有账号 " + account + "。",
                        "No official of the area or the city has the account " + account + "."));
    }

    /** Officials by account, as far as the caller may know them; of others the account stands for the name. */
    Names names(Collection<String> accounts) {
        Map<String, OfficialView> byAccount = new HashMap<>();
        statements
                .list(READ + " WHERE account = ANY (?)", Officials::view, new ArrayList<>(accounts))
                .forEach(official -> byAccount.put(official.account(), official));
        return new Names(byAccount);
    }

    private static OfficialView view(Colleague found) {
        return new OfficialView(found.username(), found.name(), found.role(), found.unit());
    }

    private static OfficialView view(Row row) throws SQLException {
        return new OfficialView(row.text("account"), row.text("name"), row.text("role"), row.text("unit"));
    }

    /** Names by account. */
    record Names(Map<String, OfficialView> byAccount) {

        OfficialView of(String account) {
            return account == null
                    ? null
                    : byAccount.getOrDefault(account, new OfficialView(account, account, null, null));
        }

        List<OfficialView> of(Collection<String> accounts) {
            return accounts.stream().sorted().map(this::of).toList();
        }
    }
}
