package org.qiyue.registry.store.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qiyue.registry.model.Area;

/** What the contracts of a batch change about one employer: how many more are open, and in which areas it is. */
final class EmployerTouch {

    /** An area an employer is in. */
    record InArea(String area, String creditCode) {}

    private static final String CITY = Area.city().code();

    private final String creditCode;
    private final SortedSet<String> areas = new TreeSet<>();
    private int opened;

    private EmployerTouch(String creditCode) {
        this.creditCode = creditCode;
    }

    /** By credit code: everyone whose contracts the batch changes, and everyone it describes. */
    static Map<String, EmployerTouch> of(IntakeBatch batch) {
        Map<String, EmployerTouch> touches = new TreeMap<>();
        for (EmployerRow employer : batch.employers.values()) {
            touch(touches, employer.creditCode()).in(employer.registrationArea());
        }
        for (ContractChange change : batch.contracts.values()) {
            ContractRow before = change.before();
            ContractRow after = change.after();
            touch(touches, after.creditCode())
                    .add(after, 1)
                    .in(after.jurisdictionArea())
                    .in(after.registrationArea());
            if (before != null) {
                touch(touches, before.creditCode()).add(before, -1);
            }
        }
        batch.places.forEach((creditCode, areas) -> areas.forEach(touch(touches, creditCode)::in));
        return new LinkedHashMap<>(touches);
    }

    private static EmployerTouch touch(Map<String, EmployerTouch> touches, String creditCode) {
        return touches.computeIfAbsent(creditCode, EmployerTouch::new);
    }

    private EmployerTouch add(ContractRow contract, int sign) {
        if (contract.isOpen()) {
            opened += sign;
        }
        return this;
    }

    /** The city as a whole stands where no area is known yet; nobody is in it, or it would depend on what came first. */
    private EmployerTouch in(String area) {
        if (area != null && !area.equals(CITY)) {
            areas.add(area);
        }
        return this;
    }

    String creditCode() {
        return creditCode;
    }

    int opened() {
        return opened;
    }

    String areaList() {
        return String.join(",", areas);
    }

    Stream<InArea> places() {
        return areas.stream().map(area -> new InArea(area, creditCode));
    }
}
