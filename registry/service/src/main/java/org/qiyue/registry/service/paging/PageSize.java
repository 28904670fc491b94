package org.qiyue.registry.service.paging;

import java.util.List;

/** How many rows a page has. */
public final class PageSize {

    /** Rows where the client does not say. */
    public static final String DEFAULT = "50";

    /** The most rows of a page. */
    public static final int MAX = 200;

    private PageSize() {}

    /** The rows of this page out of up to one more that was read to see whether there is a next page. */
    public static <T> List<T> cut(List<T> rows, int size) {
        return List.copyOf(rows.size() > size ? rows.subList(0, size) : rows);
    }
}
