package dev.cordon.index;

import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * Which names of a section bear a word.
 *
 * <p>Names are counted in blocks of at most {@value #BLOCK}, so that of each only 16 bits are kept, and what is noted of a
 * block's names fits the processor's cache. A word's names are groups, one for each block in which it occurs: the block, how many less one, the
 * places in the block, ascending, one for each time the word stands there (chars each).
 */
final class Postings {
    static final int BLOCK = 1 << 16;

    private static final int GROUP_HEAD = 2;

    private final IntBuffer starts;
    private final CharBuffer groups;

    Postings(Column starts, Column groups) {
        this.starts = starts.bytes().asIntBuffer();
        this.groups = groups.bytes().asCharBuffer();
    }

    int start(int word) {
        return starts.get(word);
    }

    int end(int word) {
        return starts.get(word + 1);
    }

    /** The block of the group that begins there. */
    int block(int group) {
        return groups.get(group);
    }

    /** How many places the group that begins there has. */
    int count(int group) {
        return groups.get(group + 1) + 1;
    }

    /** Where the first place of the group that begins there stands; its others follow. */
    static int places(int group) {
        return group + GROUP_HEAD;
    }

    int next(int group) {
        return places(group) + count(group);
    }

    char place(int at) {
        return groups.get(at);
    }
}
