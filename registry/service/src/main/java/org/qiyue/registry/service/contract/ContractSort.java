package org.qiyue.registry.service.contract;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.qiyue.registry.service.contract.ContractSearchViews.FoundContract;
import org.qiyue.registry.service.listing.Words;

/** The orders of contracts, each an index read from its beginning and each with the contract's number last. */
enum ContractSort {
    REGISTERED(
            "-registered",
            new Words("登记时间,由近到远", "registration, newest first"),
            "c.contract_id desc",
            "c.contract_id < :id",
            "true",
            found -> null),
    SIGNED(
            "-signedOn",
            new Words("签订日期,由近到远", "day of signing, latest first"),
            "coalesce(c.signed_on, c.start_date) desc, c.contract_id desc",
            "(coalesce(c.signed_on, c.start_date), c.contract_id) < (:key, :id)",
            "true",
            found -> found.signedOn() == null ? found.startDate() : found.signedOn()),
    ENDED(
            "-endedOn",
            new Words("解除或终止日期,由近到远(仅已报解除、终止的)", "day of ending, latest first (only where an ending is filed)"),
            "c.ended_on desc, c.contract_id desc",
            "(c.ended_on, c.contract_id) < (:key, :id)",
            "c.ended_on is not null",
            FoundContract::endedOn);

    /** The names in requests, as a pattern. */
    static final String PATTERN = "-registered|-signedOn|-endedOn";

    /** The order taken unless another is asked for. */
    static final String DEFAULT = "-registered";

    private final String parameter;
    private final Words title;
    private final String order;
    private final String later;
    private final String has;
    private final Function<FoundContract, LocalDate> key;

    ContractSort(
            String parameter,
            Words title,
            String order,
            String later,
            String has,
            Function<FoundContract, LocalDate> key) {
        this.parameter = parameter;
        this.title = title;
        this.order = order;
        this.later = later;
        this.has = has;
        this.key = key;
    }

    static ContractSort of(String parameter) {
        for (ContractSort each : values()) {
            if (each.parameter.equals(parameter)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no sort " + parameter);
    }

    /** What the orders are called, by their names in requests. */
    static Map<String, Words> titles() {
        Map<String, Words> titles = new LinkedHashMap<>();
        for (ContractSort each : values()) {
            titles.put(each.parameter, each.title);
        }
        return titles;
    }

    /** The SQL order of contracts {@code c}. */
    String order() {
        return order;
    }

    /** What holds for the contracts after the one with {@code :key}, where there is a key, and {@code :id}. */
    String later() {
        return later;
    }

    /** What holds for every contract that has a place in the order. */
    String has() {
        return has;
    }

    /** The sort key of a contract, null where its number alone is the order. */
    LocalDate keyOf(FoundContract found) {
        return key.apply(found);
    }
}
