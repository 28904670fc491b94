package org.qiyue.ingest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The credit codes that a filing gives, each with the member it stands in: in its blocks, and among its new values. */
final class CreditCodes {

    private static final Set<String> EMPLOYER = Set.of("/employer/creditCode");
    private static final Set<String> OTHERS =
            Set.of("/employer/branchOf", "/contract/transferredFrom", "/dispatch/userUnitCreditCode");

    private final List<String> places = new ArrayList<>(2);
    private final List<String> codes = new ArrayList<>(2);

    private CreditCodes() {}

    /** All of them. */
    static CreditCodes of(Case filed) {
        CreditCodes all = ofEmployer(filed);
        if (filed.employerBlock() != null) {
            all.add("/data/employer/branchOf", filed.employerBlock().branchOf());
        }
        if (filed.contract() != null) {
            all.add("/data/contract/transferredFrom", filed.contract().transferredFrom());
        }
        if (filed.dispatch() != null) {
            all.add("/data/dispatch/userUnitCreditCode", filed.dispatch().userUnitCreditCode());
        }
        all.addNewValues(filed, OTHERS);
        return all;
    }

    /** Those of whoever is the contract's employer, or would become it by the filing. */
    static CreditCodes ofEmployer(Case filed) {
        CreditCodes employers = new CreditCodes();
        employers.add("/data/employer/creditCode", filed.creditCode());
        if (filed.amended() != null) {
            employers.add(
                    "/data/amendment/successorCreditCode",
                    filed.amended().amendment().successorCreditCode());
        }
        employers.addNewValues(filed, EMPLOYER);
        return employers;
    }

    /** The members whose code meets the condition. */
    List<String> pointers(Predicate<String> condition) {
        List<String> pointers = List.of();
        for (int i = 0; i < codes.size(); i++) {
            if (condition.test(codes.get(i))) {
                pointers = pointers.isEmpty() ? new ArrayList<>() : pointers;
                pointers.add(places.get(i));
            }
        }
        return pointers;
    }

    private void addNewValues(Case filed, Set<String> fields) {
        for (ChangedField change : filed.changes()) {
            if (fields.contains(change.field())) {
                add(change.newValuePointer(), change.newText());
            }
        }
    }

    private void add(String pointer, String code) {
        if (code != null) {
            places.add(pointer);
            codes.add(code);
        }
    }
}
