package dev.cordon.lists.ca;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.Name;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AliasTextTest {

    private static Object[] texts(String text) {
        return AliasText.names(text, false).stream().map(Name::text).toArray();
    }

    private static void parted(String text, Object... names) {
        assertThat(texts(text)).containsExactly(names);
    }

    @Test
    void partedAtCommasSemicolonsAndSlashes() {
        parted("Air Bagan Holdings Pte. Ltd., Air Bagan Limited", "Air Bagan Holdings Pte. Ltd.", "Air Bagan Limited");
        parted("Nordgold; Норд голд ПЛС; Нордголд", "Nordgold", "Норд голд ПЛС", "Нордголд");
        parted("GORT/ORTAS", "GORT", "ORTAS");
        parted("Игорь МАТРУС / Iгор МАТРУС", "Игорь МАТРУС", "Iгор МАТРУС");
    }

    @Test
    void aLegalFormBehindACommaStaysWithItsCompany() {
        parted("Meroe Gold Co., Ltd., Meroe Farms", "Meroe Gold Co., Ltd.", "Meroe Farms");
        parted("Yuzana Construction, Ltd.", "Yuzana Construction, Ltd.");
        parted("Море Река Сервис, ООО", "Море Река Сервис, ООО");
        // the near miss: a company whose name only begins like a form
        parted("Yuzana, Company Group Structura LLC", "Yuzana", "Company Group Structura LLC");
    }

    @Test
    void bracketsAndQuotesHoldTogether() {
        parted("«Завод, Радиоприбор», АСКОН", "«Завод, Радиоприбор»", "АСКОН");
        parted("Redoubt (Redut, Wagner); Centre R", "Redoubt (Redut, Wagner)", "Centre R");
        parted("(Rosselkhozbank)", "Rosselkhozbank");
        parted("Минобороны Беларуси) ", "Минобороны Беларуси)");
        // a bracket that never closes holds nothing
        parted("AZSCO (Azia, TransMorFlot", "AZSCO (Azia", "TransMorFlot");
    }

    @Test
    void singleLettersBesideASlashAreAForm() {
        parted("Maersk A/S, Maersk Line", "Maersk A/S", "Maersk Line");
    }

    @Test
    void aLanguageBelongsToWhatFollows() {
        assertThat(AliasText.names(
                        "Sviatlana BANDARENKA, Belarusian: Святлана БАНДАРЭНКА, Russian : Светлана БОНДАРЕНКО", true))
                .containsExactly(
                        Name.alias("Sviatlana BANDARENKA"),
                        Name.alias("Святлана БАНДАРЭНКА").in("Belarusian"),
                        Name.alias("Светлана БОНДАРЕНКО").in("Russian"));
    }

    @Test
    void orParts_andOnlyBetweenNamesInAnotherScript() {
        parted("Центральная комиссия or ЦИК or Центризбирком", "Центральная комиссия", "ЦИК", "Центризбирком");
        parted("Тетяна Томіліна and Томилина Татьяна", "Тетяна Томіліна", "Томилина Татьяна");
        parted("Myanma Investment and Commercial Bank", "Myanma Investment and Commercial Bank");
        parted("Alpha also known as Beta", "Alpha", "Beta");
        parted("Orion Ordnance", "Orion Ordnance");
    }

    @Test
    void oneWordOfAPersonIsWeak() {
        assertThat(AliasText.names("Andrei ", true)).containsExactly(Name.weakAlias("Andrei"));
        assertThat(AliasText.names("HESA", false)).containsExactly(Name.alias("HESA"));
    }

    @Property
    void noTextFailsAndNoPieceIsBlank(@ForAll String text) {
        assertThat(AliasText.names(text, true)).noneMatch(name -> name.text().isBlank());
    }
}
