package org.qiyue.registry.service.web;

import java.util.List;

/** Which addresses belong to whom: to programs, to files, or to the single-page user interface. */
final class Addresses {
    /** Where a page sends somebody who has to sign in once more. */
    static final String STEP_UP = "/step-up";

    private static final List<String> NEVER_THE_SHELL =
            List.of("/api", "/q", "/assets", "/geo", "/logout", "/signed-in", STEP_UP, "/index.html");

    private Addresses() {}

    /** Whether the address is of the API, where every answer is JSON. */
    static boolean isApi(String path) {
        return isOrUnder(path, "/api");
    }

    /** Whether the files under this address never change once published. */
    static boolean isImmutableFile(String path) {
        return isOrUnder(path, "/assets");
    }

    /** Whether the address is of operations: health, metrics, the API description. */
    static boolean isOperational(String path) {
        return isOrUnder(path, "/q");
    }

    /** Whether a browser going to this address gets the user interface, which then reads the address itself. */
    static boolean isScreen(String path) {
        return NEVER_THE_SHELL.stream().noneMatch(prefix -> isOrUnder(path, prefix))
                && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    /** Whether a browser that is not signed in is sent to the sign-in from this address. */
    static boolean beginsSignIn(String path) {
        return isScreen(path)
                || path.equals("/index.html")
                || path.equals("/logout")
                || path.equals("/signed-in")
                || path.equals(STEP_UP);
    }

    private static boolean isOrUnder(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
