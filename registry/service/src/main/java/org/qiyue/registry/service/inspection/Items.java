package org.qiyue.registry.service.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.inspection.ItemViews.ItemRequest;
import org.qiyue.registry.service.inspection.ItemViews.ItemView;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;
import org.qiyue.registry.service.sql.Row;
import org.qiyue.registry.service.sql.Statements;

/** The list of items 随机抽查事项清单; every method runs in the transaction of its caller. */
@ApplicationScoped
class Items {
    private static final String READ = "SELECT item_code, art74_item::integer AS art74_item, name_zh, name_en, basis,"
            + " valid_from, valid_to, entered_by, entered_at FROM supervision.inspection_item";
    private static final String IN_FORCE = "SELECT count(*)::integer AS found FROM supervision.inspection_item"
            + " WHERE item_code = ANY (?) AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)";
    private static final String ENTER =
            "INSERT INTO supervision.inspection_item (item_code, art74_item, name_zh, name_en,"
                    + " basis, valid_from, entered_by) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String END = "UPDATE supervision.inspection_item SET valid_to = ?"
            + " WHERE item_code = ? AND valid_to IS NULL AND valid_from <= ?";

    private final Statements statements;
    private final CallerIdentity callers;

    Items(Statements statements, CallerIdentity callers) {
        this.statements = statements;
        this.callers = callers;
    }

    /** All of them, by their codes; those that have ended too. */
    List<ItemView> all() {
        return statements.list(READ + " ORDER BY item_code", Items::view);
    }

    /** Whether all of these are in force on a day. */
    boolean areInForce(Collection<String> codes, LocalDate on) {
        return statements
                .first(IN_FORCE, row -> row.count("found") == codes.size(), List.copyOf(codes), on, on)
                .orElseThrow();
    }

    ItemView enter(ItemRequest asked) {
        boolean isNew = statements.insert(
                ENTER,
                asked.itemCode(),
                Character.digit(asked.itemCode().charAt(0), 10),
                asked.nameZh().strip(),
                asked.nameEn().strip(),
                asked.basis().strip(),
                asked.validFrom(),
                callers.current().username());
        if (!isNew) {
            throw new ProblemException(Problem.ALREADY_REGISTERED, "该编号已在清单内。", "The code is on the list already.");
        }
        return find(asked.itemCode()).orElseThrow();
    }

    ItemView end(String itemCode, LocalDate lastDay) {
        find(itemCode).orElseThrow(ProblemException::notFound);
        if (statements.write(END, lastDay, itemCode, lastDay) == 0) {
            throw new ProblemException(
                    Problem.STATE_CONFLICT,
                    "该事项已有最后有效日,或该日早于其起始。",
                    "The item has its last day already, or the day lies before its first.");
        }
        return find(itemCode).orElseThrow();
    }

    private Optional<ItemView> find(String itemCode) {
        return statements.first(READ + " WHERE item_code = ?", Items::view, itemCode);
    }

    private static ItemView view(Row row) throws SQLException {
        return new ItemView(
                row.text("item_code"),
                row.count("art74_item"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("basis"),
                row.day("valid_from"),
                row.day("valid_to"),
                row.text("entered_by"),
                row.moment("entered_at"));
    }
}
