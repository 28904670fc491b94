package org.qiyue.registry.store.registers;

/**
 * Why a line of a file was refused.
 *
 * @param line number of the line, from 1; the heading is line 1
 * @param column heading of the column; empty for the line as a whole
 * @param zh the reason, in Chinese; never a value of the line
 * @param en the same in English
 */
public record LineRefusal(long line, String column, String zh, String en) {

    @Override
    public String toString() {
        String where = column.isEmpty() ? "" : " · " + column;
        return "第 " + line + " 行 line " + line + where + "：" + zh + " · " + en;
    }
}
