package dev.cordon.history;

import java.util.List;

/**
 * What {@link Home#check} has found.
 *
 * @param findings in the order of files
 * @param publications how many records were checked
 * @param objects how many archived files were checked
 */
public record Checkup(List<Finding> findings, int publications, int objects) {

    public Checkup {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is damaged; notes may be there all the same. */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.kind() == Finding.Kind.DAMAGE);
    }

    /**
     * Something that is not as it should be.
     *
     * @param kind damage, or a trace of something that heals by itself
     * @param file the file's path inside the home, with {@code /}
     * @param sentence what is wrong with it
     */
    public record Finding(Kind kind, String file, String sentence) {

        /** How bad it is. */
        public enum Kind {
            DAMAGE,
            NOTE
        }
    }
}
