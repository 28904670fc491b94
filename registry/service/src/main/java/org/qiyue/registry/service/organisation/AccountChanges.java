package org.qiyue.registry.service.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.qiyue.registry.admission.AccountDirectory;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.admission.Official;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.audit.ChangeLog;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.organisation.OrganisationViews.AccountChange;
import org.qiyue.registry.service.organisation.OrganisationViews.AccountView;
import org.qiyue.registry.service.organisation.OrganisationViews.AssignmentRequest;
import org.qiyue.registry.service.organisation.OrganisationViews.NewAccountRequest;
import org.qiyue.registry.service.organisation.OrganisationViews.NewAccountView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * Changes accounts, each with a reason in the access log: an entry before, without which nothing is changed, and one of what
 * became of it. Nobody changes his own account.
 */
@ApplicationScoped
class AccountChanges {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 16;

    private final Accounts accounts;
    private final Organisation organisation;
    private final CallerIdentity callers;
    private final ChangeLog log;
    private final SecureRandom random = new SecureRandom();

    AccountChanges(Accounts accounts, Organisation organisation, CallerIdentity callers, ChangeLog log) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.callers = callers;
        this.log = log;
    }

    /** Something that is done to an account. */
    @FunctionalInterface
    private interface Doing {
        void to(AccountDirectory directory) throws AdmissionException, InterruptedException;
    }

    NewAccountView create(NewAccountRequest asked) {
        String district = districtOf(asked.role(), asked.unit());
        String password = random.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                .collect(Collectors.joining());
        logged(
                asked.username(),
                "CREATE " + asked.role() + " " + asked.unit(),
                asked.reason(),
                directory ->
                        directory.create(asked.username(), asked.name().strip(), asked.role(), district, password));
        return new NewAccountView(organisation.account(asked.username()), password);
    }

    AccountView assign(String username, AssignmentRequest asked) {
        String district = districtOf(asked.role(), asked.unit());
        Official account = another(username);
        logged(
                username,
                "ASSIGN " + asked.role() + " " + asked.unit() + " (" + account.role() + ")",
                asked.reason(),
                directory -> directory.assign(account, asked.role(), district));
        return organisation.account(username);
    }

    AccountView change(String username, AccountChange change, String reason) {
        Official account = another(username);
        logged(username, change.name(), reason, directory -> {
            switch (change) {
                case ENABLE -> directory.enable(account, true);
                case DISABLE -> directory.enable(account, false);
                case UNLOCK -> directory.unlock(account);
                case RESET_SECOND_FACTOR -> directory.resetSecondFactor(account);
            }
        });
        return organisation.account(username);
    }

    private Official another(String username) {
        Official account = accounts.ask(directory -> organisation.known(directory, username));
        if (username.equals(callers.current().username())) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "不能变更本人账号,须由另一位安全管理员办理。",
                    "Nobody changes his own account; another security administrator does.");
        }
        return account;
    }

    private void logged(String username, String what, String reason, Doing doing) {
        String note = what + ": " + reason.strip();
        log.note(Subject.ACCOUNT, username, note, ChangeLog.STARTED);
        try {
            accounts.ask(directory -> {
                doing.to(directory);
                return null;
            });
        } catch (ProblemException failed) {
            log.note(Subject.ACCOUNT, username, note, failed.problem().name());
            throw failed;
        }
        log.note(Subject.ACCOUNT, username, note, ChangeLog.DONE);
    }

    /**
     * The area of a role in a unit, null in the city.
     *
     * @throws ProblemException where the unit has no such role
     */
    private static String districtOf(String role, String unit) {
        Area area = Area.find(unit)
                .filter(found -> OfficialRoles.of(found).contains(role))
                .orElseThrow(() -> new ProblemException(
                        Problem.INVALID_PARAMETER, "该单位没有此角色。", "The unit does not exist, or has no such role."));
        return area.isCity() ? null : area.code();
    }
}
