package dev.cordon.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Parties that hold one another in a circle: the strongly connected parts of the graph, by Tarjan's algorithm (1972). */
final class Circles {

    private final Register register;
    private final BitSet among;
    private final int[] index;
    private final int[] lowest;
    private final BitSet onStack = new BitSet();
    private final Ints stack = new Ints();
    private final List<List<Integer>> circles = new ArrayList<>();
    private int next = 1;

    private Circles(Register register, BitSet among) {
        this.register = register;
        this.among = among;
        this.index = new int[register.partyCount()];
        this.lowest = new int[register.partyCount()];
    }

    /** The circles of two and more among these parties, over stakes whose per cent are counted. */
    static List<List<Integer>> among(Register register, BitSet parties) {
        Circles circles = new Circles(register, parties);
        parties.stream().filter(party -> circles.index[party] == 0).forEach(circles::search);
        return circles.circles;
    }

    /** Without recursion: chains of owners may be long. */
    private void search(int from) {
        Ints path = new Ints();
        Ints place = new Ints();
        enter(from, path, place);
        while (path.size() > 0) {
            int party = path.removeLast();
            int at = place.removeLast();
            if (at == register.outOf().end(party)) {
                leave(party);
                if (path.size() > 0) {
                    int before = path.get(path.size() - 1);
                    lowest[before] = Math.min(lowest[before], lowest[party]);
                }
                continue;
            }
            path.add(party);
            place.add(at + 1);
            int edge = register.outOf().edge(at);
            int owned = register.owned(edge);
            if (!register.isCounted(edge) || !among.get(owned)) {
                continue;
            }
            if (index[owned] == 0) {
                enter(owned, path, place);
            } else if (onStack.get(owned)) {
                lowest[party] = Math.min(lowest[party], index[owned]);
            }
        }
    }

    private void enter(int party, Ints path, Ints place) {
        index[party] = lowest[party] = next++;
        stack.add(party);
        onStack.set(party);
        path.add(party);
        place.add(register.outOf().start(party));
    }

    private void leave(int party) {
        if (lowest[party] != index[party]) {
            return;
        }
        List<Integer> circle = new ArrayList<>();
        int member;
        do {
            member = stack.removeLast();
            onStack.clear(member);
            circle.add(member);
        } while (member != party);
        if (circle.size() > 1) {
            circles.add(circle.reversed());
        }
    }
}
