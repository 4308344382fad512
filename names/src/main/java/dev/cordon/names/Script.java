package dev.cordon.names;

import java.lang.Character.UnicodeScript;

/** The script in which a word was written, as far as its romanisation differs. */
public enum Script {
    LATIN,
    CYRILLIC,
    GREEK,
    ARABIC,
    HEBREW,
    GEORGIAN,
    ARMENIAN,
    HANGUL,
    /** Chinese characters, whatever the language: read as Mandarin. */
    HAN,
    /** Hiragana and katakana. */
    KANA,
    THAI,
    /** The scripts of India and its neighbours whose words may end in a short a that is not spoken. */
    INDIC,
    ETHIOPIC,
    OTHER,
    /** No letters at all. */
    DIGITS;

    /** Whether a word of this script keeps its consonants only: the script writes no short vowels. */
    boolean writesConsonantsOnly() {
        return this == ARABIC || this == HEBREW;
    }

    static Script of(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case GEORGIAN -> GEORGIAN;
            case ARMENIAN -> ARMENIAN;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case THAI -> THAI;
            case DEVANAGARI, BENGALI, GUJARATI, GURMUKHI, ORIYA -> INDIC;
            case ETHIOPIC -> ETHIOPIC;
            // The mark that makes the vowel before it long belongs to both kana.
            case COMMON -> letter == 'ー' ? KANA : OTHER;
            default -> OTHER;
        };
    }
}
