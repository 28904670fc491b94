package org.qiyue.registry.store.registers;

/**
 * A column of a register's file.
 *
 * @param name its heading in English, as in the table
 * @param zh its heading in Chinese, as good as the other
 * @param required whether it may not be blank
 * @param ifBlank what a blank field means; null = nothing is known
 * @param type SQL type of the value
 * @param personal whether it may tell of a person, so that a value is never repeated
 * @param reader makes of a field what the table keeps
 */
record Column(String name, String zh, boolean required, String ifBlank, String type, boolean personal, Reader reader) {

    /** Makes of a field what the table keeps. */
    @FunctionalInterface
    interface Reader {
        String read(String field) throws UnfitValueException;
    }

    static Column required(String name, String zh, String type, Reader reader) {
        return new Column(name, zh, true, null, type, false, reader);
    }

    static Column optional(String name, String zh, String type, Reader reader) {
        return new Column(name, zh, false, null, type, false, reader);
    }

    /** A required one that may tell of a person: a small trader bears the name of his owner. */
    static Column personal(String name, String zh, String type, Reader reader) {
        return new Column(name, zh, true, null, type, true, reader);
    }

    /** A flag that stands for the given value when blank. */
    static Column flag(String name, String zh, boolean ifBlank) {
        return new Column(name, zh, false, Boolean.toString(ifBlank), "boolean", false, Readers::flag);
    }

    /**
     * What the table keeps of a field.
     *
     * @return null when nothing is known
     */
    String value(String field) throws UnfitValueException {
        if (field.isEmpty()) {
            if (required) {
                throw new UnfitValueException("不能为空", "must not be blank", Remedy.FILL_IN);
            }
            return ifBlank;
        }
        return reader.read(field);
    }
}
