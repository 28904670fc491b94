package org.qiyue.deploy.bench.faults;

/** A fault did not take place as its row says; the repetition proves nothing and is made again. */
final class NotStruckException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotStruckException(String missing) {
        super("The fault did not take place: no " + missing);
    }
}
