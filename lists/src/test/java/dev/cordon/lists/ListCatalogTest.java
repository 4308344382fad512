package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;

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
}
