package dev.cordon.history;

import dev.cordon.terms.Problem;
import java.util.List;
import java.util.SortedMap;

/** All of one list's history, before it is written. */
record HistoryContent(
        String list,
        List<TimelineEntry> timeline,
        List<Problem> problems,
        PiecePool pool,
        SortedMap<String, List<StateRow>> parties) {}
