package dev.cordon.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A publication that somebody hands over.
 *
 * @param list the list's id: lower-case letters, digits, {@code . _ -}, beginning with a letter or digit, 64 at most
 * @param files its files; one under gzip is archived unpacked
 * @param published the day that the user says; goes before the day in the files
 * @param acceptReason why it is to go live even if it looks unsound
 * @param from where it was had, in words or as an address, or ""
 */
public record Incoming(
        String list, List<Path> files, Optional<LocalDate> published, Optional<String> acceptReason, String from) {

    public Incoming {
        files = List.copyOf(files);
    }

    public static Incoming of(String list, Path... files) {
        return new Incoming(list, List.of(files), Optional.empty(), Optional.empty(), "");
    }

    public Incoming published(LocalDate day) {
        return new Incoming(list, files, Optional.of(day), acceptReason, from);
    }

    public Incoming accepted(String reason) {
        return new Incoming(list, files, published, Optional.of(reason), from);
    }

    public Incoming from(String place) {
        return new Incoming(list, files, published, acceptReason, place);
    }
}
