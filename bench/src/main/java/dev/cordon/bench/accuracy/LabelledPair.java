package dev.cordon.bench.accuracy;

import dev.cordon.terms.Party;
import dev.cordon.terms.PartyType;
import java.util.stream.Collectors;

/**
 * Two parties of which somebody decided whether they are one.
 *
 * @param id unique over all files
 * @param failure the class of failure that the pair is about: the file's name without its ending
 * @param match whether they are one
 * @param why the reason for the label, in a few words
 */
record LabelledPair(String id, String failure, Party left, Party right, boolean match, String why) {

    Half half() {
        return Half.ofPair(id);
    }

    PartyType type() {
        return left.type();
    }

    /** The pair with nothing but types and names left. */
    LabelledPair namesAlone() {
        return new LabelledPair(id, failure, namesAlone(left), namesAlone(right), match, why);
    }

    static Party namesAlone(Party party) {
        Party.Builder bare = Party.builder(party.number()).type(party.type());
        party.names().forEach(bare::name);
        return bare.build();
    }

    static String names(Party party) {
        return party.names().stream().map(name -> name.text()).collect(Collectors.joining(" | "));
    }
}
