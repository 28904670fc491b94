package org.qiyue.registry.service.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The languages of the product. */
@Schema(
        name = "Language",
        enumeration = {"zh-CN", "en"})
public enum Language {
    @JsonProperty("zh-CN")
    ZH,
    @JsonProperty("en")
    EN
}
