package dev.cordon.screen;

import dev.cordon.terms.Measure;
import dev.cordon.terms.Party;
import dev.cordon.terms.State;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers as JSON: one line each, fields in a fixed order, so that the same question gives the same bytes.
 *
 * <p>Schema {@value #SCHEMA}; see {@code docs/screen.md}. Days are {@code YYYY-MM-DD}; scores and points have six
 * decimal places at most; bits are thousandths.
 */
public final class ScreeningJson {

    /** Name and version of the schema; the version rises when a field changes its meaning or goes. */
    public static final String SCHEMA = "cordon.screening/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ScreeningJson() {}

    /** The answer for a subject. */
    public static String of(Screening screening) {
        return write(json -> screening(json, screening));
    }

    /** The answer of a comparison; {@code id} is left out where empty. */
    public static String of(String id, Explanation explanation, double threshold) {
        return write(json -> {
            json.writeStartObject();
            if (!id.isEmpty()) {
                json.writeStringProperty("id", id);
            }
            number(json, "score", explanation.score());
            json.writeBooleanProperty("match", explanation.score() >= threshold);
            json.writeName("explanation");
            explanation(json, explanation);
            json.writeEndObject();
        });
    }

    /** Parties explained, as {@link Screener#why} gives them. */
    public static String of(List<Match> matches, Settings settings) {
        return write(json -> {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("asOf", settings.asOf().toString());
            matches(json, "why", matches, settings);
            json.writeEndObject();
        });
    }

    private interface Content {
        void write(JsonGenerator json);
    }

    private static String write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            content.write(json);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void screening(JsonGenerator json, Screening screening) {
        Settings settings = screening.settings();
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("subject", screening.subject().number());
        json.writeStringProperty("asOf", settings.asOf().toString());
        json.writeArrayPropertyStart("lists");
        settings.lists().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("index", screening.index());
        number(json, "threshold", settings.threshold());
        json.writeBooleanProperty("strict", settings.strict());
        json.writeNumberProperty("found", screening.found());
        matches(json, "matches", screening.matches(), settings);
        matches(json, "formerly", screening.formerly(), settings);
        json.writeEndObject();
    }

    private static void matches(JsonGenerator json, String field, List<Match> matches, Settings settings) {
        json.writeArrayPropertyStart(field);
        for (Match match : matches) {
            State state = match.state();
            Party party = state.party();
            json.writeStartObject();
            json.writeStringProperty("list", state.list());
            json.writeStringProperty("section", party.listing().section());
            json.writeStringProperty("party", party.number());
            json.writeStringProperty("type", party.type().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("name", party.caption());
            json.writeStringProperty("matchedName", match.matchedName());
            number(json, "score", match.score());
            json.writeBooleanProperty("match", match.match());
            json.writeStringProperty("listedSince", state.listedSince().toString());
            Optional<LocalDate> until = match.listedUntil(settings);
            day(json, "listedUntil", until);
            strings(json, "programmes", party.listing().programmes());
            measures(json, party.listing().measures());
            strings(json, "legalBasis", party.listing().legalBasis());
            json.writeStringProperty("reason", party.listing().reason());
            json.writeStringProperty("licenceRequirement", party.listing().licenceRequirement());
            json.writeStringProperty("licencePolicy", party.listing().licencePolicy());
            source(json, "edition", state.edition());
            if (until.isPresent() && state.ending().isPresent()) {
                source(json, "ending", state.ending().get());
            }
            json.writeBooleanProperty("takenFromLater", settings.asOf().isBefore(state.shownFrom()));
            borrowed(json, state.borrowed());
            json.writeName("explanation");
            explanation(json, match.explanation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void measures(JsonGenerator json, List<Measure> measures) {
        json.writeArrayPropertyStart("measures");
        for (Measure measure : measures) {
            json.writeStartObject();
            json.writeStringProperty("kind", measure.kind().word());
            json.writeStringProperty("text", measure.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void borrowed(JsonGenerator json, List<State.Borrowed> borrowed) {
        json.writeArrayPropertyStart("borrowed");
        for (State.Borrowed part : borrowed) {
            json.writeStartObject();
            json.writeStringProperty("part", part.part().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("published", part.published().toString());
            json.writeBooleanProperty("later", part.later());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, String field, State.Source source) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("published", source.published().toString());
        json.writeStringProperty("title", source.title());
        json.writeStringProperty("from", source.from());
        json.writeStringProperty("sha256", source.sha256());
        json.writeEndObject();
    }

    private static void explanation(JsonGenerator json, Explanation explanation) {
        json.writeStartObject();
        number(json, "score", explanation.score());
        json.writeNumberProperty("millibits", explanation.millibits());
        json.writeArrayPropertyStart("parts");
        List<Double> points = explanation.points();
        for (int i = 0; i < points.size(); i++) {
            evidence(json, explanation.parts().get(i), Optional.of(points.get(i)));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence part, Optional<Double> points) {
        json.writeStartObject();
        json.writeStringProperty("kind", part.kind().name().toLowerCase(Locale.ROOT));
        points.ifPresent(value -> number(json, "points", value));
        json.writeNumberProperty("millibits", part.millibits());
        json.writeStringProperty("subject", part.subject());
        json.writeStringProperty("listed", part.listed());
        json.writeStringProperty("why", part.why());
        if (!part.details().isEmpty()) {
            json.writeArrayPropertyStart("details");
            part.details().forEach(detail -> evidence(json, detail, Optional.empty()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> values) {
        json.writeArrayPropertyStart(field);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void day(JsonGenerator json, String field, Optional<LocalDate> day) {
        if (day.isPresent()) {
            json.writeStringProperty(field, day.get().toString());
        } else {
            json.writeNullProperty(field);
        }
    }

    /** Written as decimal digits, whatever the value: 0.7, 0.000001. */
    private static void number(JsonGenerator json, String field, double value) {
        json.writeName(field);
        json.writeNumber(new BigDecimal(
                new BigDecimal(String.valueOf(value)).stripTrailingZeros().toPlainString()));
    }
}
