package dev.cordon.impact;

import dev.cordon.history.Home;
import dev.cordon.history.HomeException;
import dev.cordon.history.ListHistory;
import dev.cordon.history.View;
import dev.cordon.index.Index;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lists as they are live. Safe for several threads. */
public final class Lists {

    private final Home home;
    private final View view;
    private final Index index;
    private final Map<String, ListHistory> histories = new ConcurrentHashMap<>();

    /**
     * @param home where an edition that is not live can be tried
     * @param view the histories
     * @param index the index of that view
     */
    public Lists(Home home, View view, Index index) {
        this.home = home;
        this.view = view;
        this.index = index;
    }

    Home home() {
        return home;
    }

    Index index() {
        return index;
    }

    List<String> ids() {
        return view.lists();
    }

    /** The history of a list; opened, and thereby checked, once. */
    ListHistory history(String list) throws HomeException {
        ListHistory known = histories.get(list);
        if (known == null) {
            known = view.list(list);
            histories.put(list, known);
        }
        return known;
    }
}
