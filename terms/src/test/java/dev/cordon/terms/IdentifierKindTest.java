package dev.cordon.terms;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cordon.terms.IdentifierKind.Validity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierKindTest {

    private static final Map<String, IdentifierKind> KINDS = Map.of(
            "imo", IdentifierKind.IMO,
            "mmsi", IdentifierKind.MMSI,
            "lei", IdentifierKind.LEI,
            "bic", IdentifierKind.BIC,
            "iban", IdentifierKind.IBAN,
            "isin", IdentifierKind.ISIN,
            "uscc", IdentifierKind.USCC,
            "inn", IdentifierKind.INN,
            "ogrn", IdentifierKind.OGRN,
            "btc-base58", IdentifierKind.WALLET);

    @Test
    void tellsTheDomainTablesValidNumbersFromItsInvalidOnes() throws IOException {
        Path table = PublishedFiles.file("domain/identifiers.csv");
        List<List<String>> rows = PublishedFiles.records(table, UTF_8, ',').stream()
                .filter(row -> KINDS.containsKey(row.getFirst()))
                .toList();

        assertThat(rows).hasSameSizeAs(KINDS.keySet());
        for (List<String> row : rows) {
            IdentifierKind kind = KINDS.get(row.getFirst());
            assertThat(kind.validity(row.get(4))).as("%s %s", kind, row.get(4)).isEqualTo(Validity.VALID);
            assertThat(kind.validity(row.get(5))).as("%s %s", kind, row.get(5)).isEqualTo(Validity.INVALID);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2} ({3})")
    @CsvSource({
        "IMO, IMO 9187629, VALID, a ship of the SDN list",
        "IMO, 5342883, VALID, a company of the SDN list",
        "IMO, 918762, INVALID, six digits",
        "INN, 500100732259, VALID, a person's: twelve digits",
        "INN, 500100732258, INVALID, its second check digit",
        "INN, 50010073225, INVALID, eleven digits",
        "OGRN, 304500116000157, VALID, a sole trader's",
        "OGRN, 304500116000158, INVALID, a sole trader's",
        "BIC, DEUTDEFF500, VALID, with a branch",
        "BIC, DEUTQQFF, INVALID, QQ is no country",
        "IBAN, DE89 3704 0044 0532 0130 00, VALID, with blanks",
        "IBAN, DE89 3704 0044 0532 0130 01, INVALID, last digit",
        "IBAN, DE893704004405320130000, INVALID, one digit too many",
        "ISIN, us0378331005, VALID, in small letters",
        "WALLET, 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h, VALID, SDN list XBT",
        "WALLET, 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9H, INVALID, last letter's case",
        "WALLET, t1g7wowvQ8gn2v8jrU1biyJ26sieNqNsBJy, VALID, SDN list ZEC",
        "WALLET, TMStbg5fgb4uTV7fK1gEYF9hKAzP3siPsG, VALID, SDN list TRX",
        "WALLET, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, VALID, BIP-173",
        "WALLET, BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4, VALID, BIP-173 in capitals",
        "WALLET, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5, INVALID, last letter",
        "WALLET, bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0, VALID, BIP-350",
        "WALLET, 0x098B716B8Aaf21512996dC57EB0615e2383E2f96, UNCHECKED, SDN list ETH",
        "WALLET, qpf2cphc5dkuclkqur7lhj2yuqq9pk3hmukle77vhq, UNCHECKED, SDN list BCH without its prefix",
        "PASSPORT, A1234567, UNCHECKED, no check digit",
        "EMAIL, someone@example.org, UNCHECKED, no check digit"
    })
    void checksEachKindByItsOwnScheme(IdentifierKind kind, String number, Validity expected, String why) {
        assertThat(kind.validity(number)).as(why).isEqualTo(expected);
    }

    /**
     * Figures worked out apart from this code. What is wrong is wrong in the list: tax numbers with slips ("3050117961",
     * "5039441") and an address that the end of the remarks cuts off.
     */
    @ParameterizedTest(name = "{0}: {2} right, {3} wrong")
    @CsvSource({
        "IMO, Vessel Registration Identification IMO (\\d+), 850, 0",
        "MMSI, MMSI (\\d+), 154, 0",
        "BIC, SWIFT/BIC ([A-Z0-9]+), 162, 0",
        "USCC, Unified Social Credit Code \\(USCCC?\\) ([A-Z0-9]+), 84, 0",
        "INN, Tax ID No. (\\d+) \\(Russia\\), 2553, 28",
        "WALLET, Digital Currency Address - XBT (\\w+), 197, 1"
    })
    void agreesWithTheNumbersOfTheSdnList(IdentifierKind kind, String pattern, int right, int wrong)
            throws IOException {
        String sdn = PublishedFiles.text(PublishedFiles.file("lists/us-ofac-sdn/2024-05-03/sdn.csv.gz"), ISO_8859_1);
        List<Validity> found = Pattern.compile(pattern)
                .matcher(sdn)
                .results()
                .map(number -> kind.validity(number.group(1)))
                .toList();

        assertThat(Collections.frequency(found, Validity.VALID)).isEqualTo(right);
        assertThat(Collections.frequency(found, Validity.INVALID)).isEqualTo(wrong);
    }

    /** Schemes that promise to notice each single wrong digit, at any place. */
    @Property
    void oneWrongDigitIsNoticed(
            @ForAll @IntRange(max = 3) int example,
            @ForAll @IntRange(max = 33) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        IdentifierKind kind = List.of(IdentifierKind.LEI, IdentifierKind.IBAN, IdentifierKind.ISIN, IdentifierKind.USCC)
                .get(example);
        String number = List.of("5493001KJTIIGC8Y1R12", "GB82WEST12345698765432", "US0378331005", "91350100M000100Y43")
                .get(example);
        String wrong = withOneDigitMoved(number, place % number.length(), shift);
        if (!wrong.equals(number)) {
            assertThat(kind.validity(wrong)).as(wrong).isEqualTo(Validity.INVALID);
        }
    }

    private static String withOneDigitMoved(String number, int place, int shift) {
        char digit = number.charAt(place);
        if (!Character.isDigit(digit)) {
            return number;
        }
        char moved = (char) ('0' + (digit - '0' + shift) % 10);
        return number.substring(0, place) + moved + number.substring(place + 1);
    }

    @Property
    void neverThrowsAndNormalizingTwiceChangesNothing(@ForAll IdentifierKind kind, @ForAll String number) {
        String normalized = kind.normalize(number);

        assertThat(kind.normalize(normalized)).isEqualTo(normalized);
        assertThat(kind.validity(number)).isEqualTo(kind.validity(normalized));
    }

    @Property
    void blanksAndPunctuationDoNotMatter(
            @ForAll @IntRange(max = 3) int sign,
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 2, max = 12) String number,
            @ForAll @IntRange(min = 1, max = 11) int place) {
        int cut = Math.min(place, number.length() - 1);
        String spaced = number.substring(0, cut) + " -./".charAt(sign) + number.substring(cut);

        assertThat(IdentifierKind.PASSPORT.normalize(spaced)).isEqualTo(number);
    }

    @Test
    void isFoundByItsWord() {
        assertThat(IdentifierKind.of("National ID")).hasValue(IdentifierKind.NATIONAL_ID);
        assertThat(IdentifierKind.of("call_sign")).hasValue(IdentifierKind.CALL_SIGN);
        assertThat(IdentifierKind.of("cedula")).isEmpty();
    }
}
