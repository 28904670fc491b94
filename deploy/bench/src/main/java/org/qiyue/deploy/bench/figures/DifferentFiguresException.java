package org.qiyue.deploy.bench.figures;

/** Both programs do not come to the same figures, so that their times are not comparable. */
final class DifferentFiguresException extends Exception {

    private static final long serialVersionUID = 1L;

    DifferentFiguresException(String message) {
        super(message);
    }
}
