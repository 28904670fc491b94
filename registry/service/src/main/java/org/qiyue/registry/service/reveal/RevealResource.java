package org.qiyue.registry.service.reveal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.RecentSignIn;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.contract.AgreedWages;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.identity.SecretKeys;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.reveal.RevealViews.ClearValue;
import org.qiyue.registry.service.reveal.RevealViews.RevealRequest;
import org.qiyue.registry.service.reveal.RevealViews.RevealView;
import org.qiyue.registry.service.vocabulary.CodesInForce;

/**
 * Shows values of persons in clear. The database writes the entry of the access log itself, in the transaction of the
 * answer, and counts by it how often an account has asked.
 */
@Path("/reveals")
@RolesAllowed({Roles.CITY_OFFICER, Roles.CITY_INSPECTOR, Roles.DISTRICT_SUPERVISOR, Roles.DISTRICT_INSPECTOR})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reveal", description = "显示脱敏内容 / masked values in clear")
public class RevealResource {
    private static final String PURPOSES = "reveal-purpose";

    private final RevealStore reveals;
    private final AgreedWages wages;
    private final RecentSignIn signIn;
    private final CallerIdentity callers;
    private final LegalDay day;
    private final CodesInForce codes;
    private final Unsealing unsealing;
    private final Duration shownFor;

    RevealResource(
            RevealStore reveals,
            AgreedWages wages,
            RecentSignIn signIn,
            CallerIdentity callers,
            LegalDay day,
            CodesInForce codes,
            SecretKeys keys,
            ObjectMapper json,
            @ConfigProperty(name = "qiyue.reveal-shown-for") Duration shownFor) {
        this.reveals = reveals;
        this.wages = wages;
        this.signIn = signIn;
        this.callers = callers;
        this.day = day;
        this.codes = codes;
        this.unsealing = new Unsealing(keys.ring(), json);
        this.shownFor = shownFor;
    }

    /** Shows them. A refusal keeps its entry in the log: the transaction is not rolled back for it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Writes
    @Transactional(dontRollbackOn = ProblemException.class)
    @Operation(
            operationId = "reveal",
            summary = "按用途与案号显示脱敏内容,逐次记入访问日志,每账号每小时次数有限 / masked values in clear, for a purpose and a "
                    + "case, each time logged, so many times an hour for an account",
            description = "须近期以口令和动态口令登录过,否则回答 401 STEP_UP_REQUIRED 并以 WWW-Authenticate 说明时限 (RFC 9470)。 / Asks for a "
                    + "recent sign-in with password and code; otherwise 401 STEP_UP_REQUIRED, with max_age in "
                    + "WWW-Authenticate (RFC 9470).")
    @Parameter(
            name = "X-Requested-With",
            in = ParameterIn.HEADER,
            description = "JavaScript;使用会话 Cookie 时必填 / JavaScript; required with a session cookie",
            schema = @Schema(type = SchemaType.STRING))
    public RevealView reveal(@NotNull(message = "缺少请求内容|has no content") @Valid RevealRequest asked) {
        signIn.demand();
        RevealRequest request = new RevealRequest(
                asked.contractId(),
                asked.fields(),
                asked.purpose(),
                asked.note() == null || asked.note().isBlank()
                        ? null
                        : asked.note().strip(),
                asked.caseNo().strip());
        demandPurpose(request.purpose());
        Optional<AgreedWages.Wage> wage = request.fields().contains(RevealField.CONTRACT_WAGE)
                ? wages.inForce(request.contractId())
                : Optional.empty();
        SealedValues sealed = reveals.ask(request);
        if (!sealed.isGiven()) {
            throw refusal(sealed);
        }
        List<ClearValue> values = new ArrayList<>();
        for (RevealField field : RevealField.values()) {
            if (request.fields().contains(field)) {
                values.add(value(field, sealed, wage));
            }
        }
        Instant now = day.now();
        return new RevealView(
                request.contractId(),
                values,
                sealed.entryNo(),
                callers.current().username(),
                now,
                now.plus(shownFor));
    }

    private ClearValue value(RevealField field, SealedValues sealed, Optional<AgreedWages.Wage> wage) {
        if (field == RevealField.CONTRACT_WAGE) {
            return new ClearValue(
                    field,
                    wage.map(known -> known.amount().toPlainString()).orElse(null),
                    wage.map(AgreedWages.Wage::unit)
                            .filter(unit -> !unit.isEmpty())
                            .orElse(null));
        }
        return new ClearValue(field, unsealing.clear(field, sealed), null);
    }

    private void demandPurpose(String code) {
        if (!codes.read().list(PURPOSES).contains(code, day.today())) {
            throw new ProblemException(
                    Problem.INVALID_PARAMETER,
                    "用途不在代码表 reveal-purpose 内,或今日已停用。",
                    "The purpose is not in code list reveal-purpose, or not valid today.");
        }
    }

    private ProblemException refusal(SealedValues sealed) {
        if (Problem.valueOf(sealed.outcome()) == Problem.TOO_MANY_REVEALS) {
            long minutes = Math.max(1, sealed.retryAfter().plusSeconds(59).toMinutes());
            return new ProblemException(
                    Problem.TOO_MANY_REVEALS,
                    "每个账号每小时至多显示 " + reveals.perHour() + " 次,约 " + minutes + " 分钟后可再次显示。",
                    "An account may do so " + reveals.perHour() + " times an hour; the next time is in about " + minutes
                            + (minutes == 1 ? " minute." : " minutes."),
                    sealed.retryAfter());
        }
        return ProblemException.notFound();
    }
}
