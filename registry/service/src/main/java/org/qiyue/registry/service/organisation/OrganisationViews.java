package org.qiyue.registry.service.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API shows and takes of units and accounts. */
public final class OrganisationViews {
    static final String USERNAME = "[a-z][a-z0-9._-]{2,63}";
    static final String USERNAME_MESSAGE =
            "3 至 64 位小写字母、数字、点、横线,字母开头|must have 3 to 64 lower-case letters, digits, dots and "
                    + "hyphens, a letter first";
    private static final String TEXT = "[^\\p{Cc}\\p{Cs}]*";
    private static final String TEXT_MESSAGE = "含不可用的字符|has a character that cannot be kept";

    private OrganisationViews() {}

    /** A unit of supervision. */
    @Schema(name = "OrganisationUnit")
    public record UnitView(
            @Schema(description = "地区代码,市局 110000 / code of the area, 110000 for the city")
            String unit,

            String nameZh,
            String nameEn,
            int accounts,

            @Schema(description = "已停用的账号数 / accounts that are disabled")
            int disabled,

            @Schema(description = "各角色的账号数 / accounts by role")
            List<RoleCount> roles) {}

    /** Accounts of a role. */
    @Schema(name = "RoleCount")
    public record RoleCount(String role, int accounts) {}

    /** An account of an official. */
    @Schema(name = "OfficialAccount")
    public record AccountView(
            String username,
            String name,
            String role,

            @Schema(description = "单位,市局 110000 / unit, 110000 for the city")
            String unit,

            @Schema(description = "已启用 / enabled") boolean enabled,

            @Schema(description = "为本人账号 / the caller's own")
            boolean own,

            @Schema(nullable = true, description = "最近登录,180 日内 / last sign-in within 180 days")
            Instant lastSignIn,

            @Schema(description = "已绑定动态口令 / has bound a code generator")
            boolean secondFactor,

            @Schema(description = "因连续失败被锁定 / locked out after failures")
            boolean locked) {}

    /** A new account with the password that its owner changes at the first sign-in; told this once. */
    @Schema(name = "NewAccount")
    public record NewAccountView(
            AccountView account,

            @Schema(description = "一次性初始口令,仅此一次显示 / password for the first sign-in, shown this once")
            String password) {}

    /** Who is to have an account. */
    @Schema(name = "NewAccountRequest")
    public record NewAccountRequest(
            @NotNull(message = "必须填写账号|must name the account") @Pattern(regexp = USERNAME, message = USERNAME_MESSAGE) String username,

            @NotBlank(message = "必须填写姓名|must have a name") @Size(max = 60, message = "至多 60 字|must have at most 60 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String name,

            @NotNull(message = "必须选择角色|must have a role") String role,
            @NotNull(message = "必须选择单位|must have a unit") String unit,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}

    /** Another role or unit. */
    @Schema(name = "AssignmentRequest")
    public record AssignmentRequest(
            @NotNull(message = "必须选择角色|must have a role") String role,
            @NotNull(message = "必须选择单位|must have a unit") String unit,

            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) String reason) {}

    /** Why an account is changed. */
    @Schema(name = "AccountChangeRequest")
    public record ReasonRequest(
            @NotBlank(message = "必须填写理由|must give a reason") @Size(max = 200, message = "至多 200 字|must have at most 200 characters") @Pattern(regexp = TEXT, message = TEXT_MESSAGE) @Schema(description = "理由,1 至 200 字,记入访问日志 / reason, 1 to 200 characters, kept in the access log")
            String reason) {}

    /** What can be done to an account. */
    @Schema(
            name = "AccountChange",
            description = "启用、停用、解除锁定、重置动态口令 / enable, disable, end a lock-out, take the code generator away")
    public enum AccountChange {
        ENABLE,
        DISABLE,
        UNLOCK,
        RESET_SECOND_FACTOR
    }
}
