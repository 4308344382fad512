package dev.cordon.bench.accuracy;

import dev.cordon.terms.Problem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A file of labelled pairs holds rows that cannot be read: all of them are told, one a line. */
final class BadPairsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BadPairsException(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
