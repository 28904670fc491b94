package org.qiyue.registry.service.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.TreeMap;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Every ledger by its name. */
@ApplicationScoped
public class Listings {

    /** The parameter that names the order. */
    public static final String SORT = "sort";

    private final Map<String, Listing<?>> byName = new TreeMap<>();

    Listings(@Any Instance<Listing<?>> all) {
        all.forEach(listing -> byName.put(listing.name(), listing));
    }

    /**
     * A ledger.
     *
     * @throws ProblemException INVALID_PARAMETER when there is none of that name
     */
    public Listing<?> named(String name) {
        Listing<?> listing = byName.get(name);
        if (listing == null) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "没有名为 " + name + " 的台账,可选:" + String.join("、", byName.keySet()) + "。",
                    "There is no ledger " + name + "; there are " + String.join(", ", byName.keySet()) + ".");
        }
        return listing;
    }

    /**
     * A question as a ledger takes it, in the order of the names.
     *
     * @throws ProblemException INVALID_PARAMETER for what the ledger cannot be asked for, and for a value of another form
     */
    public Map<String, String> checked(Listing<?> listing, Map<String, String> search) {
        Map<String, String> checked = new TreeMap<>();
        search.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                demand(listing, name, value.strip());
                checked.put(name, value.strip());
            }
        });
        return checked;
    }

    private static void demand(Listing<?> listing, String name, String value) {
        boolean fits = name.equals(SORT)
                ? listing.sorts().containsKey(value)
                : listing.criteria().stream()
                        .anyMatch(one -> one.name().equals(name)
                                && one.form().matcher(value).matches());
        if (!fits) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "查询条件 " + name + " 不存在,或其值不正确。",
                    "The ledger cannot be asked for " + name + ", or not with this value.");
        }
    }
}
