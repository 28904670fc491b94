package org.qiyue.registry.service.casework;

import java.util.List;
import java.util.Optional;
import org.qiyue.registry.model.casework.CaseAction;
import org.qiyue.registry.model.casework.DeliveryMethod;
import org.qiyue.registry.model.casework.Official;
import org.qiyue.registry.model.casework.Particulars;
import org.qiyue.registry.model.clock.SuspensionReason;
import org.qiyue.registry.service.casework.CaseRequests.ActRequest;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** What a request says, in the words of the model. */
final class Spoken {
    private Spoken() {}

    static CaseAction action(ActRequest asked) {
        return member(CaseAction.class, asked.action(), "办理事项", "an act");
    }

    /**
     * The particulars of an act.
     *
     * @param inspectors those named, in their roles
     * @param person the account that is named, or null
     * @param caseNumber the number given at the filing, empty for every other act
     */
    static Particulars particulars(ActRequest asked, List<Official> inspectors, String person, String caseNumber) {
        return new Particulars(
                text(asked.reason()),
                caseNumber,
                inspectors,
                text(person),
                asked.date(),
                asked.sanction() == null ? null : asked.sanction().sanction(),
                Optional.ofNullable(asked.suspension())
                        .map(name -> member(SuspensionReason.class, name, "中止事由", "a reason to suspend"))
                        .orElse(null),
                Optional.ofNullable(asked.delivery())
                        .map(name -> member(DeliveryMethod.class, name, "送达方式", "a way of delivery"))
                        .orElse(null),
                asked.consented(),
                text(asked.reference()));
    }

    /** @throws ProblemException INVALID_PARAMETER when the list has no such member */
    static <E extends Enum<E>> E member(Class<E> list, String name, String zh, String en) {
        for (E member : list.getEnumConstants()) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        throw new ProblemException(Problem.INVALID_PARAMETER, name + " 不是" + zh + "。", name + " is not " + en + ".");
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
