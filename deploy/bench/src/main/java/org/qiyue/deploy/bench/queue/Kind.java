package org.qiyue.deploy.bench.queue;

/** What a person asks the registry for. */
enum Kind {
    INBOX("the inbox: open cases, the first due in front", false),
    OPEN("a case on one page", false),
    TAKE("takes a case into the own hands", true),
    MOVE("does an act in a case", true),
    COMMENT("says something in a case", true),
    REGISTER("registers a new lead", true);

    private final String words;
    private final boolean writes;

    Kind(String words, boolean writes) {
        this.words = words;
        this.writes = writes;
    }

    String words() {
        return words;
    }

    boolean writes() {
        return writes;
    }
}
