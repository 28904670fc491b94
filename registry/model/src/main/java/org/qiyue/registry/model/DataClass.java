package org.qiyue.registry.model;

/** How closely a data item is kept, from what anybody may read to what is sensitive (PIPL art. 28, 51). */
public enum DataClass {

    /** Of nobody: codes, technical fields, what is published of employers. */
    P0,

    /** Of a contract: shown to whoever sees the contract. */
    P1,

    /** Of a person, pay among it: masked or as a band, in clear for a purpose and a case. */
    P2,

    /** Sensitive: numbers of documents, addresses, mobile numbers, protected circumstances; stored encrypted or not at all. */
    P3;

    /** Whether it may be shown, logged and exported as it is to whoever may see the contract. */
    public boolean isOpen() {
        return compareTo(P1) <= 0;
    }
}
