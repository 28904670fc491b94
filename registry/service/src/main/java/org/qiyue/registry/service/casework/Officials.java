package org.qiyue.registry.service.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiyue.registry.model.casework.CaseRole;
import org.qiyue.registry.model.casework.Official;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** Who has a part in cases: each official enters himself, with the role and unit that the realm signed for him. */
@ApplicationScoped
class Officials {
    private static final String READ = "SELECT account, name, role, unit FROM supervision.official";
    private static final String NAMEABLE = READ + " WHERE unit IN (?, '110000') ORDER BY role, account";
    private static final String ENTER = "INSERT INTO supervision.official (account, name, role, unit)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET name = excluded.name, role = excluded.role,"
            + " unit = excluded.unit, seen_at = now()";

    private final Statements statements;
    private final CallerIdentity callers;

    Officials(Statements statements, CallerIdentity callers) {
        this.statements = statements;
        this.callers = callers;
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

    /** Who may be named in a case of an area: its own officials and the city's. */
    List<OfficialView> nameable(String area) {
        return statements.list(NAMEABLE, Officials::view, area);
    }

    /**
     * Somebody who is to be named in a case of an area, in his role.
     *
     * @throws ProblemException INVALID_PARAMETER for an account that has not entered itself there
     */
    Official known(String account, String area) {
        Optional<OfficialView> found =
                statements.first(READ + " WHERE account = ? AND unit IN (?, '110000')", Officials::view, account, area);
        OfficialView official = found.orElseThrow(() -> new ProblemException(
                Problem.INVALID_PARAMETER,
                "本区和市级办案人员中没有账号 " + account + ";本人登录并打开案件页面后即可选择。",
                "No official of the area or the city has the account " + account
                        + "; one is known once he has signed in and opened the cases."));
        return new Official(official.account(), CaseRole.find(official.role()).orElseThrow());
    }

    /** Officials by account, as far as the caller may know them; of others the account stands for the name. */
    Names names(Collection<String> accounts) {
        Map<String, OfficialView> byAccount = new HashMap<>();
        statements
                .list(READ + " WHERE account = ANY (?)", Officials::view, new ArrayList<>(accounts))
                .forEach(official -> byAccount.put(official.account(), official));
        return new Names(byAccount);
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
