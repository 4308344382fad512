package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is odd in the holdings on which an answer rests. */
final class Oddities {

    private final Case asked;
    private final Register register;
    private final List<Oddity> found = new ArrayList<>();

    private Oddities(Case asked) {
        this.asked = asked;
        this.register = asked.register();
    }

    static List<Oddity> of(Case asked) {
        Oddities oddities = new Oddities(asked);
        oddities.circles();
        asked.leading().stream().forEach(oddities::sums);
        asked.leading().stream().forEach(owned -> asked.into(owned).forEach(oddities::stake));
        return oddities.found;
    }

    private void circles() {
        for (List<Integer> circle : Circles.among(register, asked.leading())) {
            List<String> parties = circle.stream().map(asked::name).sorted().toList();
            found.add(new Oddity(
                    Oddity.Kind.CROSS_HOLDING,
                    parties,
                    String.join(", ", parties)
                            + " hold one another in a circle; they are caught only from outside it"));
        }
    }

    private void sums(int owned) {
        above(owned, "shares", register.surely(owned, false));
        above(owned, "votes", register.surely(owned, true));
    }

    private void above(int owned, String what, long surely) {
        if (surely > Share.WHOLE) {
            found.add(new Oddity(
                    Oddity.Kind.ABOVE_WHOLE,
                    List.of(asked.name(owned)),
                    "the " + what + " of " + asked.name(owned) + " come to " + Share.text(surely)
                            + " % together, which cannot be; each is taken as stated, and none limits another"));
        }
    }

    private void stake(int edge) {
        String owner = asked.name(register.owner(edge));
        String owned = asked.name(register.owned(edge));
        List<String> parties = List.of(owner, owned);
        if (register.owner(edge) == register.owned(edge)) {
            found.add(new Oddity(
                    Oddity.Kind.OWN_SHARES, List.of(owned), owned + " holds itself; that makes nobody its owner"));
        }
        if (register.isContradictory(edge)) {
            found.add(new Oddity(
                    Oddity.Kind.CONTRADICTION,
                    parties,
                    "sources contradict one another on what " + owner + " holds of " + owned + ": "
                            + said(register.stated(edge)) + "; taken as a range"));
        }
        if (register.isRepeated(edge)) {
            found.add(new Oddity(
                    Oddity.Kind.REPETITION,
                    parties,
                    "what " + owner + " holds of " + owned + " is stated twice in the same words; counted once"));
        }
        if (!register.isHeld(edge) && asked.isLookedAt(edge)) {
            found.add(new Oddity(
                    Oddity.Kind.DATES,
                    parties,
                    "the dates leave open whether " + owner + " held " + owned + " on that day"));
        }
    }

    private static String said(List<Holding> stated) {
        return stated.stream()
                .map(holding ->
                        holding.share() + " by " + (holding.source().isEmpty() ? "no named source" : holding.source()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
