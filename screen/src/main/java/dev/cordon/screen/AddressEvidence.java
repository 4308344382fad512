package dev.cordon.screen;

import dev.cordon.terms.Address;
import dev.cordon.terms.Party;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Addresses: agreement raises, another address says nothing, since people and companies have several. */
final class AddressEvidence {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEWEST_WORDS = 3;

    private AddressEvidence() {}

    /** Empty where nothing agrees. Symmetric. */
    static Optional<Evidence> of(Party subject, Party listed) {
        Evidence best = null;
        for (Address s : subject.addresses()) {
            for (Address l : listed.addresses()) {
                Optional<Evidence> evidence = compare(s, l);
                if (evidence.isPresent() && (best == null || evidence.get().millibits() > best.millibits())) {
                    best = evidence.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Evidence> compare(Address a, Address b) {
        Set<String> first = words(a.street() + " " + a.city() + " " + a.postalCode());
        Set<String> second = words(b.street() + " " + b.city() + " " + b.postalCode());
        Set<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        int fewer = Math.min(first.size(), second.size());
        int all = first.size() + second.size() - shared.size();
        if (fewer >= FEWEST_WORDS && 2 * shared.size() >= all) {
            return Optional.of(Evidence.of(
                    Evidence.Kind.ADDRESS,
                    EvidenceWeight.ADDRESS_STREET,
                    a.text(),
                    b.text(),
                    "address in common: " + String.join(" ", shared)));
        }
        Set<String> cityA = words(a.city());
        Set<String> cityB = words(b.city());
        boolean sameCity =
                !cityA.isEmpty() && second.containsAll(cityA) || !cityB.isEmpty() && first.containsAll(cityB);
        return sameCity
                ? Optional.of(Evidence.of(
                        Evidence.Kind.ADDRESS, EvidenceWeight.ADDRESS_CITY, a.text(), b.text(), "city in common"))
                : Optional.empty();
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
