package org.qiyue.registry.service.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.model.casework.Fine;
import org.qiyue.registry.model.casework.Sanction;

/** A sanction as it is asked for, kept and shown. */
@Schema(name = "CaseSanction")
public record SanctionView(
        @Schema(description = "警告 / a warning") boolean warning,

        @NotNull(message = "缺少罚款列表|has no list of fines") @Size(max = 20, message = "至多 20 项|must have at most 20 fines") List<@Valid @NotNull FineView> fines) {

    /** A fine. */
    @Schema(name = "CaseFine")
    public record FineView(
            @NotNull(message = "缺少罚则|names no range") @Pattern(regexp = "[a-z0-9-]{2,40}", message = "不是罚则编号|is not the name of a range") @Schema(description = "罚则编号 / name of the range")
            String rule,

            @NotNull(message = "缺少违法日期|names no day of the violation") LocalDate violatedOn,

            @NotNull(message = "缺少计罚数量|has no quantity") @Digits(integer = 12, fraction = 2, message = "不是数量|is not a quantity") @DecimalMin(value = "0.01", message = "必须大于零|must be more than nothing") @Schema(description = "计罚数量:人数、单位(1)、童工人月或者金额(元) / workers, employers (1), child-months or yuan")
            BigDecimal quantity,

            @NotNull(message = "缺少数额|has no amount") @Digits(integer = 12, fraction = 2, message = "不是金额|is not an amount") @DecimalMin(value = "0.01", message = "必须大于零|must be more than nothing") @Schema(description = "数额(元) / yuan")
            BigDecimal amount,

            @Schema(description = "依行政处罚法 32 条减轻 / mitigated below the least")
            boolean mitigated) {}

    Sanction sanction() {
        return new Sanction(
                warning,
                fines.stream()
                        .map(fine -> new Fine(
                                fine.rule(), fine.violatedOn(), fine.quantity(), fine.amount(), fine.mitigated()))
                        .toList());
    }

    static SanctionView of(Sanction sanction) {
        return sanction == null
                ? null
                : new SanctionView(
                        sanction.warning(),
                        sanction.fines().stream()
                                .map(fine -> new FineView(
                                        fine.rule(),
                                        fine.violatedOn(),
                                        fine.quantity(),
                                        fine.amount(),
                                        fine.mitigated()))
                                .toList());
    }
}
