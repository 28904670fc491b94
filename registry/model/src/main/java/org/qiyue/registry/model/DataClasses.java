package org.qiyue.registry.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The class of every data item of a filing, declared in {@code data-classes.csv} and nowhere else. */
public final class DataClasses {

    private static final Pattern INDEX = Pattern.compile("/(?:[0-9]+|-)(?=/|$)");
    private static final Map<String, DataClass> DECLARED = read();

    private DataClasses() {}

    /**
     * The class of a field.
     *
     * @param pointer JSON Pointer of an item in a filing's data, such as {@code /worker/idNumber}; places in arrays do not count
     * @return its class; P3 where none is declared, so that what is forgotten stays closed
     */
    public static DataClass of(String pointer) {
        return DECLARED.getOrDefault(INDEX.matcher(pointer).replaceAll(""), DataClass.P3);
    }

    /** Every declared item with its class, by pointer without places in arrays. */
    public static Map<String, DataClass> all() {
        return DECLARED;
    }

    private static Map<String, DataClass> read() {
        Map<String, DataClass> classes = new TreeMap<>();
        for (CsvTable.Row row : CsvTable.resource("data-classes.csv")) {
            if (classes.put(row.text("field"), DataClass.valueOf(row.text("class"))) != null) {
                throw new IllegalStateException("data-classes.csv names " + row.text("field") + " twice");
            }
        }
        return Collections.unmodifiableMap(classes);
    }
}
