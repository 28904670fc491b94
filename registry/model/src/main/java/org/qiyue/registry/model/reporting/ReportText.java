package org.qiyue.registry.model.reporting;

import java.util.Objects;

/**
 * What a district writes beside its figures.
 *
 * @param situation how employment and contracts stand, and what the figures mean 形势分析
 * @param measures what was done 工作情况
 * @param problems what is difficult, and what the city is asked for 问题与建议
 */
public record ReportText(String situation, String measures, String problems) {

    public ReportText {
        Objects.requireNonNull(situation, "situation");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(problems, "problems");
    }

    /** Nothing written yet. */
    public static ReportText none() {
        return new ReportText("", "", "");
    }

    /** Whether every part says something. */
    public boolean isWhole() {
        return !situation.isBlank() && !measures.isBlank() && !problems.isBlank();
    }
}
