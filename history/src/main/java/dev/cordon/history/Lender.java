package dev.cordon.history;

import dev.cordon.terms.Part;
import dev.cordon.terms.State.Borrowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the parts that an edition's files lack from the nearest edition that carries the part and has the party in it:
 * the same day, then earlier ones backwards, then later ones.
 */
final class Lender {

    /** An edition's pieces. */
    record Shelf(int order, ArchivedPublication edition, Map<String, PieceIds> entries) {
        boolean carries(Part part) {
            return edition.carries().contains(part);
        }
    }

    /** A piece ({@link PieceIds#NONE} where the lending edition says that there is nothing) and where it came from. */
    record Loan(int piece, Borrowed borrowed) {}

    private record Asked(int order, Part part) {}

    private final List<Shelf> shelves;
    private final Set<Part> known = EnumSet.noneOf(Part.class);
    private final Map<Asked, List<Shelf>> nearest = new HashMap<>();

    Lender(List<Shelf> shelves) {
        this.shelves = shelves;
        shelves.forEach(shelf -> known.addAll(shelf.edition().carries()));
    }

    /** The parts that some edition of the list carries, and this one lacks. */
    List<Part> lacking(Shelf shelf) {
        return known.stream().filter(part -> !shelf.carries(part)).toList();
    }

    Optional<Loan> lend(Part part, Shelf to, String number) {
        for (Shelf shelf : nearest.computeIfAbsent(new Asked(to.order(), part), asked -> byNearness(part, to))) {
            Optional<PieceIds> pieces = Optional.ofNullable(shelf.entries().get(number));
            if (pieces.isPresent()) {
                LocalDate day = shelf.edition().published();
                boolean later = day.isAfter(to.edition().published());
                return Optional.of(new Loan(pieces.get().of(part), new Borrowed(part, day, later)));
            }
        }
        return Optional.empty();
    }

    private List<Shelf> byNearness(Part part, Shelf to) {
        Comparator<Shelf> byDay = Comparator.comparing(
                        (Shelf shelf) -> shelf.edition().published())
                .thenComparingInt(Shelf::order);
        List<Shelf> order = new ArrayList<>();
        shelves.stream()
                .filter(shelf ->
                        !shelf.edition().published().isAfter(to.edition().published()))
                .sorted(byDay.reversed())
                .forEach(order::add);
        shelves.stream()
                .filter(shelf ->
                        shelf.edition().published().isAfter(to.edition().published()))
                .sorted(byDay)
                .forEach(order::add);
        order.removeIf(shelf -> shelf.order() == to.order() || !shelf.carries(part));
        return order;
    }
}
