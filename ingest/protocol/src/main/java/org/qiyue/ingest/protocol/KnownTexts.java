package org.qiyue.ingest.protocol;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;
import org.qiyue.registry.model.FilingKind;

/**
 * The texts that every event repeats: codes of the lists and constants of the envelope, each as one node for all events.
 * Nothing is added while events are read, so that no event leaves a trace here.
 */
final class KnownTexts {
    private static final int LONGEST = 40;

    private static final TextNode[] TABLE = table();
    /** The hash of each text of the table: most texts of an event are no known one, which these tell alone. */
    private static final int[] HASHES = hashes();

    private KnownTexts() {}

    /** The node of these characters, or null when they are no known text. */
    static TextNode find(char[] text, int start, int length) {
        if (length > LONGEST) {
            return null;
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        for (int place = place(hash); TABLE[place] != null; place = place + 1 & TABLE.length - 1) {
            if (HASHES[place] == hash && isText(TABLE[place].textValue(), text, start, length)) {
                return TABLE[place];
            }
        }
        return null;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & TABLE.length - 1;
    }

    private static boolean isText(String known, char[] text, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private static int[] hashes() {
        int[] hashes = new int[TABLE.length];
        for (int place = 0; place < hashes.length; place++) {
            hashes[place] = TABLE[place] == null ? 0 : TABLE[place].textValue().hashCode();
        }
        return hashes;
    }

    private static TextNode[] table() {
        List<String> texts = new ArrayList<>();
        CodeLists.standard().items().stream().map(CodeItem::code).forEach(texts::add);
        for (FilingKind kind : FilingKind.values()) {
            texts.add(Wire.type(kind));
            texts.add(Wire.schema(kind));
        }
        texts.add(EnvelopeForm.SPEC_VERSION);
        texts.add(EnvelopeForm.CONTENT_TYPE);
        List<String> different = texts.stream()
                .distinct()
                .filter(text -> text.length() <= LONGEST)
                .toList();
        TextNode[] table = new TextNode[4 * Integer.highestOneBit(different.size())];
        for (String text : different) {
            int place = (text.hashCode() ^ text.hashCode() >>> 15) & table.length - 1;
            while (table[place] != null) {
                place = place + 1 & table.length - 1;
            }
            table[place] = TextNode.valueOf(text);
        }
        return table;
    }
}
