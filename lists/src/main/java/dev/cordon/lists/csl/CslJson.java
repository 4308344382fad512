package dev.cordon.lists.csl;

import dev.cordon.lists.Json;
import dev.cordon.lists.ListReader;
import dev.cordon.lists.Publication;
import dev.cordon.lists.SourceFile;
import dev.cordon.terms.Address;
import dev.cordon.terms.Countries;
import dev.cordon.terms.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code consolidated.json} of the Consolidated Screening List: an object whose array {@code results} holds the records,
 * streamed. Written from trade.gov's field table; no published file was at hand, and the test's file is typed from the
 * CSV.
 */
public final class CslJson implements ListReader {
    private static final Set<String> ADDRESS = Set.of("address", "city", "state", "postal_code", "country");
    private static final Set<String> ID = Set.of("type", "number", "country", "issue_date", "expiration_date");

    /** Fields that may hold arrays. */
    private static final Set<String> SEVERAL = Set.of(
            "programs",
            "addresses",
            "federal_register_notice",
            "alt_names",
            "citizenships",
            "dates_of_birth",
            "nationalities",
            "places_of_birth",
            "ids");

    @Override
    public String format() {
        return "us-csl-json";
    }

    @Override
    public String looksLike() {
        return "JSON object with an array results";
    }

    @Override
    public Optional<String> recognise(SourceFile file) throws IOException {
        return Json.begins(file, List.of("results")) ? Optional.of("list") : Optional.empty();
    }

    @Override
    public Publication read(List<SourceFile> files) throws IOException {
        SourceFile file = files.getFirst();
        CslEdition edition = new CslEdition(format(), file.name());
        Set<String> unknown = new HashSet<>();
        Json.read(file, "results", record -> {
            for (String field : record.object().fields().keySet()) {
                if (!known(field) && unknown.add(field)) {
                    edition.counter().unknownField(record.line(), field, "a field of the CSL API's table");
                }
            }
            edition.add(entry(record));
        });
        return edition.edition();
    }

    private static boolean known(String field) {
        return field.equals("id") || CslCsv.COLUMNS.contains(field);
    }

    private static CslEntry entry(Json.Placed record) {
        Json.Obj object = record.object();
        String id = object.text("_id");
        return new CslEntry(
                record.line(),
                id.isEmpty() ? object.text("id") : id,
                object.text("source"),
                object.text("entity_number"),
                object.text("type"),
                object.texts("programs"),
                object.text("name"),
                object.text("title"),
                objects(object, "addresses").stream().map(CslJson::address).toList(),
                notices(object),
                object.text("start_date"),
                object.text("end_date"),
                object.text("standard_order"),
                object.text("license_requirement"),
                object.text("license_policy"),
                object.text("call_sign"),
                object.text("vessel_type"),
                object.text("gross_tonnage"),
                object.text("gross_registered_tonnage"),
                object.text("vessel_flag"),
                object.text("vessel_owner"),
                object.text("remarks"),
                object.text("source_list_url"),
                object.texts("alt_names"),
                object.texts("citizenships"),
                object.texts("dates_of_birth"),
                object.texts("nationalities"),
                object.texts("places_of_birth"),
                object.text("source_information_url"),
                objects(object, "ids").stream().map(CslJson::id).toList(),
                rest(object, id));
    }

    private static List<String> notices(Json.Obj object) {
        return object.texts("federal_register_notice").stream()
                .flatMap(notice -> Arrays.stream(notice.split(";")))
                .map(String::strip)
                .filter(notice -> !notice.isEmpty())
                .toList();
    }

    private static List<Json.Obj> objects(Json.Obj object, String field) {
        return object.items(field).stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .toList();
    }

    private static Address address(Json.Obj address) {
        String country = address.text("country");
        return new Address(
                address.text("address"),
                address.text("city"),
                address.text("state"),
                address.text("postal_code"),
                country,
                Countries.code(country),
                "");
    }

    private static CslId id(Json.Obj id) {
        List<String> dates = new ArrayList<>();
        String expires = id.text("expiration_date");
        String issued = id.text("issue_date");
        if (!expires.isEmpty() && !issued.isEmpty()) {
            dates.addAll(List.of(expires, issued));
        } else if (!expires.isEmpty()) {
            dates.add("expires " + expires);
        } else if (!issued.isEmpty()) {
            dates.add("issued " + issued);
        }
        return new CslId(id.text("type"), id.text("number"), id.text("country"), dates);
    }

    /** What no field above takes: undocumented fields, also inside addresses and ids, and items of another shape. */
    private static List<Remark> rest(Json.Obj object, String underscored) {
        List<Remark> rest = new ArrayList<>();
        object.fields().forEach((field, value) -> {
            boolean misshapen = !SEVERAL.contains(field) && !(value instanceof Json.Value);
            if (!known(field) || misshapen || (field.equals("id") && !underscored.isEmpty())) {
                flatten(field, value, rest);
            }
        });
        nested(object, "addresses", ADDRESS, rest);
        nested(object, "ids", ID, rest);
        return rest;
    }

    private static void nested(Json.Obj object, String field, Set<String> known, List<Remark> rest) {
        for (Json item : object.items(field)) {
            if (item instanceof Json.Obj inner) {
                inner.fields().forEach((name, value) -> {
                    if (!known.contains(name)) {
                        flatten(field + "/" + name, value, rest);
                    }
                });
            } else {
                flatten(field, item, rest);
            }
        }
    }

    private static void flatten(String label, Json value, List<Remark> rest) {
        switch (value) {
            case Json.Nothing nothing -> {}
            case Json.Value text -> rest.add(new Remark(label, text.text()));
            case Json.Arr array -> array.items().forEach(item -> flatten(label, item, rest));
            case Json.Obj inner -> inner.fields().forEach((name, item) -> flatten(label + "/" + name, item, rest));
        }
    }
}
