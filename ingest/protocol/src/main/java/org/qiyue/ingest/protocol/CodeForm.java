package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.BiPredicate;
import org.qiyue.registry.model.CodeList;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.IndustryCode;

/**
 * A code of a dated list.
 *
 * @param list the list whose codes the schema spells out, null where it only shows their shape
 * @param pattern the shape of the codes, null where the schema spells them out
 * @param shape the same, ready for use
 * @param membership whether a code of that shape may stand for the fact that is being read
 */
record CodeForm(CodeList list, String pattern, Shape shape, BiPredicate<String, Reading> membership) implements Form {
    private CodeForm(String pattern, BiPredicate<String, Reading> membership) {
        this(null, pattern, Shape.of(pattern), membership);
    }

    /** Any code of a list. */
    static CodeForm of(String name) {
        CodeList list = CodeLists.standard().list(name);
        return new CodeForm(list, null, null, (code, reading) -> reading.allows(name, code));
    }

    /** A county-level division of China or a supervision area. */
    static CodeForm division() {
        return new CodeForm(
                "[1-9]\\d{5}", (code, reading) -> reading.allows("division", code) || reading.allows("area", code));
    }

    /** An occupation of which the list holds the first two levels. */
    static CodeForm occupation() {
        return new CodeForm(
                "\\d-\\d{2}(?:-\\d{2}){0,2}",
                (code, reading) -> reading.allows("occupation-medium", code.substring(0, 4)));
    }

    /** An industry: a section's letter and a division, group or class in it. */
    static CodeForm industry() {
        return new CodeForm(
                "[A-T]\\d{2,4}",
                (code, reading) -> IndustryCode.isListed(code, reading.codes())
                        && reading.allows("industry-division", code.substring(1, 3)));
    }

    @Override
    public String read(JsonNode node, Reading reading) {
        String code = node.isTextual() && !reading.isOddNumber(node) ? node.textValue() : null;
        if (code == null || shape != null && !shape.matches(code) || !membership.test(code, reading)) {
            reading.malformed(
                    "“" + reading.label() + "”不是业务发生日期或其后有效的代码",
                    "The member is not a code in force on the date of the fact or since");
            return null;
        }
        return code;
    }

    @Override
    public void write(Object value, JsonGenerator json) throws IOException {
        json.writeString((String) value);
    }
}
