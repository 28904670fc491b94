package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qiyue.registry.service.access.Caller;
import org.qiyue.registry.service.access.Roles;
import org.qiyue.registry.service.desk.DeskSource;
import org.qiyue.registry.service.desk.DeskViews.DeskItem;
import org.qiyue.registry.service.desk.DeskViews.DeskKind;
import org.qiyue.registry.service.desk.DeskViews.DeskOwner;
import org.qiyue.registry.service.desk.DeskViews.DeskShare;
import org.qiyue.registry.service.desk.DeskViews.Label;
import org.qiyue.registry.service.inspection.TaskViews.TaskView;
import org.qiyue.registry.service.urgency.Present;

/** Drawn objects that have no result yet. */
@ApplicationScoped
class InspectionsOnDesk implements DeskSource {
    private static final Set<String> INSPECTORS = Set.of(Roles.CITY_INSPECTOR, Roles.DISTRICT_INSPECTOR);
    private static final Label ASSIGNED = new Label("ASSIGNED", "待检查", "To be inspected");

    private final Tasks tasks;

    InspectionsOnDesk(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<DeskItem> first(Caller caller, Present present, int atMost) {
        return isInspector(caller)
                ? tasks.mine().stream()
                        .limit(atMost)
                        .map(task -> item(task, present))
                        .toList()
                : List.of();
    }

    @Override
    public List<DeskShare> shares(Caller caller, Present present) {
        List<DeskShare> shares = new ArrayList<>();
        if (isInspector(caller)) {
            shares.add(new DeskShare(DeskKind.INSPECTION, DeskOwner.MINE, tasks.urgencies(true, present)));
        }
        shares.add(new DeskShare(DeskKind.INSPECTION, DeskOwner.UNIT, tasks.urgencies(false, present)));
        return shares;
    }

    private static boolean isInspector(Caller caller) {
        return INSPECTORS.contains(caller.role());
    }

    private static DeskItem item(TaskView task, Present present) {
        return new DeskItem(
                DeskKind.INSPECTION,
                task.taskNo(),
                task.planNo(),
                task.urgency(),
                task.dueOn(),
                task.dueCautionZh() == null,
                task.workingDaysLeft(),
                Tasks.clockName(present.today()),
                ASSIGNED,
                Label.said(task.riskClass(), task.planName()),
                task.creditCode(),
                task.name(),
                null);
    }
}
