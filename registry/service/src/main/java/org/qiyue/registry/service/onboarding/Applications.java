package org.qiyue.registry.service.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.qiyue.registry.admission.ClientKey;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationState;
import org.qiyue.registry.service.onboarding.ApplicationViews.ApplicationView;
import org.qiyue.registry.service.onboarding.ApplicationViews.DeclarationRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.Outcome;
import org.qiyue.registry.service.onboarding.ApplicationViews.OutcomeRequest;
import org.qiyue.registry.service.onboarding.ApplicationViews.Result;
import org.qiyue.registry.service.onboarding.ApplicationViews.ReviewRequest;
import org.qiyue.registry.service.oversight.ChangeKind;
import org.qiyue.registry.service.oversight.Changes;
import org.qiyue.registry.service.oversight.TrustedCertificates;
import org.qiyue.registry.service.platform.PlatformRegister;
import org.qiyue.registry.service.platform.PlatformView.Kind;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.web.Revision;

/**
 * The course of an application: drafted, declared and submitted by one official, reviewed and decided by another. Every
 * method runs in the transaction of its caller.
 */
@ApplicationScoped
class Applications {
    private final ApplicationStore store;
    private final AdmissionSteps steps;
    private final TrustedCertificates certificates;
    private final PlatformRegister platforms;
    private final Changes changes;

    Applications(
            ApplicationStore store,
            AdmissionSteps steps,
            TrustedCertificates certificates,
            PlatformRegister platforms,
            Changes changes) {
        this.store = store;
        this.steps = steps;
        this.certificates = certificates;
        this.platforms = platforms;
        this.changes = changes;
    }

    ApplicationView known(long applicationNo) {
        return store.find(applicationNo).orElseThrow(ProblemException::notFound);
    }

    ApplicationView create(ApplicationRequest asked) {
        demandOwnEmployers(asked);
        if (platforms.known(asked.platformCode()).isPresent()) {
            throw taken();
        }
        long applicationNo = store.create(asked, certificate(asked), clientKey(asked), changes.account())
                .orElseThrow(Applications::taken);
        note(applicationNo, asked.platformCode(), ChangeKind.APPLICATION_CREATED, null, facts(asked));
        return known(applicationNo);
    }

