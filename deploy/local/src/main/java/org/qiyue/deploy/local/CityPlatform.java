package org.qiyue.deploy.local;

import java.util.List;
import java.util.Optional;
import org.qiyue.registry.admission.PlatformPlace;

/**
 * A platform that the local city knows.
 *
 * @param kind how the register calls its kind
 * @param simulated whether the simulation files for it; the others are left to strangers
 */
record CityPlatform(String code, String nameZh, String nameEn, String kind, boolean simulated) {

    static final List<CityPlatform> ALL = List.of(
            new CityPlatform("yiqian", "易签", "Yiqian", "THIRD_PARTY", true),
            new CityPlatform("qianyue", "签约通", "Qianyue", "THIRD_PARTY", true),
            new CityPlatform("hetong", "合同云", "Hetong", "THIRD_PARTY", true),
            new CityPlatform("jingqian", "京签", "Jingqian", "GOVERNMENT", true),
            new CityPlatform("zijian", "自建", "Zijian", "SELF_BUILT", true),
            new CityPlatform("kaifang", "开放", "Kaifang", "THIRD_PARTY", false));

    static Optional<CityPlatform> find(String code) {
        return ALL.stream().filter(platform -> platform.code.equals(code)).findFirst();
    }

    /** What it is called where it files. */
    PlatformPlace place() {
        return new PlatformPlace(code);
    }

    /** Its client at Keycloak and thereby its principal at Kafka. */
    String clientId() {
        return place().clientId();
    }

    String filingsTopic() {
        return place().filingsTopic();
    }

    String receiptsTopic() {
        return place().receiptsTopic();
    }

    /** Every consumer group that it may use begins so. */
    String groupPrefix() {
        return place().groupPrefix();
    }
}
