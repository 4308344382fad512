package dev.cordon.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GrowthChartTest {

    private static final String TABLE = """
            names,measured,value
            shipped,"negatives a second",900.0
            1000000,"negatives a second",1000.0
            10000,"negatives a second",10000.0
            10000,"Lucene trigrams, negatives a second",100.0
            """;

    @Test
    void theTableKeepsWhatItReadAndTakesWhatIsNew(@TempDir Path folder) throws Exception {
        Path table = Files.writeString(folder.resolve("growth.csv"), TABLE);
        Growth growth = Growth.in(table);
        growth.put("10000", Map.of("negatives a second", 20_000.0));
        growth.write(table);

        assertThat(Growth.in(table).byLength("negatives a second"))
                .containsExactly(new Growth.Point(10_000, 20_000), new Growth.Point(1_000_000, 1_000));
        assertThat(Growth.in(table).byLength("Lucene trigrams, negatives a second"))
                .isEmpty();
    }

    /** Lists that ship have no length to stand at; a tenth of the speed is one step of the grid lower. */
    @Test
    void aLineForEachSearchAndAPointForEachLength(@TempDir Path folder) throws Exception {
        Path chart = folder.resolve("growth.svg");
        GrowthChart.of(Growth.in(Files.writeString(folder.resolve("growth.csv"), TABLE)))
                .write(chart);

        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(2);
        List<Double> heights = List.of(y(svg, 0), y(svg, 1), y(svg, 2));
        assertThat(heights.get(0) - heights.get(1)).isNegative();
        assertThat(heights.get(2) - heights.get(0))
                .as("100 a second stands twice as far below 10,000 as 1,000 does")
                .isEqualTo(2 * (heights.get(1) - heights.get(0)), within(0.2));
    }

    private static double y(Document svg, int circle) {
        return Double.parseDouble(((Element) svg.getElementsByTagName("circle").item(circle)).getAttribute("cy"));
    }
}
