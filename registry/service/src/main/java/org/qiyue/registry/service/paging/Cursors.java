package org.qiyue.registry.service.paging;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qiyue.registry.service.access.CallerIdentity;
import org.qiyue.registry.service.problem.Problem;
import org.qiyue.registry.service.problem.ProblemException;

/** Issues and opens the cursors of all lists, with the key {@code qiyue.cursor-key}; without it nothing starts. */
@Startup
@ApplicationScoped
public class Cursors {
    private static final char SEPARATOR = '\u001f';

    private final CursorSeal seal;
    private final CallerIdentity callers;

    Cursors(@ConfigProperty(name = "qiyue.cursor-key") Optional<String> key, CallerIdentity callers) {
        byte[] bytes = key.orElse("").getBytes(StandardCharsets.UTF_8);
        if (bytes.length < CursorSeal.KEY_BYTES) {
            throw new IllegalStateException(
                    "QIYUE_CURSOR_KEY 未设置或少于 32 字节 / QIYUE_CURSOR_KEY is not set or shorter than "
                            + "32 bytes; it signs page cursors and has to be the same on every node and after a restart");
        }
        this.seal = new CursorSeal(bytes);
        this.callers = callers;
    }

    /** What a cursor is good for: one list, one set of filters (null for none), one order, and the caller's scope. */
    public String purpose(String list, Object... filters) {
        StringBuilder purpose = new StringBuilder(list)
                .append(SEPARATOR)
                .append(callers.current().scope().value());
        for (Object filter : filters) {
            purpose.append(SEPARATOR).append(filter);
        }
        return purpose.toString();
    }

    /**
     * The cursor to the rows after a page; null when there are none.
     *
     * @param rows what was read: the page and, when there is a next one, one row more
     * @param keys the sort keys of a row
     */
    public <T> String after(String purpose, List<T> rows, int pageSize, Function<T, List<String>> keys) {
        return rows.size() > pageSize ? seal(purpose, keys.apply(rows.get(pageSize - 1))) : null;
    }

    /** The cursor that goes on from these keys. */
    public String seal(String purpose, List<String> keys) {
        return seal.close(purpose, keys);
    }

    /**
     * The sort keys of a cursor; empty when there is none.
     *
     * @throws ProblemException when the cursor was not issued for this purpose
     */
    public Optional<List<String>> open(String purpose, String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(seal.open(purpose, cursor)
                .orElseThrow(() -> new ProblemException(
                        Problem.INVALID_CURSOR,
                        "游标与当前查询条件不符或已损坏,请从第一页重新查询。",
                        "The cursor does not belong to this query or is damaged; start again from the first page.")));
    }
}
