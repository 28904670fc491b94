package org.qiyue.registry.store.retention;

/**
 * How much was erased, or is due.
 *
 * @param persons workers without number, name and birth date since
 * @param contracts their contracts
 * @param filings filings about these whose data key is destroyed
 * @param refused refused filings whose data key is destroyed
 * @param entries entries of the access log
 * @param exportFiles pieces of files of jobs whose time was up
 */
public record Erased(long persons, long contracts, long filings, long refused, long entries, long exportFiles) {

    /** Nothing. */
    public static final Erased NOTHING = new Erased(0, 0, 0, 0, 0, 0);

    static Erased persons(long persons, long contracts, long filings) {
        return new Erased(persons, contracts, filings, 0, 0, 0);
    }

    static Erased refused(long refused) {
        return new Erased(0, 0, 0, refused, 0, 0);
    }

    static Erased entries(long entries) {
        return new Erased(0, 0, 0, 0, entries, 0);
    }

    static Erased exportFiles(long files) {
        return new Erased(0, 0, 0, 0, 0, files);
    }

    Erased plus(Erased more) {
        return new Erased(
                persons + more.persons,
                contracts + more.contracts,
                filings + more.filings,
                refused + more.refused,
                entries + more.entries,
                exportFiles + more.exportFiles);
    }
}
