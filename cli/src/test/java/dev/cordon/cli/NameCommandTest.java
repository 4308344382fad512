package dev.cordon.cli;

import static dev.cordon.cli.Answered.cordon;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How is this name understood? No list is needed and no home filled. */
class NameCommandTest {

    @Test
    void aPersonHasTitlesLeftOutAndRoles() {
        Answered answer = cordon("name", "Dr. Vladimir Ivanovich Petrov Jr.");

        assertThat(answer.exit()).isZero();
        assertThat(answer.out())
                .contains("a person, by its looks; --type says otherwise")
                .containsPattern("left out +dr, jr")
                .containsPattern("given +vladimir .*also uladzimir, valdemar")
                .containsPattern("given +ivanovich")
                .containsPattern("family +petrov")
                .containsPattern("generation +2");
    }

    @Test
    void anOrganizationHasALegalForm() {
        Answered answer = cordon("name", "Shuokang Technology GmbH", "--type", "organization");

        assertThat(answer.out())
                .containsPattern("read as +an organization, vessel or aircraft\n")
                .containsPattern("generic +technology")
                .containsPattern("legal form +limited");
    }

    @Test
    void everyNameOfAFieldIsShown() {
        Answered answer = cordon("name", "Ivan Petrov a.k.a. Sergei Ivanov, DOB 1962");

        assertThat(answer.lines()).contains("Ivan Petrov", "Sergei Ivanov");
        assertThat(answer.out()).contains("The field holds 2 names");
    }

    @Test
    void theJsonHasItsSchemaAndTheScriptOfEachWord() {
        Answered answer = cordon("name", "Петров Ivan", "--json");

        assertThat(answer.out())
                .startsWith("{\"schema\":\"cordon.name/1\",\"readAs\":\"person\",\"guessed\":true,")
                .contains("{\"latin\":\"petrov\",\"script\":\"cyrillic\",\"consonantsOnly\":false}")
                .contains("{\"word\":\"petrov\",\"role\":\"family\",");
    }

    @Test
    void aBlankNameIsWrongUsage() {
        assertThat(cordon("name", " ").exit()).isEqualTo(2);
    }
}