    ApplicationView edit(long applicationNo, String ifMatch, ApplicationRequest asked) {
        demandOwnEmployers(asked);
        ApplicationView application = begin(applicationNo, ifMatch, ApplicationState::isOpen);
        if (!application.platformCode().equals(asked.platformCode())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "平台编号不可更改;如编号有误,请另建申请。",
                    "The platform code cannot be changed; begin another application.");
        }
        store.edit(applicationNo, asked, certificate(asked), clientKey(asked));
        note(applicationNo, asked.platformCode(), ChangeKind.APPLICATION_EDITED, null, facts(asked));
        return known(applicationNo);
    }

    ApplicationView declare(long applicationNo, String item, String ifMatch, DeclarationRequest made) {
        ApplicationView application = begin(applicationNo, ifMatch, ApplicationState::isOpen);
        demandItem(application, item);
        store.declare(applicationNo, item, made, changes.account());
        note(
                applicationNo,
                application.platformCode(),
                ChangeKind.ITEM_DECLARED,
                null,
                Map.of("item", item, "declared", made.declared()));
        return known(applicationNo);
    }

    ApplicationView submit(long applicationNo, String ifMatch) {
        ApplicationView application = begin(applicationNo, ifMatch, ApplicationState::isOpen);
        if (!application.missing().isEmpty()) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "申请尚不完整,缺少:" + String.join("、", application.missing()) + "。",
                    "The application is not complete; missing: " + String.join(", ", application.missing()) + ".");
        }
        store.submit(applicationNo, changes.account());
        note(applicationNo, application.platformCode(), ChangeKind.APPLICATION_SUBMITTED, null, Map.of());
        return known(applicationNo);
    }

    ApplicationView review(long applicationNo, String item, String ifMatch, ReviewRequest found) {
        if (found.result() == Result.FAILED
                && (found.note() == null || found.note().isBlank())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER, "不通过时必须说明原因。", "An item that fails needs a note that says why.");
        }
        ApplicationView application = begin(applicationNo, ifMatch, state -> state == ApplicationState.SUBMITTED);
        demandItem(application, item);
        demandAnother(application);
        store.review(applicationNo, item, found, changes.account());
        note(
                applicationNo,
                application.platformCode(),
                ChangeKind.ITEM_REVIEWED,
                found.note(),
                Map.of("item", item, "result", found.result()));
        return known(applicationNo);
    }

    ApplicationView decide(long applicationNo, String ifMatch, OutcomeRequest decision) {
        ApplicationView application = begin(applicationNo, ifMatch, state -> state == ApplicationState.SUBMITTED);
        demandAnother(application);
        if (decision.outcome() == Outcome.APPROVED) {
            demandPassed(application);
            steps.plan(application.platformCode(), changes.account());
        }
        store.decide(applicationNo, decision, changes.account());
        note(
                applicationNo,
                application.platformCode(),
                ChangeKind.valueOf("APPLICATION_" + decision.outcome()),
                decision.reason(),
                Map.of());
        return known(applicationNo);
    }

    /** Goes on to the next revision of an application that is in a state in which this may be done. */
    private ApplicationView begin(long applicationNo, String ifMatch, Predicate<ApplicationState> allowed) {
        ApplicationView application = known(applicationNo);
        Revision.demand(store.next(applicationNo, Revision.demanded(ifMatch)));
        if (!allowed.test(application.state())) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "申请的当前状态(" + application.state() + ")不允许此操作。",
                    "The application is " + application.state() + "; this cannot be done now.");
        }
        return application;
    }

    private static void demandItem(ApplicationView application, String item) {
        if (Checklist.find(application.kind(), item).isEmpty()) {
            throw ProblemException.notFound();
        }
    }

    private void demandAnother(ApplicationView application) {
        if (changes.account().equals(application.proposedBy())
                || changes.account().equals(application.createdBy())) {
            throw new ProblemException(
                    Problem.ANOTHER_OFFICIAL_REQUIRED,
                    "申请由您建立或提交,须由另一人审核、决定。",
                    "You have drafted or submitted it; another official reviews and decides.");
        }
    }

    private static void demandPassed(ApplicationView application) {
        String open = application.items().stream()
                .filter(item -> item.result() != Result.PASSED)
                .map(item -> item.asked().item())
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
        if (!open.isEmpty()) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "以下核对项尚未通过:" + open + "。",
                    "These items have not passed: " + open.replace("、", ", ") + ".");
        }
    }

    private byte[] certificate(ApplicationRequest asked) {
        return asked.certificatePem() == null || asked.certificatePem().isBlank()
                ? null
                : certificates.take(asked.certificatePem()).encoded();
    }

    private static String clientKey(ApplicationRequest asked) {
        if (asked.clientKeyPem() == null || asked.clientKeyPem().isBlank()) {
            return null;
        }
        try {
            return ClientKey.of(asked.clientKeyPem()).pem();
        } catch (IllegalArgumentException refused) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "客户端公钥须为 PEM 格式的 EC P-256 或不少于 2048 位的 RSA 公钥,不得提交私钥。",
                    "The client's key has to be a public key in PEM, EC on P-256 or RSA of 2048 bits or more; never a private one.");
        }
    }

    private static void demandOwnEmployers(ApplicationRequest asked) {
        if (!asked.ownCreditCodes().isEmpty() && asked.kind() != Kind.SELF_BUILT) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "仅自建自用系统须列明用人单位。",
                    "Only a self-built system names employers of its own.");
        }
    }

    private static ProblemException taken() {
        return new ProblemException(
                Problem.ALREADY_REGISTERED, "该平台编号已在使用或已有申请。", "The platform code is in use, or applied for already.");
    }

    private void note(long applicationNo, String platformCode, ChangeKind kind, String reason, Map<String, ?> entry) {
        changes.note(Objects.requireNonNull(platformCode), applicationNo, kind, reason, entry);
    }

    private static Map<String, ?> facts(ApplicationRequest asked) {
        return Map.of(
                "nameZh", asked.nameZh(),
                "nameEn", asked.nameEn(),
                "kind", asked.kind(),
                "operatorName", asked.operatorName(),
                "operatorCreditCode", asked.operatorCreditCode(),
                "ownCreditCodes", asked.ownCreditCodes(),
                "certificateGiven", asked.certificatePem() != null,
                "clientKeyGiven", asked.clientKeyPem() != null);
    }
}
