package dev.cordon.bench;

import dev.cordon.names.Romanizer;
import dev.cordon.terms.Name;
import dev.cordon.terms.NamePart;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a person's name with the place somebody gave it.
 *
 * @param latin as {@link Romanizer} writes it
 * @param role FAMILY or GIVEN, or what the authority says
 */
record TaggedWord(String latin, NamePart.Role role) {

    /** The words of a name whose parts are marked, or that is written "Family, Given"; of others none. */
    static List<TaggedWord> of(Name name) {
        List<TaggedWord> words = new ArrayList<>();
        if (!name.parts().isEmpty()) {
            name.parts().forEach(part -> add(words, part.text(), part.role()));
            return words;
        }
        String text = name.text();
        int comma = text.indexOf(',');
        if (comma > 0 && comma == text.lastIndexOf(',')) {
            add(words, text.substring(comma + 1), NamePart.Role.GIVEN);
            add(words, text.substring(0, comma), NamePart.Role.FAMILY);
        }
        return words;
    }

    private static void add(List<TaggedWord> words, String text, NamePart.Role role) {
        Romanizer.romanize(text).words().forEach(word -> {
            if (!word.consonantsOnly()) {
                words.add(new TaggedWord(word.latin(), role));
            }
        });
    }
}
