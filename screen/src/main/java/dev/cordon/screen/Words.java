package dev.cordon.screen;

import dev.cordon.names.Clue;
import dev.cordon.names.Trait;
import dev.cordon.terms.Gender;
import dev.cordon.terms.PartyType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What evidence is called in an explanation. */
final class Words {

    private Words() {}

    static String of(PartyType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    static String of(List<Gender> genders) {
        return genders.stream().map(g -> g.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    /** One line for the whole comparison of two names. */
    static String summary(List<Clue> clues) {
        StringBuilder line = new StringBuilder();
        for (Clue clue : clues) {
            if (clue.trait() != Trait.PRIOR) {
                line.append(line.isEmpty() ? "" : ", ").append(of(clue.trait()));
            }
        }
        return line.toString();
    }

    static String of(Trait trait) {
        return switch (trait) {
            case PRIOR -> "where every comparison starts";
            case RARITY -> "words agree, counted by how rare they are";
            case COMMON -> "what agrees is common";
            case COMPLETE -> "every word has its like";
            case JOINED -> "words run together";
            case ACRONYM -> "an acronym and the whole name";
            case CONFLICT -> "words left over on both sides";
            case CONFLICT_LIKE -> "words left over on both sides that resemble one another";
            case CONFLICT_GENERIC -> "general words left over on both sides";
            case CONFLICT_RARE -> "rare words left over on both sides";
            case MISSING_OWN -> "the bearer's own name is missing";
            case MISSING_HEAD -> "the first distinctive word is missing";
            case MISSING_FAMILY -> "a family name is missing";
            case ONE_WORD -> "only one word agrees";
            case ONE_TELLING_WORD -> "only one word agrees, but for general ones";
            case ONLY_INITIALS -> "only initials agree";
            case ONLY_GENERIC -> "only general words agree";
            case SPELLING -> "spelt or written differently";
            case SPELLING_SHORT -> "a short word is spelt differently";
            case KNOWN_WORDS -> "both words are known as names of their own";
            case SPELLING_FAMILY_FAR -> "the family name is spelt far differently";
            case SPELLING_DISTINCTIVE -> "a distinctive word is spelt differently";
            case OTHER_SYLLABLE -> "both are syllables of names of their own";
            case GENDER_FORM -> "the form of a given name for the other sex";
            case ORDER -> "another order";
            case FATHERS_TURNED -> "father and son exchanged";
            case NUMBERS_DIFFER -> "other numbers";
            case NUMBER_MISSING -> "a number is missing";
            case PLACES_DIFFER -> "other places";
            case PLACE_MISSING -> "a place is missing";
            case FORMS_DIFFER -> "another legal form";
            case GENERATION -> "another generation";
            case WEAK_ALIAS -> "the authority calls this name weak";
            case EQUAL_FLOOR -> "equal names reach the threshold";
            case NOTHING -> "no word agrees";
        };
    }
}
