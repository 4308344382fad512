package dev.cordon.history;

import dev.cordon.history.Checkup.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at every file of a home: hashes of all archived bytes, all records, and the view against one made anew from the
 * archive, byte for byte.
 */
final class Checker {
    private final Path root;
    private final Archive archive;
    private final HomeSettings settings;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ArchivedPublication> publications = new ArrayList<>();
    private final Set<Path> needed = new HashSet<>();
    private int objects;

    Checker(Path root, Archive archive, HomeSettings settings, Progress progress) {
        this.root = root;
        this.archive = archive;
        this.settings = settings;
        this.progress = progress;
    }

    @SuppressWarnings("try") // The lock is held, not used.
    Checkup check(Home home) throws HomeException {
        try {
            if (canBeWritten()) {
                try (WriterLock lock = WriterLock.take(root, settings.patience(), progress)) {
                    return checkAll(home);
                }
            }
            // Nobody can write to it, so nobody has to be kept from it.
            return checkAll(home);
        } catch (IOException e) {
            throw HomeException.of(root, e);
        }
    }

    private boolean canBeWritten() {
        Path lock = root.resolve("lock");
        return Files.isWritable(Files.exists(lock) ? lock : root);
    }

    private Checkup checkAll(Home home) throws IOException, HomeException {
        leftovers();
        records();
        objects();
        boolean archiveIsSound = findings.stream().noneMatch(finding -> finding.kind() == Finding.Kind.DAMAGE);
        view(home, archiveIsSound);
        return new Checkup(findings, publications.size(), objects);
    }

    private void leftovers() throws IOException {
        for (Path file : Disk.in(root.resolve("tmp"))) {
            note(file, "a killed writer has left it; the next writer removes it");
        }
    }

    private void records() throws IOException {
        for (Path list : Disk.in(archive.editions())) {
            for (Path file : Disk.in(list)) {
                try {
                    ArchivedPublication publication = archive.read(file);
                    publications.add(publication);
                    publication.files().forEach(each -> needed.add(archive.object(each.sha256())));
                } catch (HomeException e) {
                    damage(file, e.getMessage());
                }
            }
        }
    }

    private void objects() throws IOException {
        Set<Path> all = new TreeSet<>(archive.allObjects());
        all.addAll(needed);
        for (Path object : all) {
            progress.step("archived files", objects++, all.size());
            String name = String.valueOf(object.getFileName());
            String sha256 = name.replace(".gz", "");
            if (!Hash.WHOLE.matcher(sha256).matches()) {
                note(object, "nothing is known of it");
            } else {
                Archive.damage(object, sha256).ifPresent(what -> damage(object, what));
                if (!needed.contains(object)) {
                    note(object, "no record names it; a writer was killed before it wrote one");
                }
            }
        }
    }

    private void view(Home home, boolean archiveIsSound) throws IOException, HomeException {
        List<ArchivedPublication> live =
                publications.stream().filter(ArchivedPublication::live).toList();
        Optional<View> current = current(home);
        if (current.isEmpty()) {
            return;
        }
        View view = current.get();
        boolean behind = !Manifest.of(live, settings).viewId().equals(view.id());
        if (archiveIsSound && !behind) {
            compare(view, live);
            return;
        }
        note(
                view.folder(),
                archiveIsSound
                        ? "it is behind the archive; the next writer makes a new one"
                        : "it was not compared with the archive, which is damaged");
        for (String list : view.lists()) {
            try {
                view.list(list);
            } catch (HomeException e) {
                damage(view.history(list), e.getMessage());
            }
        }
    }

    private Optional<View> current(Home home) {
        try {
            Optional<View> view = home.view();
            if (view.isEmpty() && publications.stream().anyMatch(ArchivedPublication::live)) {
                note(root.resolve("CURRENT"), "there is no view yet; the next writer makes one");
            }
            return view;
        } catch (HomeException e) {
            damage(root.resolve("CURRENT"), e.getMessage());
            return Optional.empty();
        }
    }

    private void compare(View view, List<ArchivedPublication> live) throws IOException, HomeException {
        Path temporary = Files.createTempDirectory("cordon-check");
        try {
            Path anew = temporary.resolve("view");
            new ViewMaker(archive, settings, Optional.empty(), Map.of(), temporary, progress).make(live, anew);
            Set<Path> names = new TreeSet<>();
            names.addAll(names(view.folder()));
            names.addAll(names(anew));
            for (Path name : names) {
                compare(view.folder().resolve(name), anew.resolve(name));
            }
        } finally {
            Disk.delete(temporary);
        }
    }

    private static List<Path> names(Path folder) throws IOException {
        return Disk.all(folder).stream()
                .filter(Files::isRegularFile)
                .map(folder::relativize)
                .toList();
    }

    private void compare(Path file, Path anew) throws IOException {
        if (!Files.exists(file)) {
            damage(file, "it is missing");
        } else if (!Files.exists(anew)) {
            damage(file, "it does not belong there");
        } else if (Files.mismatch(file, anew) >= 0) {
            damage(file, "it is not what the archive gives, from byte " + Files.mismatch(file, anew) + " on");
        }
    }

    private void damage(Path file, String what) {
        findings.add(new Finding(Finding.Kind.DAMAGE, name(file), what));
    }

    private void note(Path file, String what) {
        findings.add(new Finding(Finding.Kind.NOTE, name(file), what));
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
