package org.qiyue.registry.model.inspection;

import java.util.regex.Pattern;

/** What may stand in the fields of a draw's files. */
final class DrawText {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]+");
    private static final Pattern TEXT = Pattern.compile("[^,\"\\p{Cntrl}]*");

    private DrawText() {}

    static void requireId(String field, String id) {
        if (!ID.matcher(id).matches()) {
            throw new DrawException("“" + field + "”不是编号：" + id, field + " is no id: " + id);
        }
    }

    /** A text that says something. */
    static void requireText(String field, String text) {
        requirePlain(field, text);
        if (text.isEmpty()) {
            throw new DrawException("“" + field + "”为空", field + " is empty");
        }
    }

    /** A text that may be empty. */
    static void requirePlain(String field, String text) {
        if (!TEXT.matcher(text).matches() || !text.equals(text.strip())) {
            throw new DrawException(
                    "“" + field + "”含有逗号、引号、控制字符或者首尾空格",
                    field + " holds a comma, a quote, a control character or outer blanks");
        }
    }
}
