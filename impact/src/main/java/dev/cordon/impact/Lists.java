package dev.cordon.impact;

import dev.cordon.history.Home;
import dev.cordon.history.View;
import dev.cordon.index.Index;

/**
 * The lists as they are live.
 *
 * @param home where an edition that is not live can be tried
 * @param view the histories
 * @param index the index of that view
 */
public record Lists(Home home, View view, Index index) {}
