package dev.cordon.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a file of an index, opening or checking it says which file it is, and nothing else is thrown. */
class DamagedIndexTest {

    private static final long SEED = 20231116;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        SmallIndex.write(folder);
    }

    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void aMissingFile(IndexFile file) throws IOException {
        Files.delete(file.in(folder));

        assertThat(complaint()).hasValueSatisfying(said -> assertThat(said).contains(name(file), "missing"));
    }

    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void aFileCutOffAtAnyLength(IndexFile file) throws IOException {
        byte[] whole = Files.readAllBytes(file.in(folder));
        for (int length : new int[] {0, 1, 7, 8, 16, 23, 24, 31, 32, whole.length / 2, whole.length - 1}) {
            Files.write(file.in(folder), Arrays.copyOf(whole, length));
            assertBlamed(file, "cut to " + length + " of " + whole.length);
        }
    }

    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void bytesBehindTheEnd(IndexFile file) throws IOException {
        byte[] whole = Files.readAllBytes(file.in(folder));
        Files.write(file.in(folder), Arrays.copyOf(whole, whole.length + 8));

        assertBlamed(file, "longer by 8");
    }

    /** Every byte of the header, the directory and the footer, and 300 places between. */
    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void aBitFlippedAnywhere(IndexFile file) throws IOException {
        byte[] whole = Files.readAllBytes(file.in(folder));
        Random random = new Random(SEED);
        for (int i = 0; i < IndexFile.HEADER; i++) {
            flip(file, whole, i, random);
        }
        int directory = 2 * Long.BYTES * file.columnCount();
        for (int i = 1; i <= directory + IndexFile.FOOTER; i++) {
            flip(file, whole, whole.length - i, random);
        }
        for (int i = 0; i < 300; i++) {
            flip(file, whole, random.nextInt(whole.length), random);
        }
    }

    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void anotherVersion(IndexFile file) throws IOException {
        byte[] whole = Files.readAllBytes(file.in(folder));
        ByteBuffer.wrap(whole).putInt(8, 1);
        Files.write(file.in(folder), whole);

        assertThat(complaint())
                .hasValueSatisfying(said -> assertThat(said)
                        .contains(name(file), "version 1", "version " + IndexFile.VERSION, "builds the index again"));
    }

    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void aFileInThePlaceOfAnother(IndexFile file) throws IOException {
        IndexFile other = file == IndexFile.STATES ? IndexFile.PEOPLE : IndexFile.STATES;
        Files.write(file.in(folder), Files.readAllBytes(other.in(folder)));

        assertBlamed(file, "holding " + name(other));
    }

    @ParameterizedTest
    @EnumSource(IndexFile.class)
    void noIndexAtAll(IndexFile file) throws IOException {
        Files.writeString(file.in(folder), "What is a list but a file that somebody keeps?\n");

        assertBlamed(file, "holding prose");
    }

    private void flip(IndexFile file, byte[] whole, int place, Random random) throws IOException {
        byte[] damaged = whole.clone();
        damaged[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(file.in(folder), damaged);
        assertBlamed(file, "bit flipped in byte " + place);
    }

    private void assertBlamed(IndexFile file, String damage) throws IOException {
        assertThat(complaint())
                .as("%s, %s", name(file), damage)
                .hasValueSatisfying(said -> assertThat(said).contains(name(file)));
    }

    /** What opening and checking says; any other exception fails the test. */
    private Optional<String> complaint() throws IOException {
        try {
            Index.open(folder).check();
            return Optional.empty();
        } catch (IndexException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static String name(IndexFile file) {
        return String.valueOf(file.in(Path.of("")).getFileName());
    }
}
