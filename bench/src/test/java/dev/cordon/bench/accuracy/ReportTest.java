package dev.cordon.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.SourceFile;
import dev.cordon.names.Lexicon;
import dev.cordon.names.NameReader;
import dev.cordon.names.Weights;
import dev.cordon.screen.Comparer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What is printed. */
class ReportTest {

    private static final Comparer COMPARER = new Comparer(new NameReader(Lexicon.shipped()), Weights.shipped());

    /** Two labels on purpose wrong, so that both sorts of error are shown. */
    private static final String PAIRS = """
            id,type,left,right,left_born,right_born,left_country,right_country,left_other,right_other,match,why
            a,person,Aleksandra Wojciechowska,Aleksandra Wojciechowska,,,,,,,0,said to be two
            b,person,Aleksandra Wojciechowska,Kwame Mensah,,,,,,,1,said to be one
            c,person,Aleksandra Wojciechowska,Kwame Mensah,,,,,,,0,two
            """;

    private final Pairs pairs = pairs();

    @Test
    void errorsAreListedWorstFirstWithTheirReasons() {
        List<String> errors = pairs.errors();
        assertThat(errors).hasSize(2);
        assertThat(errors.get(0))
                .matches("(?s)0\\.0\\d\\d MISSED b: Aleksandra Wojciechowska ~ Kwame Mensah\\R"
                        + "      said to be one\\R      -\\d+\\.\\d\\d bits = -\\d+\\.\\d\\d name \\(.*\\)");
        assertThat(errors.get(1))
                .startsWith("0.9")
                .contains("ALARM  a: Aleksandra Wojciechowska ~ Aleksandra Wojciechowska", "said to be two");
    }

    @Test
    void tablesAreMarkdown() {
        assertThat(pairs.lines())
                .startsWith("## Labelled pairs")
                .anySatisfy(line -> assertThat(line).startsWith("| invented | 1 | 1 | 2 | 1 | 0.000"));
    }

    @Test
    void chartsAreSvg() throws Exception {
        for (Chart chart : List.of(pairs.calibrationChart(), pairs.curveChart())) {
            byte[] bytes = chart.svg().getBytes(StandardCharsets.UTF_8);
            Document svg =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        }
    }

    /** The middle of both axes is the middle of the picture: 56 of margin, half of 360. */
    @Test
    void pointsStandWhereTheyBelong() {
        assertThat(new Chart("", "", "").dot(new Chart.Point(0.5, 0.25), "red").svg())
                .contains("<circle cx='236.0' cy='326.0' r='4' fill='red'/>");
    }

    private static Pairs pairs() {
        try {
            return Pairs.judge(PairFile.read(List.of(SourceFile.of("invented.csv", PAIRS))), COMPARER, 0.7);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
