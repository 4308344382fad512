package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void numberedItemsComeApart() {
        assertThat(Pieces.items("(1) Uganda (2) Uganda (3)Uganda")).containsExactly("Uganda", "Uganda", "Uganda");
        assertThat(Pieces.items("1) Saudi Arabia 2) Qatar")).containsExactly("Saudi Arabia", "Qatar");
        assertThat(Pieces.items("a) 1957 b) 1953")).containsExactly("1957", "1953");
    }

    @Test
    void whatOnlyLooksNumberedStaysWhole() {
        assertThat(Pieces.items("A-333602 (2) M110522")).containsExactly("A-333602 (2) M110522");
        assertThat(Pieces.items("(2) Uganda")).containsExactly("(2) Uganda");
        assertThat(Pieces.items("(1) Bashali (9) Goma")).containsExactly("Bashali (9) Goma");
        assertThat(Pieces.items("  ")).isEmpty();
    }

    @Property
    void anyItemsComeBack(
            @ForAll @Size(min = 1, max = 20) List<@AlphaChars @StringLength(min = 2, max = 8) String> items) {
        String text = IntStream.range(0, items.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + items.get(i))
                .collect(Collectors.joining(" "));
        assertThat(Pieces.items(text)).isEqualTo(items);
    }
}
