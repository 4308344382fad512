package dev.cordon.lists;

import dev.cordon.terms.Problem;
import java.io.IOException;

/** A file cannot be used as a whole; the problem says why and what to do. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RefusedException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** A refusal of a whole file. */
    public static RefusedException of(String file, long line, String found, String expected, String advice) {
        return new RefusedException(new Problem(Problem.Kind.FILE_REFUSED, file, line, "", found, expected, advice));
    }

    public Problem problem() {
        return problem;
    }
}
