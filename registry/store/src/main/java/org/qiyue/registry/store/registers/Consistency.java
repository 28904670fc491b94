package org.qiyue.registry.store.registers;

import java.time.LocalDate;
import org.qiyue.registry.model.ResidentId;

/** What the fields of one line must be to each other. */
final class Consistency {

    private static final String IDENTITY_CARD = "01";

    private Consistency() {}

    static boolean check(Entry entry, long line, Refusals refusals) {
        int before = refusals.count();
        switch (entry.register()) {
            case EMPLOYER -> {
                if (!entry.value("status").equals("ACTIVE") && entry.value("status_on") == null) {
                    refusals.add(
                            line, "status_on 状态日期", "注销、吊销、撤销须有日期", "a closed employer needs the day", Remedy.FILL_IN);
                }
                if (entry.value("credit_code").equals(entry.value("branch_of"))) {
                    refusals.add(line, "branch_of 所属法人信用代码", "不能是自己", "must not be itself", Remedy.NAME_ANOTHER);
                }
            }
            case REAL_NAME -> {
                inOrder(entry, "entered_on", "left_on", line, refusals);
                if (entry.value("id_type").equals(IDENTITY_CARD)
                        && !(ResidentId.isWellFormed(entry.value("id_number"))
                                && ResidentId.hasValidCheckCharacter(entry.value("id_number")))) {
                    refusals.add(
                            line,
                            "id_number 证件号码",
                            "居民身份证号码格式或校验码不正确",
                            "is not a valid identity number",
                            Remedy.CHECK_NUMBER);
                }
            }
            case RELATION -> {
                inOrder(entry, "valid_from", "valid_to", line, refusals);
                if (entry.value("owner").equals(entry.value("owned"))) {
                    refusals.add(line, "owned 所设单位信用代码", "不能是自己", "must not be itself", Remedy.NAME_ANOTHER);
                }
            }
            case QUALIFICATION -> {
                inOrder(entry, "valid_from", "valid_to", line, refusals);
                if (entry.value("kind").equals("CLASSIFIED_PROTECTION") && entry.value("level") == null) {
                    refusals.add(
                            line, "level 等保级别", "等级保护须有级别", "classified protection needs its level", Remedy.FILL_IN);
                }
            }
            case INSURED, AVERAGE_WAGE, KEY_COMPROMISE -> {
                // nothing beyond the single fields
            }
        }
        return refusals.count() == before;
    }

    private static void inOrder(Entry entry, String first, String last, long line, Refusals refusals) {
        LocalDate from = entry.day(first);
        LocalDate to = entry.day(last);
        if (to != null && to.isBefore(from)) {
            refusals.add(line, last, "早于起始日期", "lies before the first day", Remedy.CHECK_DAYS);
        }
    }
}
