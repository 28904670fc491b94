package org.qiyue.ingest.protocol;

import org.qiyue.registry.model.FilingKind;

/** The names and limits that stand on the wire. */
public final class Wire {
    /** The most bytes an event may have. */
    public static final int MAX_EVENT_BYTES = 64 * 1024;

    /** Record header: detached SM2 signature of the record's value, Base64 of DER. */
    public static final String SIGNATURE_HEADER = "qiyue-signature";

    /** Record header: serial number of the signer's certificate, as {@link Certificates#serialHex} gives it. */
    public static final String CERTIFICATE_HEADER = "qiyue-certificate";

    /** Record header of a receipt that was signed with others: the {@linkplain ReceiptSeal#path() path} to what is signed. */
    public static final String SIGNATURE_PATH_HEADER = "qiyue-signature-path";

    /** HTTP header with the content of {@link #SIGNATURE_HEADER}. */
    public static final String SIGNATURE_HTTP_HEADER = "Qiyue-Signature";

    /** HTTP header with the content of {@link #CERTIFICATE_HEADER}. */
    public static final String CERTIFICATE_HTTP_HEADER = "Qiyue-Certificate";

    /** Media type of an event or a receipt. */
    public static final String EVENT_MEDIA_TYPE = "application/cloudevents+json";

    /** Media type of a batch of events over HTTP. */
    public static final String BATCH_MEDIA_TYPE = "application/vnd.qiyue.filings+json";

    /** What {@code source} of a filing begins with. */
    public static final String PLATFORM_SOURCE_PREFIX = "urn:qiyue:platform:";

    /** {@code source} of every receipt. */
    public static final String REGISTRY_SOURCE = "urn:qiyue:registry:beijing";

    /** {@code type} of every receipt. */
    public static final String RECEIPT_TYPE = "org.qiyue.receipt.v1";

    /** {@code dataschema} of every receipt. */
    public static final String RECEIPT_SCHEMA = "urn:qiyue:schema:receipt:1.0";

    /** The schema version of filings that this release reads and writes. */
    public static final String SCHEMA_VERSION = "1.0";

    private static final String TYPE_PREFIX = "org.qiyue.filing.";
    private static final String TYPE_SUFFIX = ".v1";
    private static final String SCHEMA_PREFIX = "urn:qiyue:schema:filing:";
    private static final int SHORTEST_CODE = 2;
    private static final int LONGEST_CODE = 32;

    private Wire() {}

    /** The topic on which a platform files. */
    public static String filingsTopic(String platformCode) {
        return "filings." + platformCode;
    }

    /** The topic on which a platform finds its receipts. */
    public static String receiptsTopic(String platformCode) {
        return "receipts." + platformCode;
    }

    /** {@code source} of a platform's filings. */
    public static String source(String platformCode) {
        return PLATFORM_SOURCE_PREFIX + platformCode;
    }

    /** {@code type} of a filing. */
    public static String type(FilingKind kind) {
        return TYPE_PREFIX + kind.wireName() + TYPE_SUFFIX;
    }

    /** {@code dataschema} of a filing at {@link #SCHEMA_VERSION}. */
    public static String schema(FilingKind kind) {
        return SCHEMA_PREFIX + kind.wireName() + ":" + SCHEMA_VERSION;
    }

    /** Whether a text has the form of a platform code: {@code [a-z][a-z0-9-]{1,31}}. */
    public static boolean isPlatformCode(String text) {
        if (text.length() < SHORTEST_CODE || text.length() > LONGEST_CODE || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
