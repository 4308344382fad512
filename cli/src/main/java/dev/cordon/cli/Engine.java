package dev.cordon.cli;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;

/** What every comparison stands on, loaded when it is first needed. */
final class Engine {
    static final NameReader READER = new NameReader(Lexicon.shipped());
    static final Weights WEIGHTS = Weights.shipped();

    private Engine() {}
}
