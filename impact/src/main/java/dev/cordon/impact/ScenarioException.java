package dev.cordon.impact;

/** A scenario names what is not there; the message offers what may have been meant. */
public final class ScenarioException extends Exception {
    private static final long serialVersionUID = 1L;

    ScenarioException(String message) {
        super(message);
    }
}
