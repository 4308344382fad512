package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumpsTest {

    @ParameterizedTest
    @CsvSource({
        "MullahNaeem Baraich, Mullah Naeem Baraich",
        "Boubaker elHakim, Boubaker el Hakim",
        "Lased BenHeni, Lased Ben Heni",
        "NguyenThiThuyTrang, Nguyen Thi Thuy Trang",
    })
    void aCapitalBeginsAWord(String text, String parted) {
        assertThat(Humps.parted(text)).isEqualTo(parted);
    }

    @ParameterizedTest
    @CsvSource({
        "Ronald McDonald",
        "Douglas MacArthur",
        "Leonardo DiCaprio",
        "Dick VanDyke",
        "OMAR HASSAN",
        "Omar Hassan"
    })
    void whatIsUsuallyWrittenSoStays(String text) {
        assertThat(Humps.parted(text)).isEqualTo(text);
    }
}
