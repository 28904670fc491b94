package org.qiyue.registry.service.listing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiyue.registry.service.access.Roles;

/**
 * A ledger that can be asked, kept as a view and exported. Its methods run in the transaction of their caller and see the
 * rows of the caller's scope.
 *
 * @param <R> a row
 */
public interface Listing<R> {

    /** Those who see rows of the register. */
    Set<String> READERS = Set.of(
            Roles.CITY_OFFICER,
            Roles.CITY_INSPECTOR,
            Roles.SOCIAL_INSURANCE_AUDITOR,
            Roles.DISTRICT_SUPERVISOR,
            Roles.DISTRICT_INSPECTOR,
            Roles.DISTRICT_APPROVER);

    /** Its name in addresses, for example {@code employers}. */
    String name();

    /** What it is called. */
    Words title();

    /** The roles that may have it as a file. */
    default Set<String> roles() {
        return READERS;
    }

    /** What it can be asked for, beside the order. */
    List<Criterion> criteria();

    /** The orders it has, the first being the one it takes unless another is asked for. */
    Map<String, Words> sorts();

    /** All its columns; identifiers and names of persons stand masked in them. */
    List<Column<R>> columns();

    /**
     * What its file says of itself, beside what was asked, when and by whom.
     *
     * @param search values of criteria, and {@code sort}, as {@link Listings#checked} leaves them
     */
    default List<Remark> remarks(Map<String, String> search) {
        return List.of();
    }

    /**
     * How many rows answer, counted up to some number.
     *
     * @param search values of criteria, and {@code sort}, as {@link Listings#checked} leaves them
     */
    long count(Map<String, String> search, int most);

    /**
     * Rows in order.
     *
     * @param search values of criteria, and {@code sort}, as {@link Listings#checked} leaves them
     * @param after the last row seen, null for the first
     * @param atMost rows to read
     */
    List<R> rows(Map<String, String> search, R after, int atMost);
}
