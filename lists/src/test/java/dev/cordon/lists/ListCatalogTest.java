package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.lists.ListCatalog.Band;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ListCatalogTest {
    private final ListCatalog catalog = ListCatalog.shipped();

    @Test
    void tenListsAreKnown() {
        assertThat(catalog.all())
                .extracting(ListCatalog.Known::id)
                .containsExactly(
                        "us-ofac-sdn",
                        "us-ofac-cons",
                        "us-csl",
                        "us-bis-dpl",
                        "un-sc",
                        "uk-ofsi",
                        "uk-sanctions-list",
                        "eu-fsf",
                        "ca-sema",
                        "au-dfat")
                .allMatch(ListCatalog::isId);
        assertThat(catalog.all()).allSatisfy(list -> {
            assertThat(list.title()).isNotBlank();
            assertThat(list.authority()).isNotBlank();
            assertThat(list.terms()).isNotBlank();
            assertThat(list.formats()).isNotEmpty();
            assertThat(list.refresh())
                    .isNotEmpty()
                    .allMatch(address -> address.getScheme().equals("https"));
        });
    }

    @Test
    void aSetOfFilesHasAnAddressForEach() {
        assertThat(catalog.find("us-ofac-sdn").orElseThrow().refresh())
                .extracting(URI::getPath)
                .extracting(path -> path.substring(path.lastIndexOf('/') + 1))
                .containsExactly("SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV");
    }

    @Test
    void anUnknownIdIsOfferedTheNearest() {
        assertThat(catalog.find("ofac-sdn")).isEmpty();
        assertThat(catalog.nearest("ofac-sdn").getFirst()).isEqualTo("us-ofac-sdn");
        assertThat(catalog.nearest("un-cs")).hasSize(3).startsWith("un-sc");
    }

    @Test
    void anIdIsSafeAsAFoldersName() {
        assertThat(ListCatalog.isId("my-bank-2024")).isTrue();
        assertThat(ListCatalog.isId("../etc")).isFalse();
        assertThat(ListCatalog.isId("My List")).isFalse();
        assertThat(ListCatalog.isId("")).isFalse();
    }

    @Test
    void theBandWidensWithTime() {
        ListCatalog.Known un = catalog.find("un-sc").orElseThrow();
        assertThat(un.band(1_000, 1)).isEqualTo(new Band(700, 1_500));
        assertThat(un.band(1_000, 91)).isEqualTo(new Band(700, 1_500));
        assertThat(un.band(1_000, 92).lowest()).isEqualTo(489); // 0.7 x 0.7, rounded down
        // a third of the parties gone overnight
        assertThat(catalog.find("us-ofac-sdn").orElseThrow().band(13_821, 1).holds(9_214))
                .isFalse();
        // OFAC's consolidated list of April 2018 and of March 2020
        assertThat(catalog.find("us-ofac-cons").orElseThrow().band(639, 711).holds(375))
                .isTrue();
    }
}
