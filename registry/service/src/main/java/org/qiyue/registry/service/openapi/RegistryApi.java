package org.qiyue.registry.service.openapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The API as a whole: where it lies and who may call it. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "契约 登记服务接口 / Qiyue registry API",
                        version = "1.0",
                        description = "电子劳动合同登记的查询与审核接口。浏览器用会话 Cookie 登录,机器用 Bearer 令牌;"
                                + "浏览器脚本须带请求头 X-Requested-With: JavaScript,会话过期时得到 499。时间为 UTC,日期为北京时间。\n\n"
                                + "Read access to the register of electronic labour contracts, and the decisions of the bureau. Browsers hold a session "
                                + "cookie, machines a bearer token; a page's scripts send X-Requested-With: JavaScript "
                                + "and hear 499 when the session has ended. Instants are UTC, dates are Beijing's.",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        securitySets = {
            @SecurityRequirementsSet(@SecurityRequirement(name = "session")),
            @SecurityRequirementsSet(@SecurityRequirement(name = "bearer"))
        })
@SecurityScheme(
        securitySchemeName = "session",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.COOKIE,
        apiKeyName = "q_session",
        description = "登录后的会话 / the session after the sign-in")
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "OpenID Connect 访问令牌 / access token of the realm")
public class RegistryApi extends Application {}
