package org.qiyue.registry.service.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.qiyue.registry.admission.AccountDirectory;
import org.qiyue.registry.admission.AdmissionException;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** The directory of accounts, its failures as problems. */
@ApplicationScoped
class Accounts {
    private final Optional<AccountDirectory> directory;

    Accounts(AccountsConfig config) {
        this.directory = config.client()
                .flatMap(client -> config.secret()
                        .map(secret -> new AccountDirectory(
                                config.issuer(), client, secret, config.patience(), OfficialRoles.ALL)));
    }

    /** Something that the directory is asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask(AccountDirectory directory) throws AdmissionException, InterruptedException;
    }

    /** @throws ProblemException where there is no directory, or it does not do what is asked */
    <T> T ask(Question<T> question) {
        AccountDirectory asked = directory.orElseThrow(() -> new ProblemException(
                Problem.ACCOUNTS_NOT_CONFIGURED,
                "本服务未配置账号管理(QIYUE_ACCOUNTS_CLIENT)。",
                "This service has no account for the directory (QIYUE_ACCOUNTS_CLIENT)."));
        try {
            return question.ask(asked);
        } catch (AdmissionException failed) {
            throw new ProblemException(
                    failed.kind() == AdmissionException.Cause.CONFLICT
                            ? Problem.ALREADY_REGISTERED
                            : Problem.IDENTITY_PROVIDER_UNAVAILABLE,
                    failed.detailZh(),
                    failed.detailEn());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProblemException(
                    Problem.IDENTITY_PROVIDER_UNAVAILABLE,
                    "服务正在停止,请稍后重试。",
                    "The service is stopping; try again later.");
        }
    }
}
