package org.qiyue.registry.service.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qiyue.registry.admission.AccountDirectory;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.admission.Official;
import org.qiyue.registry.admission.SignInState;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Scope;
import org.qiyue.registry.service.organisation.OrganisationViews.AccountView;
import org.qiyue.registry.service.organisation.OrganisationViews.RoleCount;
import org.qiyue.registry.service.organisation.OrganisationViews.UnitView;
import org.qiyue.registry.service.problem.ProblemException;

/** Units and their accounts, as far as the caller may know of them: an area knows its own. */
@ApplicationScoped
class Organisation {
    private final Accounts accounts;
    private final CallerIdentity callers;

    Organisation(Accounts accounts, CallerIdentity callers) {
        this.accounts = accounts;
        this.callers = callers;
    }

    /** The units that the caller may look into, the city first. */
    List<UnitView> units() {
        Map<String, List<Official>> byRole = accounts.ask(Organisation::everybody);
        return Stream.concat(Stream.of(Area.city()), Area.all().stream())
                .filter(this::mayKnow)
                .map(unit -> view(unit, byRole))
                .toList();
    }

    private static Map<String, List<Official>> everybody(AccountDirectory directory)
            throws AdmissionException, InterruptedException {
        Map<String, List<Official>> byRole = new HashMap<>();
        for (String role : OfficialRoles.ALL) {
            byRole.put(role, directory.ofRole(role));
        }
        return byRole;
    }

    private static UnitView view(Area unit, Map<String, List<Official>> byRole) {
        List<RoleCount> roles = new ArrayList<>();
        int all = 0;
        int disabled = 0;
        for (String role : OfficialRoles.of(unit)) {
            List<Official> held = byRole.get(role).stream()
                    .filter(official -> unitOf(official).equals(unit.code()))
                    .toList();
            roles.add(new RoleCount(role, held.size()));
            all += held.size();
            disabled += (int)
                    held.stream().filter(official -> !official.isEnabled()).count();
        }
        return new UnitView(unit.code(), unit.nameZh(), unit.nameEn(), all, disabled, roles);
    }

    /** The accounts of a unit, role by role. */
    List<AccountView> accountsOf(String code) {
        Area unit = Area.find(code).filter(this::mayKnow).orElseThrow(ProblemException::notFound);
        return accounts.ask(directory -> {
            List<AccountView> found = new ArrayList<>();
            for (String role : OfficialRoles.of(unit)) {
                for (Official official : directory.ofRole(role)) {
                    if (unitOf(official).equals(code)) {
                        found.add(view(official, directory.signInState(official)));
                    }
                }
            }
            return found;
        });
    }

    /** An account of an official. */
    AccountView account(String username) {
        return accounts.ask(directory -> {
            Official official = known(directory, username);
            return view(official, directory.signInState(official));
        });
    }

    /** @throws ProblemException NOT_FOUND for every account that is no official's, or of a unit the caller may not know */
    Official known(AccountDirectory directory, String username) throws AdmissionException, InterruptedException {
        return directory
                .find(username)
                .filter(official ->
                        Area.find(unitOf(official)).filter(this::mayKnow).isPresent())
                .orElseThrow(ProblemException::notFound);
    }

    private boolean mayKnow(Area unit) {
        Caller caller = callers.current();
        return !(caller.scope() instanceof Scope.District own) || own.area().equals(unit.code());
    }

    private AccountView view(Official official, SignInState state) {
        return new AccountView(
                official.username(),
                official.name(),
                official.role(),
                unitOf(official),
                official.isEnabled(),
                official.username().equals(callers.current().username()),
                state.lastSignIn(),
                state.hasSecondFactor(),
                state.isLocked());
    }

    private static String unitOf(Official official) {
        return official.district() == null ? Area.city().code() : official.district();
    }
}
