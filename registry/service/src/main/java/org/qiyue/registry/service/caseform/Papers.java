package org.qiyue.registry.service.caseform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.casework.CaseAction;
import org.qiyue.registry.model.casework.CaseForm;
import org.qiyue.registry.model.casework.CaseTable;
import org.qiyue.registry.model.casework.DeliveryMethod;
import org.qiyue.registry.model.casework.FineRule;
import org.qiyue.registry.model.casework.Transition;
import org.qiyue.registry.model.clock.SuspensionReason;
import org.qiyue.registry.service.casework.ActRow;
import org.qiyue.registry.service.casework.CaseRow;
import org.qiyue.registry.service.casework.OfficialNames;
import org.qiyue.registry.service.casework.SanctionView;
import org.qiyue.registry.service.casework.SanctionView.FineView;

/** What a document says: the case, the act that made it, and the days that follow from it. */
@ApplicationScoped
class Papers {
    private final PaperTemplates templates;
    private final OfficialNames names;

    Papers(PaperTemplates templates, OfficialNames names) {
        this.templates = templates;
        this.names = names;
    }

    /**
     * A document for printing, as HTML.
     *
     * @param acts all acts of the case up to the one that made it, which is the last
     */
    String write(CaseRow row, List<ActRow> acts, CaseForm form) {
        ActRow act = acts.get(acts.size() - 1);
        Map<String, Object> data = new HashMap<>();
        data.put("title", form.label().zh());
        data.put("bureau", bureau(row.area()));
        data.put("caseNumber", caseNumber(row));
        data.put("number", caseNumber(row) + "-" + act.actNo());
        data.put("actNo", act.actNo());
        data.put("employer", row.employerName());
        data.put("creditCode", row.creditCode());
        data.put("subject", row.subject());
        data.put("source", row.file().source().label().zh());
        data.put("sourceReference", orEmpty(row.sourceReference()));
        data.put("day", ChineseDay.of(act.day()));
        data.put("date", day(act.said().date()));
        data.put("reason", orEmpty(act.said().reason()));
        data.put("article", article(act));
        data.put("actor", names.of(act.by()));
        data.put(
                "person", act.said().person() == null ? "" : names.of(act.said().person()));
        data.put("inspectors", inspectors(acts));
        data.put("delivery", act.said().delivery() == null ? "" : deliveryOf(act));
        data.put("consented", act.said().consented());
        data.put("dueOn", due(act, "self-correction", "demand"));
        data.put("defenceDueOn", due(act, "defence"));
        data.put("hearingDueOn", due(act, "hearing-request"));
        SanctionView sanction = sanction(acts);
        data.put("sanctions", sanctions(sanction));
        data.put("fined", sanction != null && !sanction.fines().isEmpty());
        data.put("lines", lines(act));
        return templates.write(form, data);
    }

    private static String bureau(String area) {
        String name = Area.of(area).nameZh();
        return (name.startsWith("北京") ? name : "北京市" + name) + "人力资源和社会保障局";
    }

    private static String caseNumber(CaseRow row) {
        return row.file().caseNumber().isEmpty()
                ? "线索〔" + row.caseId() + "〕号"
                : row.file().caseNumber();
    }

    private static String article(ActRow act) {
        return CaseTable.find(act.action(), act.from())
                .map(Transition::article)
                .map(ChineseArticles::of)
                .orElse("");
    }

    /** The lines that say what an act said beside its reason. */
    private List<Map<String, String>> lines(ActRow act) {
        List<Map<String, String>> lines = new ArrayList<>();
        add(
                lines,
                "承办人",
                act.said().inspectors().isEmpty() ? null : named(act.said().inspectors()));
        add(
                lines,
                "涉及人员",
                act.said().person() == null ? null : names.of(act.said().person()));
        add(
                lines,
                "日　　期",
                act.said().date() == null ? null : ChineseDay.of(act.said().date()));
        add(
                lines,
                "中止事由",
                Optional.ofNullable(act.said().suspension())
                        .map(name -> SuspensionReason.valueOf(name).label().zh())
                        .orElse(null));
        add(lines, "送达方式", act.said().delivery() == null ? null : deliveryOf(act));
        add(
                lines,
                "处罚内容",
                act.said().sanction() == null
                        ? null
                        : String.join("\n", sanctions(act.said().sanction())));
        add(lines, "依据材料", act.said().reference());
        return lines;
    }

    private static void add(List<Map<String, String>> lines, String term, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Map.of("term", term, "value", value));
        }
    }

    private static String deliveryOf(ActRow act) {
        return DeliveryMethod.valueOf(act.said().delivery()).label().zh();
    }

    /** Those who investigated when the act was done. */
    private String inspectors(List<ActRow> acts) {
        List<String> current = new ArrayList<>();
        for (ActRow act : acts) {
            if (act.action() == CaseAction.ASSIGN) {
                current.clear();
                current.addAll(act.said().inspectors());
            } else if (act.action() == CaseAction.RECUSE) {
                current.remove(act.said().person());
            }
        }
        return named(current);
    }

    private String named(List<String> accounts) {
        return accounts.stream().map(names::of).collect(Collectors.joining("、"));
    }

    /** The sanction last named. */
    private static SanctionView sanction(List<ActRow> acts) {
        SanctionView last = null;
        for (ActRow act : acts) {
            last = act.said().sanction() == null ? last : act.said().sanction();
        }
        return last;
    }

    private static List<String> sanctions(SanctionView sanction) {
        if (sanction == null) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        if (sanction.warning()) {
            told.add(told.size() + 1 + "．警告；");
        }
        for (FineView fine : sanction.fines()) {
            told.add(told.size() + 1 + "．" + told(fine));
        }
        return told;
    }

    private static String told(FineView fine) {
        Optional<FineRule> rule = FineRule.find(fine.rule(), fine.violatedOn());
        String amount = "人民币" + fine.amount().stripTrailingZeros().toPlainString() + "元（大写："
                + ChineseYuan.of(fine.amount()) + "）";
        String what = rule.map(found -> found.name().zh() + "，依据" + ChineseArticles.of(found.article()) + "，")
                .orElse("");
        boolean isToWorkers = rule.filter(FineRule::toWorkers).isPresent();
        return what + (isToWorkers ? "责令向劳动者加付赔偿金" : "处以罚款") + amount + (fine.mitigated() ? "（依法减轻）" : "") + "；";
    }

    /** The last day of the first of some clocks that the act set running, empty where it set none. */
    private static String due(ActRow act, String... clocks) {
        return act.clocks().stream()
                .filter(move -> move.move().equals("STARTED") && List.of(clocks).contains(move.clock()))
                .map(move -> day(move.dueOn()))
                .findFirst()
                .orElse("");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : ChineseDay.of(day);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
