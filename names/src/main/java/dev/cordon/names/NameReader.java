package dev.cordon.names;

import dev.cordon.terms.Name;
import dev.cordon.terms.PartyType;
import java.util.ArrayList;
import java.util.List;

/**
 * How is a name understood? From a name as published to the words that are compared.
 *
 * <p>In layers: script (by {@link Romanizer}), then what is no part of the name (titles, legal forms, generation marks),
 * then what belongs to a word (Abd al-, Abu), then roles. {@link PersonReader} and {@link OrganizationReader} do it.
 */
public final class NameReader {

    private static final int SHORTEST_TELLING_FORM = 3;

    /** Who is asked about without a type is a person rather than not. In thousandths of a bit. */
    private static final int PERSON_UNLESS_TOLD = 1_000;

    private final Lexicon lexicon;
    private final PersonReader people;
    private final OrganizationReader organizations;

    public NameReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.people = new PersonReader(lexicon);
        this.organizations = new OrganizationReader(lexicon);
    }

    /** How names of a party of that type are read; where the type is unknown, as the name looks. */
    public Naming naming(PartyType type, String text) {
        return switch (type) {
            case PERSON -> Naming.PERSON;
            case ORGANIZATION, VESSEL, AIRCRAFT, WALLET -> Naming.ORGANIZATION;
            case UNKNOWN -> looksLikeOrganization(text) ? Naming.ORGANIZATION : Naming.PERSON;
        };
    }

    /** A legal form tells; else whether the words are rather people's or organizations'. */
    private boolean looksLikeOrganization(String text) {
        List<Piece> pieces = Piece.of(text);
        int last = pieces.size() - 1;
        if (last > 0
                && (isTellingForm(pieces.get(last).latin(), true)
                        || isTellingForm(pieces.getFirst().latin(), false))) {
            return true;
        }
        int leaning = PERSON_UNLESS_TOLD;
        for (Piece piece : pieces) {
            leaning += piece.consonantsOnly() ? 0 : lexicon.personLeaning(piece.latin());
        }
        return leaning < 0;
    }

    /** Two-letter forms (SA, AG, Co) are also names of people, and some longer ones (Soe). */
    private boolean isTellingForm(String word, boolean end) {
        return word.length() >= SHORTEST_TELLING_FORM
                && lexicon.legalForm(word, 1, end, !end).isPresent()
                && lexicon.personLeaning(word) <= 0;
    }

    /** Reads a name in that way. Never fails: a text without letters or digits gives a name without words. */
    public PreparedName read(Name name, Naming naming) {
        return naming == Naming.PERSON ? people.read(name.text(), name.parts()) : organizations.read(name.text());
    }

    public PreparedName read(String text, Naming naming) {
        return naming == Naming.PERSON ? people.read(text, List.of()) : organizations.read(text);
    }

    /**
     * The names that a field holds. Fields of people's names may hold several ("Ivan Petrov a.k.a. Vanya", "John and Jane
     * Smith"), those of organizations another in brackets ("Russia Today (RT International)"): {@link #read} takes the words of
     * all for one name, so whoever looks for each of them reads each.
     *
     * @return the field itself first; then, where it holds several names, each of them, a single word as a weak one
     */
    public List<Name> names(Name field, Naming naming) {
        if (naming != Naming.PERSON) {
            return organizations
                    .inBrackets(field.text())
                    .map(names -> bracketed(field, names))
                    .orElse(List.of(field));
        }
        List<String> texts = people.names(field.text(), field.parts());
        if (texts.size() == 1) {
            return List.of(field);
        }
        List<Name> names = new ArrayList<>();
        names.add(field);
        for (String text : texts) {
            boolean single = text.indexOf(' ') < 0;
            names.add(new Name(text, field.kind(), field.weak() || single, List.of(), field.language()));
        }
        return List.copyOf(names);
    }

    private static List<Name> bracketed(Name field, List<String> names) {
        List<Name> all = new ArrayList<>();
        all.add(field);
        names.forEach(text -> all.add(new Name(text, field.kind(), field.weak(), List.of(), field.language())));
        return List.copyOf(all);
    }

    /** How that name is understood when it is read in that way. */
    public NameAnatomy anatomy(String text, Naming naming) {
        return NameAnatomy.of(text, read(text, naming), lexicon);
    }
}
