package dev.cordon.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {
    private static final String OWN = "id,name,country\n1,Yara Kaya,TR\n2,Bright Pumps Ltd,GB\n";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Member(String name, byte[] bytes) {}

    private static byte[] zip(Member... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Member member : members) {
                out.putNextEntry(new ZipEntry(member.name));
                out.write(member.bytes);
            }
        }
        return packed.toByteArray();
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path... files) {
        return assertThatThrownBy(() -> Readers.read(List.of(files))).isInstanceOf(RefusedException.class);
    }

    @Test
    void plainGzipAndZipAreOneToTheReader() throws IOException {
        Path plain = file("own.csv", OWN);
        Path packed = file("own.csv.gz", gzip(utf8(OWN)));
        Path nameless = file("download", gzip(utf8(OWN)));
        Path archive = file(
                "own.zip",
                zip(
                        new Member("list/", new byte[0]),
                        new Member("list/own.csv", utf8(OWN)),
                        new Member("__MACOSX/list/._own.csv", new byte[] {0, 5, 22, 7})));
        for (Path each : List.of(plain, packed, nameless, archive)) {
            assertThat(((Edition) Readers.read(List.of(each))).entries()).hasSize(2);
        }
        assertThat(Readers.read(List.of(archive)).report().tallies().getFirst().file())
                .endsWith("own.zip!list/own.csv");
    }

    @Test
    void readersStandInTheOrderOfTheirFormats() {
        assertThat(Readers.all()).extracting(ListReader::format).isSorted().contains("us-csl-csv", "own-csv");
    }

    @Test
    void whatFitsNoFormatIsToldWhatWasLookedForAndFound() throws IOException {
        assertRefused(file("odd.txt", "Dear Sir, please find attached"))
                .hasMessageContaining("odd.txt: found \"text that begins with 'Dear Sir, please find attached'\"")
                .hasMessageContaining("us-csl-csv (CSV whose header has _id, source and entity_number)")
                .hasMessageContaining("own-json (");
        assertRefused(file("odd.xml", "<?xml version=\"1.0\"?><catalog xmlns=\"urn:x\"><book/></catalog>"))
                .hasMessageContaining("XML with root element catalog in namespace urn:x");
    }

    @Test
    void everyFileThatFitsNoneIsNamed() throws IOException {
        assertRefused(file("a.txt", "first"), file("b.csv", OWN), file("c.txt", "third"))
                .hasMessageContaining("a.txt: found \"text that begins with 'first'\"")
                .hasMessageContaining("likewise")
                .hasMessageContaining("c.txt: text that begins with 'third'");
    }

    @Test
    void emptyFilesWebPagesBinariesAndUtf16HaveTheirOwnSentence() throws IOException {
        assertRefused(file("empty.csv", "")).hasMessageContaining("an empty file");
        assertRefused(file("blank.csv", " \n\n")).hasMessageContaining("nothing but blanks");
        assertRefused(file("sdn.csv", "<!DOCTYPE html><html><head><title>403 Forbidden</title></head></html>"))
                .hasMessageContaining("a web page titled '403 Forbidden'")
                .hasMessageContaining("it looks like a web page: the download failed");
        assertRefused(file("list.csv", "%PDF-1.7\n%\u00e2\u00e3\u00cf")).hasMessageContaining("a PDF");
        assertRefused(file("list.bin", new byte[] {1, 2, 3, 0, 9, 8}))
                .hasMessageContaining("no text, but bytes that begin with 010203000908");
        assertRefused(file("list.csv", "\uFEFFid,name".getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("text in UTF-16");
    }

    @Test
    void missingFilesAndFoldersAreToldApart() {
        assertRefused(folder.resolve("none.csv")).hasMessageContaining("there is no such file");
        assertRefused(folder).hasMessageContaining("a folder or device");
    }

    @Test
    void filesOfTwoListsOrTwoEditionsDoNotGoTogether() throws IOException {
        String changes = "action,effective,citation,number\nremove,2024-01-01,Rule 1,7\n";
        assertRefused(file("own.csv", OWN), file("change.csv", changes))
                .hasMessageContaining("found \"format cordon-amendment\", expected format own-csv");
        assertRefused(file("new.csv", OWN), file("old.csv", OWN))
                .hasMessageContaining("a second file of format own-csv, role list");
    }

    @Test
    void aGzipThatIsCutOffOrDamagedIsRefused() throws IOException {
        StringBuilder rows = new StringBuilder("id,name\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append(i)
                    .append(",Company ")
                    .append(Integer.toHexString(i * 7919))
                    .append('\n');
        }
        byte[] whole = gzip(utf8(rows.toString()));
        assertRefused(file("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2)))
                .hasMessageContaining("packed content that ends too early");
        assertRefused(file("stub.gz", Arrays.copyOf(whole, 5))).hasMessageContaining("ends too early");
        byte[] damaged = whole.clone();
        damaged[whole.length - 6] ^= 1; // in the checksum
        assertRefused(file("bad.csv.gz", damaged)).hasMessageContaining("packed content that is damaged");
    }

    @Test
    void aZipThatIsCutOffOrDamagedIsRefused() throws IOException {
        byte[] whole = zip(new Member("own.csv", utf8(OWN)));
        assertRefused(file("cut.zip", Arrays.copyOf(whole, whole.length - 30)))
                .hasMessageContaining("a zip that cannot be opened");
        byte[] damaged = whole.clone();
        damaged[40] ^= 0x55; // in the packed content
        assertRefused(file("bad.zip", damaged)).hasMessageContaining("packed content that is damaged");
        assertRefused(file("empty.zip", zip())).hasMessageContaining("a zip without files");
    }

    @Test
    void bombsAreRefusedBeforeTheyGoOff() throws IOException {
        byte[] zeros = new byte[11 << 20];
        Arrays.fill(zeros, (byte) 'a');
        System.arraycopy(utf8("id,name\n1,"), 0, zeros, 0, 10);
        assertThat(gzip(zeros).length).isLessThan(zeros.length / Unpacking.RATIO);
        assertRefused(file("bomb.csv.gz", gzip(zeros)))
                .hasMessageContaining("content that unpacks to more than 10485760 bytes")
                .hasMessageContaining("at most 2 GiB unpacked, and beyond 10 MiB at most 200 times the packed size");
        assertRefused(file("bomb.zip", zip(new Member("own.csv", zeros))))
                .hasMessageContaining("bomb.zip!own.csv: found \"11534336 bytes packed into");
        assertRefused(file(
                        "book.xlsx", zip(new Member("[Content_Types].xml", utf8("<Types/>")), new Member("s", zeros))))
                .hasMessageContaining("11534336 bytes packed into");
    }

    @Test
    void theLimitsAreTenMebibytesThenTwoHundredTimesThenTwoGibibytes() {
        assertThat(Unpacking.largest(1)).isEqualTo(10L << 20);
        assertThat(Unpacking.largest(1_000_000)).isEqualTo(200_000_000);
        assertThat(Unpacking.largest(1L << 40)).isEqualTo(2L << 30);
    }

    @Test
    void archivesInsideArchivesAndTooManyMembersAreRefused() throws IOException {
        byte[] inner = zip(new Member("own.csv", utf8(OWN)));
        assertRefused(file("outer.zip", zip(new Member("inner.zip", inner))))
                .hasMessageContaining("outer.zip!inner.zip: found \"an archive inside an archive\"");
        assertRefused(file("own.csv.gz.gz", gzip(gzip(utf8(OWN)))))
                .hasMessageContaining("an archive inside an archive");
        Member[] many = new Member[Unpacking.MOST_MEMBERS + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = new Member(i + ".csv", utf8(OWN));
        }
        assertRefused(file("many.zip", zip(many))).hasMessageContaining("a zip of 257 members");
    }

    @Test
    void aSpreadsheetIsOneFile() throws IOException {
        byte[] book =
                zip(new Member("[Content_Types].xml", utf8("<Types/>")), new Member("xl/workbook.xml", utf8("<w/>")));
        assertThat(Readers.unpack(file("book.xlsx", book), "book.xlsx"))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("book.xlsx"));
        assertThat(Readers.unpack(file("set.zip", zip(new Member("book.xlsx", book))), "set.zip"))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo("set.zip!book.xlsx"));
    }

    @Test
    void aLineOfTenMegabytesIsReadAndOneTooLongForAnyListIsRefused() throws IOException {
        String longName = "x".repeat(10 << 20);
        Edition edition = (Edition) Readers.read(List.of(file("long.csv", "id,name\n1," + longName + "\n2,Ann\n")));
        assertThat(edition.entries()).hasSize(2);
        assertRefused(file("longer.csv", "id,name\n1," + "x".repeat(17 << 20) + "\n"));
    }

    @Test
    void bytesThatAreNoUtf8RefuseACsv() throws IOException {
        assertRefused(file("latin.csv", "id,name\n1,Ann\n2,Jos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("bytes that are no UTF-8");
    }
}
