package org.qiyue.ingest.rules;

/** A rule asks for what the register knows while a filing is looked at alone. No defect: it is evaluated when that is known. */
final class AsksRegisterException extends RuntimeException {

    static final AsksRegisterException INSTANCE = new AsksRegisterException();

    private static final long serialVersionUID = 1L;

    private AsksRegisterException() {
        super("the rule asks for what the register knows", null, false, false);
    }
}
