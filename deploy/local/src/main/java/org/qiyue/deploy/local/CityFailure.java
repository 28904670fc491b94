package org.qiyue.deploy.local;

/** A part of the city did not start or died; whatever had started was stopped again. */
public final class CityFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String chinese;

    CityFailure(String chinese, String english) {
        super(english);
        this.chinese = chinese;
    }

    CityFailure(String chinese, String english, Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    String sentence() {
        return chinese + System.lineSeparator() + getMessage();
    }
}
