package org.qiyue.registry.model.alert;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Something that happens to an alert. */
public sealed interface AlertEvent {

    /** Which kind of happening it is. */
    AlertAction action();

    /** A rule found one more fact. */
    record Found(AlertFact fact) implements AlertEvent {
        public Found {
            Objects.requireNonNull(fact, "fact");
        }

        @Override
        public AlertAction action() {
            return AlertAction.GROW;
        }
    }

    /** Somebody gives it to an official, or to another one. */
    record Assigned(String by, String to) implements AlertEvent {
        @Override
        public AlertAction action() {
            return AlertAction.ASSIGN;
        }
    }

    /** The employer is told the facts, and until when it may answer and repair. */
    record NoticeSent(String by, LocalDate on, LocalDate answerBy) implements AlertEvent {
        public NoticeSent {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(answerBy, "answerBy");
        }

        @Override
        public AlertAction action() {
            return AlertAction.SEND_NOTICE;
        }
    }

    /** The employer answers; the text is kept under the reference. */
    record Answered(LocalDate on, String reference) implements AlertEvent {
        @Override
        public AlertAction action() {
            return AlertAction.ANSWER;
        }
    }

    /** A correction or withdrawal takes findings back. */
    record RepairClaimed(AlertFact.Claim claim, Set<String> facts) implements AlertEvent {
        public RepairClaimed {
            Objects.requireNonNull(claim, "claim");
            facts = Set.copyOf(facts);
        }

        @Override
        public AlertAction action() {
            return AlertAction.CLAIM_REPAIR;
        }
    }

    /** A new fact clears findings. */
    record Cleared(AlertFact.Clearing clearing, Set<String> facts) implements AlertEvent {
        public Cleared {
            Objects.requireNonNull(clearing, "clearing");
            facts = Set.copyOf(facts);
        }

        @Override
        public AlertAction action() {
            return AlertAction.CLEAR;
        }
    }

    /** An official looked at a claimed repair and found it true. */
    record RepairAccepted(String by, String reason) implements AlertEvent {
        @Override
        public AlertAction action() {
            return AlertAction.ACCEPT_REPAIR;
        }
    }

    /** An official looked at a claimed repair and does not take it for one. */
    record RepairRefused(String by, String reason) implements AlertEvent {
        @Override
        public AlertAction action() {
            return AlertAction.REFUSE_REPAIR;
        }
    }

    /** An official found that there is nothing in it. */
    record Dismissed(String by, String reason) implements AlertEvent {
        @Override
        public AlertAction action() {
            return AlertAction.DISMISS;
        }
    }

    /** An official handles it together with another alert of the same employer. */
    record Merged(String by, String reason, Alert into) implements AlertEvent {
        public Merged {
            Objects.requireNonNull(into, "into");
        }

        @Override
        public AlertAction action() {
            return AlertAction.MERGE;
        }
    }

    /** An official makes a case of it. */
    record CaseOpened(String by, String caseId) implements AlertEvent {
        @Override
        public AlertAction action() {
            return AlertAction.OPEN_CASE;
        }
    }
}
