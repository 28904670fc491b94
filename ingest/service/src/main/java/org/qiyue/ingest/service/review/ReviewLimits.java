package org.qiyue.ingest.service.review;

/**
 * How much a review holds in memory.
 *
 * @param employers credit codes looked up at a time
 * @param contracts contracts read at a time, and of how many an employer shares a transaction with others
 * @param largestEmployer contracts of an employer above which it is passed over and named in the run; about two kilobytes each
 */
public record ReviewLimits(int employers, int contracts, int largestEmployer) {

    /** What 100 MB of memory are enough for. */
    public static final int LARGEST_EMPLOYER = 40_000;

    public ReviewLimits {
        if (employers < 1 || contracts < 1 || largestEmployer < 1) {
            throw new IllegalArgumentException("A review reads at least one at a time");
        }
    }

    /** Two hundred employers and two thousand contracts at a time. */
    public static ReviewLimits upTo(int largestEmployer) {
        return new ReviewLimits(200, 2_000, largestEmployer);
    }
}
