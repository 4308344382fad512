package dev.cordon.impact;

import dev.cordon.impact.Hold.Listed;
import dev.cordon.impact.Hold.Owned;
import dev.cordon.screen.Match;
import dev.cordon.screen.Settings;
import dev.cordon.terms.Listing;
import dev.cordon.terms.Measure;
import dev.cordon.terms.State;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An impact as JSON: one line, fields in a fixed order, so that the same question gives the same bytes.
 *
 * <p>Schema {@value #SCHEMA}; see {@code docs/impact.md}. Amounts are texts, so that no digit is lost.
 */
public final class ImpactJson {

    /** Name and version of the schema; the version rises when a field changes its meaning or goes. */
    public static final String SCHEMA = "cordon.impact/1";

    /** The same of a step of a story. */
    public static final String STEP = "cordon.impact.step/1";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int DIGITS = 6;

    private ImpactJson() {}

    /** The whole impact. */
    public static String of(Impact impact) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            write(json, impact);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A step of a story: its day, title, citation, what is not known, its facts, and the impact. */
    public static String of(Story.Step step) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("schema", STEP);
            json.writeStringProperty("day", step.day().toString());
            json.writeStringProperty("title", step.title());
            json.writeStringProperty("citation", step.citation());
            json.writeStringProperty("note", step.note());
            json.writeArrayPropertyStart("facts");
            for (Story.Fact fact : step.facts()) {
                json.writeStartObject();
                json.writeStringProperty("words", fact.words());
                json.writeStringProperty("basis", fact.basis());
                json.writeStringProperty("source", fact.source());
                json.writeStringProperty("listing", fact.listing());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeName("impact");
            write(json, step.impact());
            json.writeEndObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes it as an object. */
    static void write(JsonGenerator json, Impact impact) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeStringProperty("title", impact.title());
        strings(json, "scenario", impact.scenario());
        settings(json, "before", impact.before());
        settings(json, "after", impact.after());
        json.writeStringProperty("index", impact.index());
        json.writeNumberProperty("listingsChanged", impact.listings());
        json.writeNumberProperty("parties", impact.parties());
        json.writeNumberProperty("positions", impact.positions());
        summary(json, impact);
        flow(json, impact);
        json.writeArrayPropertyStart("changes");
        impact.changes().forEach(change -> change(json, change));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void settings(JsonGenerator json, String field, Settings settings) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("asOf", settings.asOf().toString());
        json.writeNumberProperty("threshold", settings.threshold());
        json.writeBooleanProperty("strict", settings.strict());
        strings(json, "lists", List.copyOf(settings.lists()));
        json.writeEndObject();
    }

    private static void summary(JsonGenerator json, Impact impact) {
        json.writeArrayPropertyStart("summary");
        for (Outcome outcome : Outcome.values()) {
            json.writeStartObject();
            json.writeStringProperty("outcome", outcome.word());
            json.writeNumberProperty("parties", impact.parties(outcome));
            json.writeNumberProperty("positions", impact.positions(outcome).size());
            json.writeObjectPropertyStart("amounts");
            impact.amounts(outcome)
                    .forEach((currency, amount) -> json.writeStringProperty(currency, amount.toPlainString()));
            json.writeEndObject();
            json.writeNumberProperty("withoutAmount", impact.withoutAmount(outcome));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void flow(JsonGenerator json, Impact impact) {
        json.writeArrayPropertyStart("flow");
        for (Status.Place from : Status.Place.values()) {
            for (Status.Place to : Status.Place.values()) {
                if (impact.flow(from, to) > 0) {
                    json.writeStartObject();
                    json.writeStringProperty("from", from.words());
                    json.writeStringProperty("to", to.words());
                    json.writeNumberProperty("parties", impact.flow(from, to));
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    private static void change(JsonGenerator json, PartyChange change) {
        json.writeStartObject();
        json.writeStringProperty("party", change.party().number());
        json.writeStringProperty("name", change.party().caption());
        json.writeStringProperty("outcome", change.outcome().word());
        json.writeStringProperty("difference", change.difference());
        status(json, "before", change.before());
        status(json, "after", change.after());
        json.writeArrayPropertyStart("positions");
        change.positions().forEach(position -> position(json, position));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void status(JsonGenerator json, String field, Status status) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("place", status.place().words());
        json.writeArrayPropertyStart("holds");
        for (Hold hold : status.holds()) {
            json.writeStartObject();
            json.writeStringProperty("key", hold.key());
            switch (hold) {
                case Listed listed -> listed(json, listed.match());
                case Owned owned -> owned(json, owned);
            }
            effect(json, hold.listing());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("doubts");
        for (Doubt doubt : status.doubts()) {
            json.writeStartObject();
            json.writeStringProperty("rule", doubt.rule());
            json.writeStringProperty("name", doubt.name());
            json.writeStringProperty("words", doubt.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void listed(JsonGenerator json, Match match) {
        State state = match.state();
        json.writeStringProperty("kind", "listed");
        json.writeStringProperty("list", state.list());
        json.writeStringProperty("section", state.party().listing().section());
        json.writeStringProperty("party", state.party().number());
        json.writeStringProperty("name", state.party().caption());
        json.writeStringProperty("matchedName", match.matchedName());
        json.writeNumberProperty(
                "score",
                BigDecimal.valueOf(match.score())
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros());
        json.writeStringProperty("listedSince", state.listedSince().toString());
        json.writeStringProperty("edition", state.edition().title());
    }

    private static void owned(JsonGenerator json, Owned owned) {
        json.writeStringProperty("kind", owned.byControl() ? "controlled" : "owned");
        json.writeStringProperty("rule", owned.rule());
        json.writeStringProperty("regime", owned.regime());
        json.writeStringProperty("name", owned.name());
        strings(json, "owners", owned.owners());
        strings(json, "proof", owned.proof());
        json.writeStringProperty("caution", owned.caution());
        json.writeStringProperty("source", owned.source());
    }

    private static void effect(JsonGenerator json, Listing listing) {
        strings(json, "programmes", listing.programmes());
        strings(
                json,
                "measures",
                listing.measures().stream()
                        .map(Measure::kind)
                        .map(Measure.Kind::word)
                        .distinct()
                        .toList());
        strings(json, "legalBasis", listing.legalBasis());
        json.writeStringProperty("licenceRequirement", listing.licenceRequirement());
        json.writeStringProperty("licencePolicy", listing.licencePolicy());
    }

    private static void position(JsonGenerator json, PositionChange change) {
        Position position = change.position();
        json.writeStartObject();
        json.writeStringProperty("position", position.id());
        json.writeStringProperty("kind", position.kind().word());
        json.writeStringProperty("goods", position.goods());
        json.writeStringProperty("eccn", position.eccn());
        position.amount().ifPresent(amount -> json.writeStringProperty("amount", amount.toPlainString()));
        json.writeStringProperty("currency", position.currency());
        json.writeStringProperty("licence", position.licence());
        json.writeStringProperty("outcome", change.outcome().word());
        bars(json, "before", change.before());
        bars(json, "after", change.after());
        json.writeEndObject();
    }

    private static void bars(JsonGenerator json, String field, List<Bar> bars) {
        json.writeArrayPropertyStart(field);
        for (Bar bar : bars) {
            json.writeStartObject();
            json.writeStringProperty("hold", bar.hold());
            json.writeStringProperty("force", bar.force().word());
            json.writeStringProperty("words", bar.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String field, List<String> texts) {
        json.writeArrayPropertyStart(field);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
