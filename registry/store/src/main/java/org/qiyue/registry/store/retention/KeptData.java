package org.qiyue.registry.store.retention;

/** What has a keeping time of its own. */
public enum KeptData {
    /** Contracts with the persons and filings they are about, since their last day and the last filing about them. */
    CONTRACT,
    /** Filings that were refused or quarantined, since the decision. */
    REFUSED_FILING,
    /** Entries of the access log. */
    ACCESS_LOG
}
