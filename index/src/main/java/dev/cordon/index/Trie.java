package dev.cordon.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.List;

/**
 * Texts by their letters: what begins alike stands under one node. Nodes are numbered as one meets them reading the texts in
 * order, so that all under a node follow it.
 *
 * <p>Four columns: of each node its letter (chars), the node after all under it (ints), how many texts stand before it
 * (ints, one more than nodes), and how many letters the longest text under it has (bytes, at most 127).
 */
final class Trie {
    static final int COLUMNS = 4;

    private static final int LONGEST = Byte.MAX_VALUE;

    private final CharBuffer letters;
    private final IntBuffer ends;
    private final IntBuffer firsts;
    private final ByteBuffer longest;

    Trie(List<Column> columns) {
        letters = columns.get(0).bytes().asCharBuffer();
        ends = columns.get(1).bytes().asIntBuffer();
        firsts = columns.get(2).bytes().asIntBuffer();
        longest = columns.get(3).bytes();
    }

    int size() {
        return letters.limit();
    }

    char letter(int node) {
        return letters.get(node);
    }

    /** The node after all that stand under this one. */
    int end(int node) {
        return ends.get(node);
    }

    /** Whether several nodes stand right under it. */
    boolean branches(int node) {
        int end = ends.get(node);
        return node + 1 < end && ends.get(node + 1) < end;
    }

    /** The first text that ends at the node; those before the {@link #last} do, too. */
    int first(int node) {
        return firsts.get(node);
    }

    int last(int node) {
        return firsts.get(node + 1);
    }

    /** How many letters the longest text under the node has; at most 127 are counted. */
    int longest(int node) {
        return longest.get(node);
    }

    /** The node at which that text would end; below 0 if no text begins so. */
    int find(String text) {
        int node = 0;
        int end = size();
        int found = -1;
        for (int i = 0; i < text.length(); i++) {
            while (node < end && letters.get(node) != text.charAt(i)) {
                node = ends.get(node);
            }
            if (node >= end) {
                return -1;
            }
            found = node;
            end = ends.get(node);
            node++;
        }
        return found;
    }

    /** Writes the columns of these texts, which are sorted by their letters; empty ones stand under no node. */
    static void write(List<String> texts, ColumnWriter out) throws IOException {
        Making making = new Making(texts);
        making.add(0, texts.size(), 0);
        making.firsts.add(texts.size());
        out.chars(making.letters.buffer()).ints(making.ends).ints(making.firsts).bytes(making.longest);
    }

    /** The columns while they grow. */
    private static final class Making {
        private final List<String> texts;
        private final Chars letters = new Chars();
        private final Ints ends = new Ints();
        private final Ints firsts = new Ints();
        private final ByteBlocks longest = new ByteBlocks();

        Making(List<String> texts) {
            this.texts = texts;
        }

        /** Adds the nodes of the texts from one to another, which have so many letters in common. */
        private void add(int from, int to, int common) {
            int at = from;
            while (at < to && texts.get(at).length() == common) {
                at++;
            }
            while (at < to) {
                char letter = texts.get(at).charAt(common);
                int end = at + 1;
                int most = texts.get(at).length();
                while (end < to && texts.get(end).charAt(common) == letter) {
                    most = Math.max(most, texts.get(end++).length());
                }
                int node = letters.size();
                letters.add(letter);
                ends.add(0);
                firsts.add(at);
                longest.put(Math.min(most, LONGEST));
                add(at, end, common + 1);
                ends.set(node, letters.size());
                at = end;
            }
        }
    }
}
