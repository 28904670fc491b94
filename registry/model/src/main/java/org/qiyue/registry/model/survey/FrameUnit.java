package org.qiyue.registry.model.survey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An employer as a frame has it; what nobody has said is null.
 *
 * @param creditCode unified social credit code
 * @param name its name, without control characters
 * @param stratum its stratum
 * @param ownership code of the statistical class of its registration
 * @param sizeClass code of the statistical size
 * @param contractsInForce contracts neither void nor ended
 * @param concludedInMonth contracts signed in the month of the frame
 * @param insured insured workers, by the latest month until that of the frame
 * @param firstFiledOn day of its first filing in Beijing
 * @param lastFiledOn day of its last filing in Beijing
 */
public record FrameUnit(
        String creditCode,
        String name,
        Stratum stratum,
        String ownership,
        String sizeClass,
        int contractsInForce,
        int concludedInMonth,
        Integer insured,
        LocalDate firstFiledOn,
        LocalDate lastFiledOn) {

    public FrameUnit {
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stratum, "stratum");
        Objects.requireNonNull(firstFiledOn, "firstFiledOn");
        Objects.requireNonNull(lastFiledOn, "lastFiledOn");
    }

    /** What is digested of it: its values with tabs between, null as nothing, and a line feed at the end. */
    public String line() {
        return Stream.of(
                        creditCode,
                        name,
                        ownership,
                        sizeClass,
                        contractsInForce,
                        concludedInMonth,
                        insured,
                        firstFiledOn,
                        lastFiledOn)
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining("\t", "", "\n"));
    }
}
