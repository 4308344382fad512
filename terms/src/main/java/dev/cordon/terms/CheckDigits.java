package dev.cordon.terms;

import dev.cordon.terms.IdentifierKind.Validity;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the digits of a number say about themselves: one check for each kind that has one. A number that passes is well
 * formed, not proven to be somebody's; one that fails was mistyped, or is of another kind.
 *
 * <p>All take the number as {@link IdentifierKind#normalize} gives it.
 */
final class CheckDigits {

    private static final Map<IdentifierKind, Function<String, Validity>> CHECKS = Map.of(
            IdentifierKind.IMO, check(CheckDigits::imo),
            IdentifierKind.MMSI, check("[2-7]\\d{8}", number -> true),
            IdentifierKind.LEI, check("[A-Z0-9]{18}\\d{2}", CheckDigits::mod97),
            IdentifierKind.BIC, check("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?", CheckDigits::bic),
            IdentifierKind.IBAN, check("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}", CheckDigits::iban),
            IdentifierKind.ISIN, check("[A-Z]{2}[A-Z0-9]{9}\\d", CheckDigits::isin),
            IdentifierKind.USCC, check("[0-9A-HJ-NPQRTUWXY]{18}", CheckDigits::uscc),
            IdentifierKind.INN, check("\\d{10}|\\d{12}", CheckDigits::inn),
            IdentifierKind.OGRN, check("\\d{13}|\\d{15}", CheckDigits::ogrn),
            IdentifierKind.WALLET, CheckDigits::wallet);

    private static final Pattern SEVEN_DIGITS = Pattern.compile("\\d{7}");

    /** GB 32100-2015, table 1: the letters that look like digits are left out. */
    private static final String USCC_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** The lengths that the IBAN registry (SWIFT) sets; other countries are checked by their digits alone. */
    private static final Map<String, Integer> IBAN_LENGTHS = ibanLengths("15 NO|16 BE|18 DK FI FO GL NL FK SD|19 MK SI"
            + "|20 AT BA EE KZ LT LU MN XK|21 CH HR LI LV|22 BG BH CR DE GB GE IE ME RS VA|23 AE GI IL IQ OM SO TL"
            + "|24 AD CZ ES MD PK RO SA SE SK TN VG|25 LY PT ST|26 IS TR|27 BI DJ FR GR IT MC MR SM"
            + "|28 AL AZ BY CY DO GT HN HU LB NI PL SV|29 BR EG PS QA UA|30 JO KW MU YE|31 MT SC|32 LC|33 RU");

    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final Pattern BASE58_ADDRESS = Pattern.compile("[" + BASE58 + "]{25,36}");

    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] BECH32_GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32_SUM = 1;
    private static final int BECH32M_SUM = 0x2bc830a3;

    private CheckDigits() {}

    static Validity of(IdentifierKind kind, String normalized) {
        return CHECKS.getOrDefault(kind, number -> Validity.UNCHECKED).apply(normalized);
    }

    private static Function<String, Validity> check(Function<String, Boolean> passes) {
        return number -> passes.apply(number) ? Validity.VALID : Validity.INVALID;
    }

    private static Function<String, Validity> check(String shape, Function<String, Boolean> passes) {
        Pattern pattern = Pattern.compile(shape);
        return check(number -> pattern.matcher(number).matches() && passes.apply(number));
    }

    /**
     * Ship numbers: IMO resolution A.1117(30), weights 7 to 2, last digit of the sum. Company numbers have a check digit of
     * their own (the IMO company and owner number scheme, MSC.160(78): weights 8 6 4 2 9 7, 11 minus the sum mod 11), and lists do not say
     * which of the two they print.
     */
    private static boolean imo(String number) {
        if (!SEVEN_DIGITS.matcher(number).matches()) {
            return false;
        }
        int last = number.charAt(6) - '0';
        int ship = weighted(number, 7, 6, 5, 4, 3, 2) % 10;
        int company = (11 - weighted(number, 8, 6, 4, 2, 9, 7) % 11) % 10;
        return last == ship || last == company;
    }

    /** ISO 7064 MOD 97-10 over the whole number, letters as 10 to 35: LEI (ISO 17442) and IBAN (ISO 13616). */
    private static boolean mod97(String number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 36);
            rest = (digit < 10 ? rest * 10 + digit : rest * 100 + digit) % 97;
        }
        return rest == 1;
    }

    private static boolean bic(String number) {
        return Countries.code(number.substring(4, 6)).isPresent();
    }

    private static boolean iban(String number) {
        Integer length = IBAN_LENGTHS.getOrDefault(number.substring(0, 2), number.length());
        return number.length() == length && mod97(number.substring(4) + number.substring(0, 4));
    }

    /** ISO 6166: Luhn (ISO/IEC 7812-1) over the digits of the letters' numbers. */
    private static boolean isin(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    /** GB 32100-2015, section 5: base 31, weights are the powers of 3. */
    private static boolean uscc(String number) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += USCC_DIGITS.indexOf(number.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return USCC_DIGITS.indexOf(number.charAt(17)) == (31 - sum % 31) % 31;
    }

    /** Order of the Russian Federal Tax Service MMV-7-6/435 of 2012: one check digit for companies, two for persons. */
    private static boolean inn(String number) {
        if (number.length() == 10) {
            return weighted(number, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == number.charAt(9) - '0';
        }
        return weighted(number, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == number.charAt(10) - '0'
                && weighted(number, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10 == number.charAt(11) - '0';
    }

    /** Russian government decree 438 of 2002: 13 digits for companies (mod 11), 15 for sole traders (mod 13). */
    private static boolean ogrn(String number) {
        int last = number.length() - 1;
        return Long.parseLong(number.substring(0, last)) % (last - 1) % 10 == number.charAt(last) - '0';
    }

    /**
     * Base58check (Bitcoin and its kin) and Bech32 (BIP-173, BIP-350). An {@code 0x…} address carries its checksum in the
     * case of its letters, which many files lose: it stays unchecked, as do forms that this class does not know.
     */
    private static Validity wallet(String address) {
        if (address.startsWith("bc1") || address.startsWith("ltc1")) {
            return bech32(address) ? Validity.VALID : Validity.INVALID;
        }
        if (!BASE58_ADDRESS.matcher(address).matches()) {
            return Validity.UNCHECKED;
        }
        if (base58check(address)) {
            return Validity.VALID;
        }
        boolean bitcoin = address.startsWith("1") || address.startsWith("3");
        return bitcoin && address.length() <= 35 ? Validity.INVALID : Validity.UNCHECKED;
    }

    /** The last four bytes are the first four of the double SHA-256 of those before. */
    private static boolean base58check(String address) {
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < address.length(); i++) {
            value = value.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(address.charAt(i))));
        }
        byte[] bytes = value.toByteArray();
        int payload = address.startsWith("t") ? 22 : 21;
        byte[] whole = new byte[payload + 4];
        int sign = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        int length = bytes.length - sign;
        if (length > whole.length) {
            return false;
        }
        System.arraycopy(bytes, sign, whole, whole.length - length, length);
        byte[] sum = sha256(sha256(Arrays.copyOf(whole, payload)));
        return Arrays.equals(sum, 0, 4, whole, payload, payload + 4);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Witness version 0 has the constant of BIP-173, every later one that of BIP-350. */
    private static boolean bech32(String address) {
        int separator = address.lastIndexOf('1');
        String data = address.substring(separator + 1);
        if (data.length() < 7 || data.chars().anyMatch(c -> BECH32.indexOf(c) < 0)) {
            return false;
        }
        String prefix = address.substring(0, separator);
        IntStream high = prefix.chars().map(c -> c >> 5);
        IntStream low = prefix.chars().map(c -> c & 31);
        IntStream values = IntStream.concat(
                IntStream.concat(high, IntStream.of(0)),
                IntStream.concat(low, data.chars().map(BECH32::indexOf)));
        int sum = values.reduce(1, CheckDigits::polymod);
        return sum == (data.charAt(0) == BECH32.charAt(0) ? BECH32_SUM : BECH32M_SUM);
    }

    private static int polymod(int sum, int value) {
        int top = sum >>> 25;
        int next = (sum & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < BECH32_GENERATOR.length; i++) {
            next ^= (top >>> i & 1) * BECH32_GENERATOR[i];
        }
        return next;
    }

    /** The sum of the leading digits, each times its weight. */
    private static int weighted(String number, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    private static Map<String, Integer> ibanLengths(String table) {
        Map<String, Integer> lengths = new HashMap<>();
        for (String row : table.split("\\|", -1)) {
            String[] cells = row.split(" ", -1);
            for (int i = 1; i < cells.length; i++) {
                lengths.put(cells[i], Integer.parseInt(cells[0]));
            }
        }
        return Map.copyOf(lengths);
    }
}
