package org.qiyue.registry.service.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.audit.Action;
import org.qiyue.registry.service.audit.Logged;
import org.qiyue.registry.service.audit.Subject;
import org.qiyue.registry.service.contract.LegalDay;
import org.qiyue.registry.service.desk.DeskViews.DeskItem;
import org.qiyue.registry.service.desk.DeskViews.DeskShare;
import org.qiyue.registry.service.desk.DeskViews.DeskView;
import org.qiyue.registry.service.urgency.Present;
import org.qiyue.registry.service.urgency.PresentDay;

/** The desk of whoever asks. */
@Path("/desk")
@RolesAllowed({
    Roles.CITY_OFFICER,
    Roles.CITY_INSPECTOR,
    Roles.DISTRICT_SUPERVISOR,
    Roles.DISTRICT_INSPECTOR,
    Roles.DISTRICT_APPROVER
})
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "desk", description = "工作台 / the desk")
public class DeskResource {
    private static final int MOST = 50;

    private static final Comparator<DeskItem> ORDER = Comparator.comparing(DeskItem::urgency)
            .thenComparing(DeskItem::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DeskItem::kind)
            .thenComparing(DeskItem::number);

    private final List<DeskSource> sources;
    private final CallerIdentity callers;
    private final PresentDay presentDay;
    private final LegalDay day;

    DeskResource(@Any Instance<DeskSource> sources, CallerIdentity callers, PresentDay presentDay, LegalDay day) {
        this.sources = sources.stream().toList();
        this.callers = callers;
        this.presentDay = presentDay;
        this.day = day;
    }

    /** What to do first, and how much there is. */
    @GET
    @Logged(action = Action.LIST, subject = Subject.EMPLOYER)
    @Operation(
            operationId = "getDesk",
            summary = "本人的预警、案件、抽查任务与备案审核,最紧急的在前,并按紧急程度计数 / one's leads, cases, inspections and approvals, the most "
                    + "urgent in front, and how many are how urgent")
    public DeskView desk() {
        Caller caller = callers.current();
        Present present = presentDay.present();
        List<DeskItem> items = new ArrayList<>();
        List<DeskShare> shares = new ArrayList<>();
        List<DeskShare> onDesk = new ArrayList<>();
        for (DeskSource source : sources) {
            List<DeskShare> own = source.shares(caller, present);
            items.addAll(source.first(caller, present, MOST));
            shares.addAll(own);
            onDesk.addAll(source.onDesk(own, caller, present));
        }
        shares.sort(Comparator.comparing(DeskShare::kind).thenComparing(DeskShare::owner));
        onDesk.sort(Comparator.comparing(DeskShare::kind));
        return new DeskView(items.stream().sorted(ORDER).limit(MOST).toList(), onDesk, shares, day.now());
    }
}
