package dev.cordon.index;

/** FNV-1a, 64 bits, over the characters of a text: two texts that share it are told apart later, by comparing them. */
final class Hash {
    private Hash() {}

    static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L; // spread into the upper bits, which choose the bucket
        return hash ^ hash >>> 29;
    }
}
