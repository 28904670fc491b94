package org.qiyue.deploy.local.realm;

import java.util.function.Function;
import java.util.stream.Stream;

/** What a realm of this product has to keep, one rule a line. */
public enum RealmRule {
    TLS("外部连接须用 TLS。", "Connections from elsewhere need TLS.", SettingRules::tls),
    NO_SELF_SERVICE(
            "不得自行注册、自行重置口令、改名或记住登录。",
            "Nobody registers, resets a password, renames himself or stays remembered.",
            SettingRules::noSelfService),
    LOCK_OUT("连错五次锁定十五分钟。", "Five failures lock for fifteen minutes.", SettingRules::lockOut),
    PASSWORD_POLICY(
            "口令至少十二位、不含账号、不重复最近五个。",
            "A password has twelve characters or more, not the account's name, and is none of the last five.",
            SettingRules::passwordPolicy),
    SHORT_ACCESS_TOKENS("访问令牌至多五分钟。", "An access token lives five minutes at most.", SettingRules::shortAccessTokens),
    REFRESH_ROTATION("刷新令牌只用一次。", "A refresh token is good for one use.", SettingRules::refreshRotation),
    SESSION_LIMITS(
            "会话闲置至多三十分钟、总长至多十小时，授权码至多一分钟。",
            "A session idles for half an hour and lasts ten hours at most, a code one minute.",
            SettingRules::sessionLimits),
    SIGN_IN_EVENTS("登录事件须记录并保存 180 天。", "Sign-ins are recorded and kept for 180 days.", SettingRules::signInEvents),
    ADMIN_EVENTS(
            "管理操作须连同内容记录并保存 180 天。",
            "Administration is recorded in full and kept for 180 days.",
            SettingRules::adminEvents),
    GUARDED_ATTRIBUTES(
            "划定范围的属性须声明，且只由管理员修改。",
            "Attributes that bound a scope are declared, and administrators alone edit them.",
            SettingRules::guardedAttributes),
    NO_OTHER_IDENTITY_PROVIDER(
            "不得经其他身份提供者登录。", "Nobody signs in by another identity provider.", SettingRules::noOtherIdentityProvider),

    SECOND_FACTOR(
            "登录须口令加动态口令，只有标记 one-factor 的角色除外。",
            "Signing in takes a password and a code, but for roles marked one-factor.",
            FlowRules::secondFactor),
    ONE_FACTOR_ROLES(
            "只有公众的角色可标记 one-factor。", "The public's roles alone are marked one-factor.", FlowRules::oneFactorRoles),
    ONE_TIME_CODES(
            "动态口令六位以上、三十秒以内、前后至多一个周期、不得重用。",
            "A code has six digits or more, thirty seconds, one period to either side, and one use.",
            FlowRules::oneTimeCodes),
    DIRECT_GRANT_DENIED(
            "口令换令牌的流程须一律拒绝。", "The flow of the direct grant denies everybody.", FlowRules::directGrantDenied),
    ONE_FLOW_FOR_ALL("客户端不得另用登录流程。", "No client has a flow of its own.", FlowRules::oneFlowForAll),

    NO_DIRECT_GRANT("客户端不得以口令换令牌。", "No client gets a token for a password.", ClientRules::noDirectGrant),
    NO_IMPLICIT_FLOW("客户端不得用隐式流程。", "No client uses the implicit flow.", ClientRules::noImplicitFlow),
    NO_OTHER_GRANT(
            "客户端不得用设备授权、CIBA 或令牌交换。",
            "No client uses device grant, CIBA or token exchange.",
            ClientRules::noOtherGrant),
    EXACT_ADDRESSES(
            "跳转地址须逐一写明，不含通配符；非本机须 https。",
            "Addresses to return to are written out, without wildcards, and by https unless on this machine.",
            ClientRules::exactAddresses),
    PKCE("登录用的客户端须 PKCE S256。", "A client that signs people in uses PKCE with S256.", ClientRules::pkce),
    NO_FULL_SCOPE("客户端只得到指定的角色。", "A client gets the roles given to it, not all.", ClientRules::noFullScope),
    NO_PUBLIC_CLIENT(
            "除账号管理页外，客户端须证明身份。",
            "Every client but the accounts' console proves who it is.",
            ClientRules::noPublicClient),
    SERVICE_ACCOUNT_KEYS(
            "服务账号以私钥签名证明身份；只有平台（按协议）与登记服务的两个账号可用密钥串。",
            "A service account signs who it is; platforms, by the protocol, and the registry's two accounts alone may use a"
                    + " secret.",
            ClientRules::serviceAccountKeys),
    LONG_SECRETS("客户端密钥串至少 32 位。", "A client's secret has 32 characters or more.", ClientRules::longSecrets),
    ONE_AUDIENCE("令牌只给一个服务。", "A client's tokens are for one service.", ClientRules::oneAudience),
    NO_OFFLINE_TOKENS("不得有离线令牌。", "There are no offline tokens.", ClientRules::noOfflineTokens),
    UNUSED_CLIENTS_OFF(
            "Keycloak 自带而不用的客户端须写明停用。",
            "Clients that Keycloak brings and nobody uses are named and disabled.",
            ClientRules::unusedClientsOff),

    ROLES("角色正是规定的那些。", "The roles are those agreed, no more and no less.", PeopleRules::roles),
    ADMIN_RIGHTS(
            "管理权限只给安全管理员（账号）、审计员（日志）、平台接入程序（客户端）与账号管理程序（账号、登录事件）。",
            "Rights of administration are the security administrator's (accounts), the auditor's (logs) and the programs'"
                    + " that admit platforms (clients) and keep accounts (accounts, sign-ins).",
            PeopleRules::adminRights),
    ONE_ROLE("一人正好一个角色，程序没有角色。", "A person has exactly one role, a program none.", PeopleRules::oneRole),
    CLAIM_OF_THE_ROLE(
            "有且只有角色所需的范围属性，且有效。",
            "A person has the attribute that bounds the role, a valid one, and no other.",
            PeopleRules::claimOfTheRole),
    SECOND_FACTOR_GIVEN(
            "除公众外，启用的账号须有动态口令或在首次登录时绑定。",
            "All but the public have a code generator, or bind one when they first sign in.",
            PeopleRules::secondFactorGiven);

    private final String chinese;
    private final String english;
    private final Function<Place, Stream<Place>> broken;

    RealmRule(String chinese, String english, Function<Place, Stream<Place>> broken) {
        this.chinese = chinese;
        this.english = english;
        this.broken = broken;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** The places of a realm that break it. */
    Stream<Place> broken(Place realm) {
        return broken.apply(realm);
    }
}
