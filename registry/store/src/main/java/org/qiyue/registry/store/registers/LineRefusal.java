package org.qiyue.registry.store.registers;

/**
 * Why a line of a file was refused.
 *
 * @param line number of the line, from 1; the heading is line 1
 * @param column heading of the column; empty for the line as a whole
 * @param value what stands there, shortened; null where it is or may be of a person, and for the line as a whole
 * @param zh the reason, in Chinese; never a value of the line
 * @param en the same in English
 * @param remedyZh what is to be done, in Chinese
 * @param remedyEn the same in English
 */
public record LineRefusal(
        long line, String column, String value, String zh, String en, String remedyZh, String remedyEn) {

    /** Without the value: it is told where logs may keep it. */
    @Override
    public String toString() {
        String where = column.isEmpty() ? "" : " · " + column;
        return "第 " + line + " 行 line " + line + where + "：" + zh + " · " + en + "（" + remedyZh + " · " + remedyEn
                + "）";
    }
}
