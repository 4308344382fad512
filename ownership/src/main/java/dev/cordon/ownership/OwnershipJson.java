package dev.cordon.ownership;

import dev.cordon.terms.Measure;
import dev.cordon.terms.PartialDate;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Answers as JSON, fields in a fixed order, so that the same question gives the same bytes. Schema {@value #SCHEMA}; see
 * {@code docs/ownership.md}. Per cent are decimal digits, exact.
 */
public final class OwnershipJson {

    /** Name and version of the schema; the version rises when a field changes its meaning or goes. */
    public static final String SCHEMA = "cordon.ownership/1";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private OwnershipJson(JsonGenerator json) {
        this.json = json;
    }

    /** All answers about one party, on one line. */
    public static String of(String party, Question question, List<Answer> answers) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("party", party);
            json.writeStringProperty("asOf", question.asOf().toString());
            json.writeArrayPropertyStart("answers");
            answers.forEach(answer -> write(json, answer));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    /** One answer as an object, into an answer of another command. */
    public static void write(JsonGenerator json, Answer answer) {
        new OwnershipJson(json).answer(answer);
    }

    private void answer(Answer answer) {
        json.writeStartObject();
        json.writeStringProperty("regime", answer.about().rules().regime());
        json.writeStringProperty("rules", answer.about().rules().id());
        json.writeStringProperty("measure", answer.about().rules().measure());
        json.writeStringProperty("standing", answer.standing().word());
        json.writeBooleanProperty("listed", answer instanceof Answer.Caught caught && caught.listed());
        array("cited", answer.about().rules().rules(), this::rule);
        strings("cautions", answer.about().cautions());
        array("owners", answer.proof().owners(), this::owner);
        array("steps", answer.proof().steps(), this::step);
        array("paths", answer.proof().paths(), this::path);
        json.writeBooleanProperty("pathsLeftOut", answer.proof().pathsLeftOut());
        array(
                "deciding",
                answer instanceof Answer.CannotBeKnown unknown ? unknown.deciding() : List.<Stake>of(),
                this::stake);
        strings("wouldChange", answer.wouldChange());
        array("oddities", answer.oddities(), this::oddity);
        strings("signs", answer.signs());
        json.writeEndObject();
    }

    private void rule(OwnershipRule rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("name", rule.name());
        json.writeStringProperty("test", rule.asked());
        json.writeStringProperty("from", rule.from().toString());
        date("to", rule.to());
        json.writeStringProperty("text", rule.text());
        json.writeStringProperty("indirect", rule.indirect());
        json.writeStringProperty("basis", rule.basis());
        json.writeStringProperty("source", rule.source());
        json.writeStringProperty("status", rule.status());
        json.writeEndObject();
    }

    private void owner(Proof.Owner owner) {
        json.writeStartObject();
        json.writeStringProperty("party", owner.party());
        array("listings", owner.listings(), this::listing);
        json.writeEndObject();
    }

    private void listing(ListedAs listing) {
        json.writeStartObject();
        json.writeStringProperty("list", listing.list());
        json.writeStringProperty("section", listing.section());
        json.writeStringProperty("party", listing.number());
        json.writeStringProperty("name", listing.name());
        strings("programmes", listing.programmes());
        strings("measures", listing.measures().stream().map(Measure.Kind::word).toList());
        json.writeStringProperty("listedSince", listing.since().toString());
        date("listedUntil", listing.until().map(PartialDate::of));
        switch (listing.how()) {
            case ListedAs.Identified.ByNumber number -> json.writeStringProperty("identified", "number");
            case ListedAs.Identified.Supposed supposed -> {
                json.writeStringProperty("identified", "supposed");
                json.writeStringProperty("word", supposed.word());
            }
            case ListedAs.Identified.ByName name -> {
                json.writeStringProperty("identified", "name");
                json.writeName("score");
                json.writeNumber(rounded(name.score()));
                json.writeStringProperty("subjectName", name.subject());
                json.writeStringProperty("matchedName", name.listed());
            }
        }
        json.writeEndObject();
    }

    static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(6, RoundingMode.HALF_UP);
    }

    private void step(Proof.Step step) {
        json.writeStartObject();
        json.writeStringProperty("owned", step.owned());
        json.writeStringProperty("standing", step.standing().word());
        json.writeStringProperty("rule", step.rule());
        json.writeStringProperty("person", step.person().orElse(""));
        share("total", step.total());
        json.writeStringProperty("totalOf", step.totalOf().word());
        array("stakes", step.stakes(), this::stake);
        array("others", step.others(), this::stake);
        json.writeEndObject();
    }

    private void stake(Stake stake) {
        json.writeStartObject();
        json.writeStringProperty("owner", stake.owner());
        json.writeStringProperty("owned", stake.owned());
        json.writeStringProperty("kind", stake.interest().word());
        share("percent", stake.share());
        json.writeBooleanProperty("held", stake.held());
        json.writeBooleanProperty("contradictory", stake.contradictory());
        json.writeStringProperty("ownerStanding", stake.standing().word());
        array("stated", stake.stated(), this::holding);
        json.writeEndObject();
    }

    private void holding(Holding holding) {
        json.writeStartObject();
        share("percent", holding.share());
        json.writeStringProperty("kind", holding.interest().word());
        date("from", holding.from());
        date("to", holding.to());
        json.writeStringProperty("source", holding.source());
        json.writeStringProperty("joint", holding.joint());
        json.writeEndObject();
    }

    private void path(Proof.Path path) {
        json.writeStartObject();
        strings("parties", path.parties());
        array("stakes", path.stakes(), stake -> share(stake.share()));
        share("product", path.product());
        json.writeEndObject();
    }

    private void oddity(Oddity oddity) {
        json.writeStartObject();
        json.writeStringProperty("kind", oddity.kind().word());
        strings("parties", oddity.parties());
        json.writeStringProperty("text", oddity.text());
        json.writeEndObject();
    }

    private void share(String field, Share share) {
        json.writeName(field);
        share(share);
    }

    private void share(Share share) {
        json.writeStartObject();
        json.writeName("low");
        json.writeNumber(share.lowPercent());
        json.writeName("high");
        json.writeNumber(share.highPercent());
        json.writeStringProperty("text", share.toString());
        json.writeEndObject();
    }

    private void date(String field, Optional<PartialDate> date) {
        if (date.isPresent()) {
            json.writeStringProperty(field, date.get().toString());
        } else {
            json.writeNullProperty(field);
        }
    }

    private void strings(String field, List<String> values) {
        array(field, values, json::writeString);
    }

    private interface Each<T> {
        void write(T value);
    }

    private <T> void array(String field, List<T> values, Each<T> each) {
        json.writeArrayPropertyStart(field);
        values.forEach(each::write);
        json.writeEndArray();
    }
}
