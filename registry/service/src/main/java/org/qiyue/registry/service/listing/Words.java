package org.qiyue.registry.service.listing;

import org.qiyue.registry.model.CodeItem;
import org.qiyue.registry.model.CodeLists;

/** The same words in Chinese and English. */
public record Words(String zh, String en) {

    /** Words that are the same in both. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** What a code is called; the code itself where the list does not have it. */
    public static Words ofCode(String list, String code) {
        CodeItem item = CodeLists.standard().list(list).find(code).orElse(null);
        return item == null
                ? same(code)
                : new Words(item.nameZh(), item.nameEn().isEmpty() ? item.nameZh() : item.nameEn());
    }

    /** The words in a language. */
    public String in(Language language) {
        return language == Language.EN ? en : zh;
    }
}
