package dev.cordon.cli;

import dev.cordon.history.ArchivedPublication;
import dev.cordon.history.Checkup;
import dev.cordon.history.ListDiff;
import dev.cordon.history.PartyFields;
import dev.cordon.terms.ListInfo;
import dev.cordon.terms.Part;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The answers of {@code cordon lists …} as JSON: one object on one line, its fields always in the same order. Days are
 * YYYY-MM-DD; what is unknown or does not apply is left out. docs/lists.md describes the fields.
 */
final class ListsJson implements AutoCloseable {

    static final String LISTS = "cordon.lists/1";
    static final String DIFF = "cordon.lists.diff/1";
    static final String HISTORY = "cordon.lists.history/1";
    static final String CHECK = "cordon.lists.check/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text);

    private ListsJson(String schema) {
        json.writeStartObject();
        json.writeStringProperty("schema", schema);
    }

    /** How the answer ends, a line feed included. */
    private String end() {
        json.writeEndObject();
        json.close();
        return text + "\n";
    }

    @Override
    public void close() {
        json.close();
    }

    static String lists(List<Overview> lists, LocalDate today) {
        try (ListsJson answer = new ListsJson(LISTS)) {
            answer.day("today", today);
            answer.json.writeArrayPropertyStart("lists");
            lists.forEach(answer::overview);
            answer.json.writeEndArray();
            return answer.end();
        }
    }

    private void overview(Overview list) {
        ListInfo info = list.info();
        json.writeStartObject();
        json.writeStringProperty("list", info.id());
        json.writeStringProperty("title", info.title());
        json.writeStringProperty("authority", info.authority());
        day("newest", info.newest());
        json.writeNumberProperty("days", list.days());
        json.writeNumberProperty("staleAfterDays", list.staleAfter());
        json.writeBooleanProperty("stale", list.stale());
        json.writeNumberProperty("parties", info.parties());
        json.writeNumberProperty("editions", info.editions());
        json.writeNumberProperty("amendments", list.amendments());
        day("first", list.first());
        json.writeStringProperty("from", list.from());
        json.writeArrayPropertyStart("refused");
        for (ArchivedPublication refused : list.refused()) {
            json.writeStartObject();
            day("published", refused.published());
            json.writeStringProperty("reason", refused.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String diff(ListDiff diff) {
        try (ListsJson answer = new ListsJson(DIFF)) {
            answer.json.writeStringProperty("list", diff.list());
            answer.day("from", diff.from());
            answer.day("to", diff.to());
            answer.states("added", diff.added());
            answer.states("removed", diff.removed());
            answer.json.writeArrayPropertyStart("changed");
            diff.changed().forEach(answer::changed);
            answer.json.writeEndArray();
            answer.words("notCompared", words(diff.notCompared()));
            return answer.end();
        }
    }

    private void states(String name, List<State> states) {
        json.writeArrayPropertyStart(name);
        for (State state : states) {
            json.writeStartObject();
            party(state.party());
            days(state);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void changed(ListDiff.Changed changed) {
        json.writeStartObject();
        party(changed.after().party());
        json.writeArrayPropertyStart("fields");
        for (ListDiff.FieldChange field : changed.fields()) {
            json.writeStartObject();
            json.writeStringProperty("field", field.field());
            words("removed", field.removed());
            words("added", field.added());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static String history(String asked, List<PartyHistory> parties) {
        try (ListsJson answer = new ListsJson(HISTORY)) {
            answer.json.writeStringProperty("asked", asked);
            answer.json.writeArrayPropertyStart("parties");
            parties.forEach(answer::party);
            answer.json.writeEndArray();
            return answer.end();
        }
    }

    private void party(PartyHistory party) {
        json.writeStartObject();
        json.writeStringProperty("list", party.list());
        json.writeStringProperty("party", party.number());
        json.writeArrayPropertyStart("states");
        for (PartyHistory.Shown shown : party.states()) {
            state(shown);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void state(PartyHistory.Shown shown) {
        State state = shown.state();
        json.writeStartObject();
        json.writeStringProperty("name", state.party().caption());
        days(state);
        shown.knownSince().ifPresent(instant -> json.writeStringProperty("knownSince", instant.toString()));
        json.writeArrayPropertyStart("shownBy");
        shown.by().forEach(this::source);
        json.writeEndArray();
        if (state.ending().isPresent()) {
            json.writeName("endedBy");
            source(state.ending().get());
        }
        json.writeArrayPropertyStart("borrowed");
        for (State.Borrowed borrowed : state.borrowed()) {
            json.writeStartObject();
            json.writeStringProperty("part", word(borrowed.part()));
            day("published", borrowed.published());
            json.writeBooleanProperty("later", borrowed.later());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("record");
        PartyFields.of(state.party()).forEach((field, values) -> {
            if (!values.isEmpty()) {
                words(field, values);
            }
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private void source(State.Source source) {
        json.writeStartObject();
        day("published", source.published());
        json.writeStringProperty("title", source.title());
        json.writeStringProperty("from", source.from());
        json.writeStringProperty("sha256", source.sha256());
        json.writeEndObject();
    }

    private void party(Party party) {
        json.writeStringProperty("party", party.number());
        json.writeStringProperty("name", party.caption());
        json.writeStringProperty("type", party.type().name().toLowerCase(Locale.ROOT));
        words("programmes", party.listing().programmes());
    }

    private void days(State state) {
        day("from", state.from());
        day("to", state.to());
        day("shownFrom", state.shownFrom());
        day("listedSince", state.listedSince());
        day("listedUntil", state.listedUntil());
    }

    static String check(Checkup checkup) {
        try (ListsJson answer = new ListsJson(CHECK)) {
            JsonGenerator json = answer.json;
            json.writeBooleanProperty("sound", checkup.sound());
            json.writeNumberProperty("publications", checkup.publications());
            json.writeNumberProperty("objects", checkup.objects());
            json.writeArrayPropertyStart("findings");
            for (Checkup.Finding finding : checkup.findings()) {
                json.writeStartObject();
                json.writeStringProperty("kind", finding.kind().name().toLowerCase(Locale.ROOT));
                json.writeStringProperty("file", finding.file());
                json.writeStringProperty("what", finding.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            return answer.end();
        }
    }

    private void day(String name, LocalDate day) {
        json.writeStringProperty(name, day.toString());
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> day(name, known));
    }

    private void words(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** In the order of {@link Part}, whatever the set's own. */
    static List<String> words(Collection<Part> parts) {
        return parts.stream().sorted().map(ListsJson::word).toList();
    }

    private static String word(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
