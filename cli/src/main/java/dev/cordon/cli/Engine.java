package dev.cordon.cli;

import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.terms.PartyType;

/** What every comparison stands on, loaded when it is first needed. */
final class Engine {
    static final NameReader READER = new NameReader(Lexicon.shipped());
    static final Weights WEIGHTS = Weights.shipped();

    private Engine() {}

    /** Loads the tables beside what the command does first: a short command is half loading. */
    static void preload() {
        Thread.ofPlatform()
                .daemon()
                .name("tables of names")
                .start(() -> READER.read(
                        "Any Name of China Ltd", READER.naming(PartyType.UNKNOWN, "Any Name of China Ltd")));
    }
}
