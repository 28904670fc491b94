package org.qiyue.ingest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;

class KnownTextsTest {
    @Test
    void holdsEveryCodeOfTheListsOnce() {
        for (CodeItem item : CodeLists.standard().items()) {
            String code = item.code();
            assertThat(find(code)).isEqualTo(code);
            assertThat(KnownTexts.find(code.toCharArray(), 0, code.length()))
                    .isSameAs(KnownTexts.find(("x" + code + "y").toCharArray(), 1, code.length()));
        }
    }

    @Test
    void knowsNoOtherText() {
        for (String text : List.of("", "张三", "110101199806240002", "ELECTRONI", "ELECTRONICS", "x".repeat(41))) {
            assertThat(find(text)).isNull();
        }
    }

    private static String find(String text) {
        var node = KnownTexts.find(text.toCharArray(), 0, text.length());
        return node == null ? null : node.textValue();
    }
}
