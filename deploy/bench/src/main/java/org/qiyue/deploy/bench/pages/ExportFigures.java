package org.qiyue.deploy.bench.pages;

/**
 * What was measured of an export.
 *
 * @param rows of the ledger in the file
 * @param startSeconds from the second official's grant to its being worked on
 * @param doneSeconds from the grant to the file's being there
 * @param bytes of the file
 * @param heapMegabytes of live objects at most, collected twice a second in a second export, beyond those before it
 */
record ExportFigures(long rows, double startSeconds, double doneSeconds, long bytes, double heapMegabytes) {

    static final double GOAL_DONE = 15;
    static final double GOAL_HEAP = 64;
}
