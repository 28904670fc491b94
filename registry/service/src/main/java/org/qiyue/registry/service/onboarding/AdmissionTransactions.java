package org.qiyue.registry.service.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.onboarding.AdmissionStep.State;
import org.qiyue.registry.service.onboarding.AdmissionStep.StepView;
import org.qiyue.registry.service.onboarding.AdmissionSteps.Subject;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationView;
import org.qiyue.registry.service.onboarding.ApplicationViews.OutcomeRequest;
import org.qiyue.registry.service.oversight.ChangeKind;
import org.qiyue.registry.service.oversight.Changes;
import org.qiyue.registry.service.oversight.PlatformRevisions;
import org.qiyue.registry.service.oversight.TrustedCertificates;
import org.qiyue.registry.service.platform.PlatformView.Status;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/**
 * What an admission writes, each in a transaction of its own: broker and identity provider stand outside of any, so that
 * what was done there is told here whatever comes after.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AdmissionTransactions {
    private final Applications applications;
    private final ApplicationStore store;
    private final AdmissionSteps steps;
    private final TrustedCertificates certificates;
    private final PlatformRevisions revisions;
    private final Changes changes;
    private final LegalDay day;

    AdmissionTransactions(
            Applications applications,
            ApplicationStore store,
            AdmissionSteps steps,
            TrustedCertificates certificates,
            PlatformRevisions revisions,
            Changes changes,
            LegalDay day) {
        this.applications = applications;
        this.store = store;
        this.steps = steps;
        this.certificates = certificates;
        this.revisions = revisions;
        this.changes = changes;
        this.day = day;
    }

    @Writes
    ApplicationView decide(long applicationNo, String ifMatch, OutcomeRequest decision) {
        return applications.decide(applicationNo, ifMatch, decision);
    }

    ApplicationView application(long applicationNo) {
        return applications.known(applicationNo);
    }

    /** Whose admission it is: a platform of the register, or one that was approved. */
    Subject subject(String platformCode) {
        return steps.registered(platformCode)
                .or(() -> store.approved(platformCode)
                        .map(approved -> new Subject(platformCode, approved.nameZh(), approved.clientKey(), null)))
                .orElseThrow(ProblemException::notFound);
    }

    List<StepView> steps(String platformCode) {
        return steps.of(platformCode);
    }

    /** Notes that an official has these steps carried out. */
    @Writes
    void run(String platformCode, Set<AdmissionStep> asked) {
        changes.note(
                platformCode,
                null,
                ChangeKind.ADMISSION_RUN,
                null,
                Map.of("steps", asked.stream().sorted().toList()));
    }

    @Writes
    void begin(String platformCode, AdmissionStep step) {
        steps.begin(platformCode, step, changes.account());
    }

    @Writes
    void done(String platformCode, AdmissionStep step) {
        steps.put(platformCode, step, State.DONE, changes.account());
    }

    @Writes
    void fail(String platformCode, AdmissionStep step, StepFailure failure) {
        steps.fail(platformCode, step, failure, changes.account());
    }

    /**
     * Registers an approved platform, with its certificate; one that is registered stays as it is.
     *
     * @return why it cannot be registered; empty when it is
     */
    @Writes
    Optional<StepFailure> register(String platformCode) {
        Optional<ApplicationView> approved = store.approved(platformCode);
        if (approved.isEmpty()) {
            return Optional.empty();
        }
        boolean isNew = steps.register(approved.get(), day.today());
        TrustedCertificates.SigningCertificate certificate =
                certificates.stored(store.certificate(approved.get().applicationNo()));
        if (!steps.bind(platformCode, certificate, changes.account())) {
            return Optional.of(new StepFailure(
                    "CONFLICT",
                    "证书序列号 " + certificate.serial() + " 已绑定其他平台。",
                    "Certificate " + certificate.serial() + " is bound to another platform."));
        }
        if (isNew) {
            changes.note(
                    platformCode,
                    approved.get().applicationNo(),
                    ChangeKind.PLATFORM_REGISTERED,
                    null,
                    Map.of("status", Status.ACTIVE, "certificate", certificate.serial()));
        }
        return Optional.empty();
    }

    /** Suspends a platform or lets it file again. */
    @Writes
    void setStatus(String platformCode, String ifMatch, Status from, Status to, String reason) {
        revisions.next(platformCode, ifMatch);
        Status standing = steps.registered(platformCode)
                .orElseThrow(ProblemException::notFound)
                .status();
        if (standing != from) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "平台当前状态为 " + standing + ",不能执行此操作。",
                    "The platform is " + standing + "; this cannot be done now.");
        }
        steps.setStatus(platformCode, to);
        changes.note(
                platformCode,
                null,
                to == Status.SUSPENDED ? ChangeKind.PLATFORM_SUSPENDED : ChangeKind.PLATFORM_RESUMED,
                reason,
                Map.of("status", to));
    }

    long revision(String platformCode) {
        return revisions.current(platformCode);
    }
}
