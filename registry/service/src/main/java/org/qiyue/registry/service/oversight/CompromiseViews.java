package org.qiyue.registry.service.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qiyue.registry.service.audit.Shown;

/** What the API shows of key-compromise notices, and what it takes. */
final class CompromiseViews {
    private CompromiseViews() {}

    /** A notice that a key is no longer its holder's alone. */
    @Schema(name = "KeyCompromise")
    record CompromiseView(
            String certSerial,

            @Schema(nullable = true, description = "平台证书所属平台,签署人证书无 / whose certificate it is, none for a signer's")
            String platformCode,

            Instant compromisedSince,
            LocalDate reportedOn,
            String source,
            String enteredBy,
            Instant enteredAt) {}

    /** What is noticed. */
    @Schema(name = "KeyCompromiseRequest")
    record CompromiseRequest(
            @NotNull(message = "缺少证书序列号|names no certificate") @Pattern(regexp = "[0-9a-f]{1,40}", message = "应为小写十六进制,至多 40 位|must be lower-case hex, at most 40 digits") String certSerial,

            @NotNull(message = "缺少失密时间|names no moment") OffsetDateTime compromisedSince,

            @NotNull(message = "缺少告知日期|names no day of the notice") LocalDate reportedOn,

            @NotBlank(message = "缺少来源|names no source") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "含不可用的字符|has a character that cannot be kept") String source) {}

    /** A filing that a notice touches. */
    @Schema(name = "AffectedFiling")
    record AffectedFiling(
            String platformCode,

            @Schema(nullable = true) UUID filingId,
            @Schema(nullable = true) String contractId,
            @Schema(nullable = true) String contractNo,
            Instant receivedAt,
            String result) {}

    /** What a notice touches. */
    @Schema(name = "CompromiseEffect")
    record CompromiseEffect(
            CompromiseView notice,

            @Schema(
                    description = "该证书签名、失密后收到的备案,新的在前,至多 200 件 / signed with the platform's certificate and received "
                            + "since, the newest first, at most 200")
            List<AffectedFiling> filings,

            @Schema(description = "其总数 / how many they are") long total,

            @Schema(
                    description = "告知登记后收到、因任一失密签署人证书而提示风险(A19)的备案数 / filings received since the notice was "
                            + "entered that A19 fired on, for any compromised signer")
            long risksSince)
            implements Shown {
        @Override
        public List<String> shownRecords() {
            return filings.stream()
                    .map(AffectedFiling::filingId)
                    .filter(Objects::nonNull)
                    .map(UUID::toString)
                    .distinct()
                    .toList();
        }

        @Override
        public int shownCount() {
            return filings.size();
        }
    }
}
