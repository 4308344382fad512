package dev.cordon.cli;

import dev.cordon.names.NameAnatomy;
import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Romanized;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The answer of {@code cordon name} for people. */
final class NameText {

    /** As many other forms of a word as fit into a line. */
    private static final int MOST_LIKES = 8;

    private final StringBuilder out = new StringBuilder();

    private NameText() {}

    static String of(List<NameAnatomy> names, boolean guessed) {
        NameText text = new NameText();
        for (int i = 0; i < names.size(); i++) {
            text.name(names.get(i), guessed && i == 0);
        }
        if (names.size() > 1) {
            text.out
                    .append("The field holds ")
                    .append(names.size() - 1)
                    .append(" names; each is compared, and all words together as one.\n");
        }
        return text.out.toString();
    }

    private void name(NameAnatomy anatomy, boolean guessed) {
        out.append(anatomy.text()).append('\n');
        String kind = anatomy.naming() == Naming.PERSON ? "a person" : "an organization, vessel or aircraft";
        line("read as", kind + (guessed ? ", by its looks; --type says otherwise" : ""));
        line("script", scripts(anatomy));
        line("left out", String.join(", ", anatomy.leftOut()));
        anatomy.words().forEach(this::word);
        PreparedName name = anatomy.name();
        line("generation", name.generation());
        line(
                "legal form",
                String.join(", ", name.forms()).toLowerCase(Locale.ROOT).replace('_', ' '));
        line("order", name.fathers() ? "a chain of fathers: the order of the words tells" : "");
        line("rarity", bits(anatomy.rarity()) + " in all");
    }

    private void line(String label, String value) {
        if (!value.isEmpty()) {
            out.append(
                    String.format(Locale.ROOT, "      %-11s %s%n", label, value).replace("\r", ""));
        }
    }

    private void word(NameAnatomy.Part part) {
        List<String> likes = part.likes();
        String shown = likes.stream().limit(MOST_LIKES).collect(Collectors.joining(", "));
        String more = likes.size() > MOST_LIKES ? " and " + (likes.size() - MOST_LIKES) + " more" : "";
        String consonants = part.token().word().consonantsOnly() ? ", consonants only" : "";
        line(
                part.token().role().name().toLowerCase(Locale.ROOT),
                part.token().text() + "  " + bits(part.rarity()) + consonants
                        + (shown.isEmpty() ? "" : "; also " + shown + more));
    }

    /** The scripts of the words, if they are more than Latin: each with its words in Latin letters. */
    private static String scripts(NameAnatomy anatomy) {
        return anatomy.written().stream()
                .collect(Collectors.groupingBy(
                        word -> word.script().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.mapping(Romanized.Word::latin, Collectors.joining(" "))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String bits(int millibits) {
        return String.format(Locale.ROOT, "%.1f bits", millibits / 1000.0);
    }
}
