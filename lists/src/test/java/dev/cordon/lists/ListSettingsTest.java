package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListSettingsTest {

    @TempDir
    private Path home;

    @Test
    void withoutAFileTheCatalogHolds() throws IOException {
        ListSettings settings = ListSettings.read(home);

        assertThat(settings.addresses("un-sc"))
                .containsExactly(URI.create("https://scsanctions.un.org/resources/xml/en/consolidated.xml"));
        assertThat(settings.addresses("our-own")).isEmpty();
        assertThat(settings.staleDays("un-sc")).isEqualTo(7);
    }

    @Test
    void aRowReplacesWhatItNamesAndNoMore() throws IOException {
        write("""
                list,address,stale_days
                un-sc,https://mirror.bank.example/un.xml,
                our-own,https://lists.bank.example/a.csv | https://lists.bank.example/b.csv,1
                *,,30
                """);

        ListSettings settings = ListSettings.read(home);

        assertThat(settings.addresses("un-sc")).containsExactly(URI.create("https://mirror.bank.example/un.xml"));
        assertThat(settings.addresses("our-own"))
                .containsExactly(
                        URI.create("https://lists.bank.example/a.csv"), URI.create("https://lists.bank.example/b.csv"));
        assertThat(settings.staleDays("our-own")).isEqualTo(1);
        assertThat(settings.staleDays("un-sc")).isEqualTo(30);
        assertThat(settings.refreshable()).contains("us-ofac-sdn", "our-own").doesNotContain("*");
    }

    @Test
    void aSettingThatCannotBeUnderstoodIsToldWithItsLine() throws IOException {
        write("list,address,stale_days\nun-sc,,soon\n");
        assertThatThrownBy(() -> ListSettings.read(home))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("lists.csv:2: found \"soon\", expected days, 0 to 9999");

        write("list,url\nun-sc,https://mirror.bank.example/un.xml\n");
        assertThatThrownBy(() -> ListSettings.read(home))
                .hasMessageContaining("lists.csv:1: found \"url\", expected the columns list, address, stale_days");
    }

    private void write(String settings) throws IOException {
        Files.writeString(home.resolve("lists.csv"), settings);
    }
}
