package org.qiyue.registry.service.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qiyue.registry.admission.Official;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.service.problem.ProblemException;

/** Officials by role and unit as the directory of accounts has them; what it said is kept for a minute. */
@ApplicationScoped
public class Colleagues {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Accounts accounts;
    private final Clock clock;
    private final Map<String, Answer> byRole = new ConcurrentHashMap<>();

    Colleagues(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** An official who may sign in. */
    public record Colleague(String username, String name, String role, String unit) {}

    private record Answer(List<Official> officials, Instant until) {}

    /**
     * Who of some units may sign in in one of some roles.
     *
     * @return empty where there is no directory, or it does not answer
     */
    public Optional<List<Colleague>> in(Collection<String> units, Collection<String> roles) {
        List<Colleague> found = new ArrayList<>();
        try {
            for (String role : roles) {
                ofRole(role).stream()
                        .filter(Official::isEnabled)
                        .map(Colleagues::colleague)
                        .filter(colleague -> units.contains(colleague.unit()))
                        .forEach(found::add);
            }
            return Optional.of(found);
        } catch (ProblemException unavailable) {
            return Optional.empty();
        }
    }

    private List<Official> ofRole(String role) {
        Answer kept = byRole.get(role);
        if (kept == null || !clock.instant().isBefore(kept.until())) {
            List<Official> officials = accounts.ask(directory -> directory.ofRole(role));
            kept = new Answer(officials, clock.instant().plus(KEPT));
            byRole.put(role, kept);
        }
        return kept.officials();
    }

    private static Colleague colleague(Official official) {
        String unit = official.district() == null ? Area.city().code() : official.district();
        return new Colleague(official.username(), official.name(), official.role(), unit);
    }
}
