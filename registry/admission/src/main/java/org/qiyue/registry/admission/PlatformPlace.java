package org.qiyue.registry.admission;

/**
 * What a platform is called where it files: all of it follows from its code (protocol, section 3).
 *
 * @param code the platform code, {@code [a-z][a-z0-9-]{1,31}}
 */
public record PlatformPlace(String code) {

    public PlatformPlace {
        if (!code.matches("[a-z][a-z0-9-]{1,31}")) {
            throw new IllegalArgumentException("No platform code: " + code);
        }
    }

    /** Its client at the identity provider and thereby its principal at the broker. */
    public String clientId() {
        return "platform-" + code;
    }

    /** Where it files. */
    public String filingsTopic() {
        return "filings." + code;
    }

    /** Where it finds its receipts. */
    public String receiptsTopic() {
        return "receipts." + code;
    }

    /** Every consumer group that it may use begins so. */
    public String groupPrefix() {
        return clientId() + ".";
    }
}
