package org.qiyue.registry.service.casework;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.Area;
import org.qiyue.registry.model.Bilingual;
import org.qiyue.registry.model.casework.CaseAction;
import org.qiyue.registry.model.casework.CaseForm;
import org.qiyue.registry.model.casework.CaseSource;
import org.qiyue.registry.model.casework.CaseState;

/** A code with what officials call it. */
@Schema(name = "NamedCode")
public record Named(String code, String zh, String en) {

    static Named of(String code, Bilingual label) {
        return new Named(code, label.zh(), label.en());
    }

    static Named of(CaseState state) {
        return of(state.name(), state.label());
    }

    static Named of(CaseAction action) {
        return of(action.name(), action.label());
    }

    static Named of(CaseSource source) {
        return of(source.name(), source.label());
    }

    static Named of(CaseForm form) {
        return of(form.name(), form.label());
    }

    static Named ofArea(String code) {
        Area area = Area.of(code);
        return new Named(code, area.nameZh(), area.nameEn());
    }
}
