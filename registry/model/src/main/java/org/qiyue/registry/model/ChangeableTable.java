package org.qiyue.registry.model;

import java.util.Optional;

/** The dated tables that the bureau may change while the product runs; all others change with a release. */
public enum ChangeableTable {
    /** The bureau's figures, by day of filing. */
    PARAMETERS("parameters"),
    /** The law's single figures, by legal date. */
    LEGAL_FIGURES("legal-figures"),
    /** The minimum wage of a place, by legal date. */
    MINIMUM_WAGE("minimum-wage"),
    /** The working days of a year, all of them at once. */
    WORK_DAYS("work-days");

    private final String tableName;

    ChangeableTable(String tableName) {
        this.tableName = tableName;
    }

    /** Its name among the dated tables. */
    public String tableName() {
        return tableName;
    }

    /** The table of a name; empty when none of them has it. */
    public static Optional<ChangeableTable> named(String name) {
        return Codes.find(values(), ChangeableTable::tableName, name);
    }
}
