package org.qiyue.registry.service.onboarding;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.service.onboarding.AdmissionStep.AdmissionView;
import org.qiyue.registry.service.onboarding.AdmissionSteps.Subject;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationState;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationView;
import org.qiyue.registry.service.onboarding.ApplicationViews.OutcomeRequest;
import org.qiyue.registry.service.platform.PlatformView.Status;

/**
 * Carries out what was decided about a platform, step by step, outside of any transaction of its caller. A step that is not
 * done says why and stops those after it; all of them may be repeated.
 */
@ApplicationScoped
class AdmissionRun {
    private final AdmissionTransactions transactions;
    private final AdmissionDesk desk;
    private final Credentials credentials;

    AdmissionRun(AdmissionTransactions transactions, AdmissionDesk desk, Credentials credentials) {
        this.transactions = transactions;
        this.desk = desk;
        this.credentials = credentials;
    }

    /** Decides, and carries out an approval. */
    ApplicationView decide(long applicationNo, String ifMatch, OutcomeRequest decision) {
        ApplicationView decided = transactions.decide(applicationNo, ifMatch, decision);
        if (decided.state() != ApplicationState.APPROVED) {
            return decided;
        }
        carryOut(decided.platformCode(), EnumSet.allOf(AdmissionStep.class));
        return transactions.application(applicationNo);
    }

    /** Brings broker, identity provider and register in line with what was decided. */
    AdmissionView repeat(String platformCode) {
        Subject subject = transactions.subject(platformCode);
        Set<AdmissionStep> asked = EnumSet.allOf(AdmissionStep.class);
        transactions.run(subject.platformCode(), asked);
        carryOut(platformCode, asked);
        return admission(platformCode);
    }

    /** Suspends a platform or lets it file again, and takes or gives its client the tokens. */
    AdmissionView setStatus(String platformCode, String ifMatch, Status from, Status to, String reason) {
        transactions.setStatus(platformCode, ifMatch, from, to, reason);
        carryOut(platformCode, EnumSet.of(AdmissionStep.CLIENT));
        return admission(platformCode);
    }

    /** How far it is. */
    AdmissionView admission(String platformCode) {
        Subject subject = transactions.subject(platformCode);
        return new AdmissionView(
                platformCode,
                transactions.steps(platformCode),
                subject.status() == null ? null : credentials.of(subject));
    }

    private void carryOut(String platformCode, Set<AdmissionStep> asked) {
        for (AdmissionStep step : asked) {
            transactions.begin(platformCode, step);
            Optional<StepFailure> failure = step == AdmissionStep.REGISTER
                    ? transactions.register(platformCode)
                    : desk.perform(step, transactions.subject(platformCode));
            if (failure.isPresent()) {
                transactions.fail(platformCode, step, failure.get());
                Log.warnf(
                        "admission step not done platform=%s step=%s failure=%s",
                        platformCode, step, failure.get().code());
                return;
            }
            transactions.done(platformCode, step);
        }
    }
}
