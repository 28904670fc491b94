package org.qiyue.registry.service.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.admission.BrokerAdmission;
import org.qiyue.registry.admission.BrokerSettings;
import org.qiyue.registry.admission.ClientAdmission;
import org.qiyue.registry.admission.ClientKey;
import org.qiyue.registry.admission.PlatformPlace;
import org.qiyue.registry.service.onboarding.AdmissionSteps.Subject;

/** Does a step at broker or identity provider, as the account of this service. */
@ApplicationScoped
class AdmissionDesk {
    private static final StepFailure NOT_CONFIGURED = new StepFailure(
            "NOT_CONFIGURED",
            "登记服务未设置消息服务或身份认证服务的账号(QIYUE_ADMISSION_*)。",
            "The registry has no account at broker and identity provider (QIYUE_ADMISSION_*).");

    private final AdmissionConfig config;

    AdmissionDesk(AdmissionConfig config) {
        this.config = config;
    }

    /**
     * Does a step; one that stands already changes nothing.
     *
     * @return why it was not done; empty when it was
     */
    Optional<StepFailure> perform(AdmissionStep step, Subject subject) {
        if (config.bootstrap().isEmpty()
                || config.client().isEmpty()
                || config.secret().isEmpty()) {
            return Optional.of(NOT_CONFIGURED);
        }
        PlatformPlace place = new PlatformPlace(subject.platformCode());
        try {
            if (step == AdmissionStep.CLIENT) {
                client(place, subject);
            } else {
                broker(step, place);
            }
            return Optional.empty();
        } catch (AdmissionException failed) {
            return Optional.of(new StepFailure(failed.kind().name(), failed.detailZh(), failed.detailEn()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.of(new StepFailure("UNREACHABLE", "执行被中断。", "It was interrupted."));
        }
    }

    private void broker(AdmissionStep step, PlatformPlace place) throws AdmissionException, InterruptedException {
        try (BrokerAdmission broker = BrokerAdmission.open(
                BrokerSettings.byToken(
                        config.bootstrap().orElseThrow(),
                        config.encrypted(),
                        tokenUrl(),
                        config.client().orElseThrow(),
                        config.secret().orElseThrow()),
                config.patience(),
                config.copies())) {
            switch (step) {
                case TOPICS -> broker.makeTopics(List.of(place));
                case ACCESS -> broker.grantAccess(place);
                case QUOTA -> broker.limit(List.of(place));
                default -> throw new IllegalArgumentException("not a step at the broker");
            }
        }
    }

    private void client(PlatformPlace place, Subject subject) throws AdmissionException, InterruptedException {
        ClientAdmission clients = new ClientAdmission(
                config.issuer(), config.client().orElseThrow(), config.secret().orElseThrow(), config.patience());
        if (subject.clientKey() == null) {
            clients.enable(place, subject.mayFile());
        } else {
            clients.admit(place, subject.name(), ClientKey.of(subject.clientKey()), subject.mayFile());
        }
    }

    URI tokenUrl() {
        return URI.create(config.issuer() + "/protocol/openid-connect/token");
    }
}
