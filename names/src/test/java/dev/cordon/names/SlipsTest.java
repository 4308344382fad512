package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    private static final Slips SLIPS = new Slips(Lexicon.shipped().people());

    @ParameterizedTest
    @CsvSource({
        "Abdl Rahman, abdul rahman",
        "Abdwl Karim, abdul karim",
        "Adbul Karim, abdul karim",
        "Abov Ismail, abu ismail",
        "AmanAbdurrahman, aman abdurrahman",
        "SheikMohammed, sheik mohammed",
        "Mulah Omar, mullah omar",
        "Haij Karim Salih, haji karim salih",
        "Karim Salih Akhnud, karim salih akhund",
        "MAULANAQASIM, maulana qasim",
        "HASSANBIN Salih, hassan bin salih",
        "Abdlukarim Salih, abdulkarim salih",
        "Adbelhalim Salih, abdulhalim salih",
    })
    void whatHidSmallWordsIsUndone(String name, String words) {
        assertThat(undone(name)).isEqualTo(words);
    }

    /** Known words stay, and a particle with nothing behind it is none. */
    @ParameterizedTest
    @CsvSource({
        "Abdul Rahman, abdul rahman",
        "Alejandro Ramanathan, alejandro ramanathan",
        "Rahman Abdl, rahman abdl",
        "Karim Mulah, karim mulah",
        "Sheikhrouhou, sheikhrouhou",
        "Adib Karim, adib karim",
        "Konstantin Aliyev, konstantin aliyev",
    })
    void whatIsAsItShouldBeStays(String name, String words) {
        assertThat(undone(name)).isEqualTo(words);
    }

    @Test
    void aWordWithoutEndIsNoNameRunTogether() {
        String word = "mohammedali".repeat(10_000);

        assertThat(undone(word)).isEqualTo(word);
    }

    private static String undone(String name) {
        List<Piece> pieces = SLIPS.undone(Piece.of(name));
        return Piece.spaced(pieces);
    }
}
