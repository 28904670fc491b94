package org.qiyue.ingest.protocol;

import java.util.Map;

/** The fields of a contract that an amendment or a correction may name by JSON Pointer. */
final class FieldCatalogue {
    private static final Map<String, BlockForm> TERMS = Map.of(
            "employer", Blocks.EMPLOYER,
            "worker", Blocks.WORKER,
            "contract", Blocks.CONTRACT,
            "dispatch", Blocks.DISPATCH);
    private static final Map<String, BlockForm> FACTS = Map.of(
            "filing", Blocks.FILING,
            "renewal", Blocks.RENEWAL,
            "evidence", Blocks.EVIDENCE,
            "ending", Blocks.ENDING);

    private FieldCatalogue() {}

    /** The form of a field that an amendment may change, or null when there is no such field. */
    static Form amendable(String pointer) {
        return find(pointer, false);
    }

    /** The form of a field that a correction may change, or null when there is no such field. */
    static Form correctable(String pointer) {
        return find(pointer, true);
    }

    private static Form find(String pointer, boolean correction) {
        String[] names = pointer.substring(1).split("/");
        Form form = TERMS.get(names[0]);
        if (form == null && correction) {
            form = FACTS.get(names[0]);
        }
        for (int i = 1; i < names.length && form != null; i++) {
            form = inside(form, names[i]);
        }
        boolean wholeBlock = names.length == 1 && form != Blocks.DISPATCH;
        return wholeBlock ? null : form;
    }

    private static Form inside(Form form, String name) {
        if (form instanceof BlockForm block) {
            Member member = block.member(name);
            return member == null ? null : member.form();
        }
        if (form instanceof ListForm list && name.matches("0|[1-9]\\d?")) {
            return list.element();
        }
        return null;
    }
}
