package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.names.Romanized.Word;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RomanizerTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvFileSource(resources = "romanized.csv", numLinesToSkip = 1, emptyValue = "")
    void writesNamesAsTheirStandardDoes(String written, String expected, String who) {
        assertThat(Romanizer.romanize(written).text()).as(who).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void tellsEachWordsScriptAndWhetherItLacksVowels() {
        assertThat(Romanizer.romanize("Qasem سليماني 103 公安").words())
                .containsExactly(
                        new Word("qasem", Script.LATIN),
                        new Word("slymny", Script.ARABIC, true, "سليماني"),
                        new Word("103", Script.DIGITS),
                        new Word("gong", Script.HAN, false, "公"),
                        new Word("an", Script.HAN, false, "安"));
    }

    @Property
    void givesSmallLettersDigitsAndSingleBlanksOnly(@ForAll("texts") String text) {
        assertThat(Romanizer.romanize(text).text()).matches("(?:[a-z0-9]+(?: [a-z0-9]+)*)?");
    }

    @Property
    void readsItsOwnOutputAsItIs(@ForAll("texts") String text) {
        String once = Romanizer.romanize(text).text();

        assertThat(Romanizer.romanize(once).text()).isEqualTo(once);
    }

    /** Alone, too, where a sign that is silent inside words is all there is. */
    @Test
    void readsEveryLetterAsItsCapital() {
        List<String> different = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isLetter(c) && Character.toUpperCase(c) != c)
                .filter(c -> !Romanizer.romanize(Character.toString(c))
                        .text()
                        .equals(Romanizer.romanize(Character.toString(Character.toUpperCase(c)))
                                .text()))
                .mapToObj(c -> "U+%04X %s".formatted(c, Character.getName(c)))
                .toList();

        assertThat(different).isEmpty();
    }

    @Property
    void doesNotMindCapitals(@ForAll("texts") String text) {
        String capitals = text.codePoints()
                // The capital of a subscript iota is a letter of its own.
                .map(c -> c == 0x0345 ? c : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(Romanizer.romanize(capitals).text())
                .isEqualTo(Romanizer.romanize(text).text());
    }

    /** Every letter there is, alone: none may be lost, since a name may consist of it. */
    @Test
    void losesNoLetter() {
        List<String> lost = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(RomanizerTest::isLetter)
                // The hundred thousand Chinese characters take too long; every 97th stands for them.
                .filter(c -> !Character.isIdeographic(c) || c % 97 == 0)
                .filter(c -> Romanizer.romanize(Character.toString(c)).words().isEmpty())
                .mapToObj(c -> "U+%04X %s".formatted(c, Character.getName(c)))
                .toList();

        assertThat(lost).isEmpty();
    }

    /** Presentation forms of vowel signs are letters by name only. */
    private static boolean isLetter(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                .codePoints()
                .anyMatch(part -> Character.isLetter(part) && Character.getType(part) != Character.MODIFIER_LETTER);
    }

    /** The first screening of a process waits for every class it loads. */
    @Test
    void readsLatinWithoutIcu() throws Exception {
        try (WithoutIcu loader = new WithoutIcu()) {
            Class<?> romanizer = loader.loadClass("dev.cordon.names.Romanizer");
            Object words = romanizer.getMethod("romanize", String.class).invoke(null, "José Ǿrsted, Łódź — Жуков");

            assertThat(words.toString()).contains("jose", "orsted", "lodz", "zhukov");
        }
    }

    /** Loads this room's classes anew and knows no others than the JDK's. */
    private static final class WithoutIcu extends ClassLoader implements AutoCloseable {
        WithoutIcu() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            String file = name.replace('.', '/') + ".class";
            try (InputStream bytes = RomanizerTest.class.getClassLoader().getResourceAsStream(file)) {
                if (bytes == null || !name.startsWith("dev.cordon.names.")) {
                    throw new ClassNotFoundException(name);
                }
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public void close() {}
    }

    /** Letters of many scripts with signs and digits between; and any chars at all, halves of surrogate pairs among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.strings()
                .withChars("abzßéøŁıİʼ' -&.09٣Жщьъїєўјћқ")
                .withChars("αυΰϋςγκξμπابدعلهوـ\u0651بگיוםגא׳")
                .withChars("ქწаեւոフー々一习近平김정은각नरृक्ष์ประอአឧ")
                .ofMaxLength(12);
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(8);
        return Arbitraries.oneOf(letters, anything);
    }
}
