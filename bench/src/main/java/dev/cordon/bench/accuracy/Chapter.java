package dev.cordon.bench.accuracy;

import java.util.List;

/** One part of the report. */
interface Chapter {

    /** Markdown, a line each, under a heading of the second level. */
    List<String> lines();

    /** What went wrong, in lines that one can read, worst first. */
    List<String> errors();
}
