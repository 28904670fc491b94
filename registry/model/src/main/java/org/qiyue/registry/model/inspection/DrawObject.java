package org.qiyue.registry.model.inspection;

/**
 * An object of inspection: an employer of the published list.
 *
 * @param id credit code, or another id of digits, Latin letters and hyphens
 * @param riskClass its risk class
 * @param drawn how often it was drawn this year
 * @param exclusion why it is left out; blank when it is not
 */
public record DrawObject(String id, String riskClass, int drawn, String exclusion) {

    public DrawObject {
        DrawText.requireId("object", id);
        DrawText.requireId("class", riskClass);
        DrawText.requirePlain("exclusion", exclusion);
        if (drawn < 0) {
            throw new DrawException("已抽次数为负", "drawn is negative");
        }
    }
}
