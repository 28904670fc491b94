package org.qiyue.deploy.local;

/** The city cannot be started as asked; nothing was started. Says why in one sentence per language. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    public Refusal(String chinese, String english) {
        super(english);
        this.chinese = chinese;
    }

    /** The sentence in both languages, Chinese first, on two lines. */
    String sentence() {
        return chinese + System.lineSeparator() + getMessage();
    }
}
