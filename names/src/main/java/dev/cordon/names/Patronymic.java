package dev.cordon.names;

import java.util.List;

/** Father's names of Slavic languages: Nikolaevich, Mykolaiovych, Mikalaevich are one, as Nikolai, Mykola and Mikalai are. */
final class Patronymic {

    /** What a father's given name may have behind its stem: Nikola-i, Nikit-a, Vasil-i, Ily-a, Mykol-a. */
    static final List<String> ENDINGS = List.of("", "i", "a", "y", "iy", "ii", "o", "ei", "ey");

    private static final List<String> MALE = List.of(
            "ovich", "evich", "ovych", "evych", "avich", "yevich", "iovych", "iyovych", "iovich", "ovic", "evic",
            "avitj", "ovitch", "evitch", "avitch", "ievich", "yavich", "iavich", "ich");

    private static final List<String> FEMALE = List.of(
            "ovna", "evna", "ivna", "auna", "yevna", "ievna", "iyivna", "iivna", "yauna", "iauna", "inichna", "ichna");

    private static final int SHORTEST_STEM = 3;

    private Patronymic() {}

    /** The stem of the father's name, or "" where the word is no father's name. */
    static String stem(String word) {
        String ending = longest(word, MALE);
        if (ending.isEmpty()) {
            ending = longest(word, FEMALE);
        }
        int stem = word.length() - ending.length();
        return ending.isEmpty() || stem < SHORTEST_STEM ? "" : word.substring(0, stem);
    }

    private static String longest(String word, List<String> endings) {
        String found = "";
        for (String ending : endings) {
            if (ending.length() > found.length() && word.endsWith(ending)) {
                found = ending;
            }
        }
        return found;
    }
}
