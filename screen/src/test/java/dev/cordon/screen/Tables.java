package dev.cordon.screen;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;

/** What names are read and weighed with, for tests that need no lists. */
final class Tables {

    static final NameReader READER = new NameReader(Lexicon.shipped());
    static final Weights WEIGHTS = Weights.shipped();

    private Tables() {}
}
