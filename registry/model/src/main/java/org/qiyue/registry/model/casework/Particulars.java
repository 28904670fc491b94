package org.qiyue.registry.model.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiyue.registry.model.clock.SuspensionReason;

/**
 * What an act says beyond its name; what an action does not ask for is left out.
 *
 * @param reason why, in words; blank when none is given
 * @param caseNumber the number of the case; blank when none is given
 * @param inspectors who is to investigate
 * @param person the account of who is recused, or of who is to chair the hearing; blank when nobody is named
 * @param date the day of the hearing, or the last day of an order to rectify; null when none is given
 * @param sanction what is proposed or decided; null when nothing is
 * @param suspension why the clocks are to stand still; null when they are not
 * @param delivery how the document reaches the party; null when nothing is delivered
 * @param consented whether the party consented in writing to electronic delivery
 * @param reference the paper, fact or body to which the act refers; blank when there is none
 */
public record Particulars(
        String reason,
        String caseNumber,
        List<Official> inspectors,
        String person,
        LocalDate date,
        Sanction sanction,
        SuspensionReason suspension,
        DeliveryMethod delivery,
        boolean consented,
        String reference) {

    public Particulars {
        inspectors = List.copyOf(inspectors);
    }

    /** Nothing beyond the name of the act. */
    public static Particulars none() {
        return new Builder().build();
    }

    /** The first of what an act says. */
    public static Builder reason(String reason) {
        return new Builder().reason(reason);
    }

    /** The accounts of who is to investigate. */
    Set<String> inspectorAccounts() {
        return inspectors.stream().map(Official::account).collect(Collectors.toSet());
    }

    /** Gathers what an act says; each method sets the component of its name. */
    public static final class Builder {

        private String reason = "";
        private String caseNumber = "";
        private List<Official> inspectors = List.of();
        private String person = "";
        private LocalDate date;
        private Sanction sanction;
        private SuspensionReason suspension;
        private DeliveryMethod delivery;
        private boolean consented;
        private String reference = "";

        private Builder() {}

        public Builder reason(String text) {
            this.reason = text;
            return this;
        }

        public Builder caseNumber(String number) {
            this.caseNumber = number;
            return this;
        }

        public Builder inspectors(Official... named) {
            this.inspectors = List.of(named);
            return this;
        }

        public Builder person(String account) {
            this.person = account;
            return this;
        }

        public Builder date(LocalDate day) {
            this.date = day;
            return this;
        }

        public Builder sanction(Sanction imposed) {
            this.sanction = imposed;
            return this;
        }

        public Builder suspension(SuspensionReason why) {
            this.suspension = why;
            return this;
        }

        public Builder delivery(DeliveryMethod method) {
            this.delivery = method;
            return this;
        }

        public Builder consented() {
            this.consented = true;
            return this;
        }

        public Builder reference(String paper) {
            this.reference = paper;
            return this;
        }

        public Particulars build() {
            return new Particulars(
                    reason, caseNumber, inspectors, person, date, sanction, suspension, delivery, consented, reference);
        }
    }
}
