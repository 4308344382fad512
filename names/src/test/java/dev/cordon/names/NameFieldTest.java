package dev.cordon.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Name;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a field that should hold a name holds. */
class NameFieldTest {

    private static final NameReader READER = new NameReader(Lexicon.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            Ivan Petrov a.k.a. Vanya Ivanov, DOB 1962      | Ivan Petrov; Vanya Ivanov
            Ivan Petrov (alias "Vanya")                    | Ivan Petrov; Vanya
            John "Jack" Smith                              | John Smith; Jack Smith
            Ivan (Vanya) Petrov                            | Ivan Petrov; Vanya Petrov
            John and Jane Smith                            | John Smith; Jane Smith
            Orhan Kaya ve Aylin Demir                      | Orhan Kaya; Aylin Demir
            Ali Hassan / Omar Khalid                       | Ali Hassan; Omar Khalid
            Ali Hassan; Omar Khalid                        | Ali Hassan; Omar Khalid
            Anna Meyer née Braun                           | Anna Meyer; Anna Braun
            Anna Meyer (geb. Braun)                        | Anna Meyer; Anna Braun
            MEYER, Anna, née Braun                         | MEYER, Anna; Braun, Anna
            Владимир Крылов (Vladimir Krylov)              | Владимир Крылов; Vladimir Krylov
            """)
    void holdsSeveralNames(String field, String expected) {
        assertThat(READER.names(Name.primary(field), Naming.PERSON))
                .extracting(Name::text)
                .startsWith(field)
                .hasSize(expected.split("; ").length + 1)
                .endsWith(expected.split("; "));
    }

    @Test
    void aNicknameAloneIsAWeakName() {
        assertThat(READER.names(Name.primary("Orlando Beltrán alias Chapo"), Naming.PERSON))
                .filteredOn(Name::weak)
                .extracting(Name::text)
                .containsExactly("Chapo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hashim Karimi 12.11.1958                        | hashim karimi
            GHULAM NABI, DOB: 03/05/1971, POB: Kabul        | ghulamnabi
            Omar Haddad (passport no. A1234567)             | omar haddad
            Omar Haddad, born 1962 in Amman                 | omar haddad
            Omar Haddad, Amman, Jordan                      | omar haddad
            Surname: Okwuosa Given names: Ifeanyi           | ifeanyi okwuosa
            Oleksii Storozhenko (President of the board)    | oleksii storozhenko
            Sergei Smirnov, Minister of Foreign Affairs     | sergei smirnov
            Passport No. C00415620 Omar Haddad              | omar haddad
            Omar Haddad t/a Haddad Trading                  | omar haddad
            Abdullah LNU                                    | abdullah
            FNU Haddad                                      | haddad
            Estate of John Carter                           | john carter
            Smith, John, Jr.                                | john smith
            John Smith, M.D.                                | john smith
            """)
    void holdsWhatIsNoName(String field, String expected) {
        assertThat(READER.names(Name.primary(field), Naming.PERSON)).hasSize(1);
        assertThat(READER.read(field, Naming.PERSON).tokens().stream().map(Token::text))
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Max Born",
                "Watchman Nee",
                "WANG, Hongfei",
                "Garcia y Vega, Juan",
                "Jean-Pierre d'Arc",
                "John Smith III",
                "Mary Head",
                "Né Dit"
            })
    void aNameThatLooksLikeAMarkIsOne(String field) {
        assertThat(NameField.of(field, Lexicon.shipped().people())).isEqualTo(new NameField(field, List.of(field)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                ")",
                "\"",
                "aka",
                "(aka)",
                "and",
                "/",
                "née née",
                "DOB 1962",
                "((",
                "a/",
                ",,,",
                "fnu lnu"
            })
    void nothingMakesItFail(String field) {
        NameField read = NameField.of(field, Lexicon.shipped().people());
        assertThat(read.names()).isNotEmpty();
        assertThat(Romanizer.romanize(read.whole()).words().isEmpty())
                .isEqualTo(Romanizer.romanize(field).words().isEmpty());
    }
}
