package org.qiyue.registry.service.casework;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.model.casework.CaseState;
import org.qiyue.registry.model.casework.DeliveryMethod;
import org.qiyue.registry.model.casework.FineRule;
import org.qiyue.registry.model.clock.SuspensionReason;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.access.Writes;
import org.qiyue.registry.service.casework.CaseLedgerViews.FineRangeView;
import org.qiyue.registry.service.casework.CaseLedgerViews.VocabularyView;
import org.qiyue.registry.service.casework.CaseViews.OfficialView;
import org.qiyue.registry.service.casework.CaseViews.OfficialsView;
import org.qiyue.registry.service.contract.LegalDay;

/** Whom and what the forms of cases choose from. */
@Path("/case-desk")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "case")
public class CaseDeskResource {
    private final Officials officials;
    private final LegalDay day;

    CaseDeskResource(Officials officials, LegalDay day) {
        this.officials = officials;
        this.day = day;
    }

    /** Officials to whom something of an area may be given. The directory stands outside of any transaction. */
    @GET
    @Path("officials")
    @Transactional(TxType.NEVER)
    @Operation(
            operationId = "listCaseOfficials",
            summary =
                    "可承办某区预警、案件的人员:本区与市级账号 / officials to whom leads and cases of an area may be given: its own accounts "
                            + "and the city's")
    public OfficialsView officials(
            @QueryParam("area")
                    @NotNull(message = "须指定监管地区|must name the area") @Pattern(regexp = CaseSearch.AREA, message = "应为六位地区代码|must be an area code of six digits") @Parameter(description = "监管地区 / area")
                    String area) {
        return new OfficialsView(officials
                .listed(area)
                .orElseGet(() -> QuarkusTransaction.requiringNew().call(() -> officials.entered(area))));
    }

    /** Enters the caller as one who may be named. */
    @PUT
    @Path("me")
    @Writes
    @Operation(
            operationId = "enterCaseOfficial",
            summary = "登记本人为办案人员,岗位与单位以登录为准 / enters oneself, with the role and unit of the sign-in")
    public OfficialView enter() {
        return officials.enter();
    }

    /** The lists that forms choose from. */
    @GET
    @Path("vocabulary")
    @Operation(
            operationId = "getCaseVocabulary",
            summary = "案件状态、来源、中止事由、送达方式与罚款幅度 / states, sources, reasons to suspend, ways of delivery, ranges of fines")
    public VocabularyView vocabulary() {
        return new VocabularyView(
                Stream.of(CaseState.values()).map(Named::of).toList(),
                Stream.of(CaseSource.values()).map(Named::of).toList(),
                Stream.of(SuspensionReason.values())
                        .map(reason -> Named.of(reason.name(), reason.label()))
                        .toList(),
                Stream.of(DeliveryMethod.values())
                        .map(method -> Named.of(method.name(), method.label()))
                        .toList(),
                fines());
    }

    private List<FineRangeView> fines() {
        return FineRule.on(day.today()).stream()
                .map(rule -> new FineRangeView(
                        Named.of(rule.id(), rule.name()),
                        Named.of(rule.unit().name(), rule.unit().label()),
                        rule.least(),
                        rule.most(),
                        rule.toWorkers(),
                        rule.article()))
                .toList();
    }
}
