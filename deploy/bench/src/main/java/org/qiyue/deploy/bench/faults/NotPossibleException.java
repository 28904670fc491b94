package org.qiyue.deploy.bench.faults;

/** This machine, or this way of starting the program, does not let a fault be made; nothing was proven. */
final class NotPossibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPossibleException(String why) {
        super(why);
    }
}
