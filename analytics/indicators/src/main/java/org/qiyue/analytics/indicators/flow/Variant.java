package org.qiyue.analytics.indicators.flow;

/** How a job is told from its spells; both are published, and they differ only where a worker leaves and comes back. */
public enum Variant {
    /**
     * LEHD's definitions to the letter: a worker has a job in a period when some spell has a day in it; days are not looked
     * at. A pair counts once a period.
     */
    Q,
    /** To the day: the edges of spells. A pair that ends and begins again within a period counts twice. */
    D
}
