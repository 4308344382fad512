package dev.cordon.index;

import dev.cordon.names.PreparedName;
import dev.cordon.names.Token;
import dev.cordon.names.Word;
import java.util.function.ToIntFunction;

/**
 * The bytes of a prepared name, in varints: the number of tokens and two flags; for each token its word's number and its
 * role; if marked, the generation mark, the number of legal forms and each of them, by their numbers.
 */
final class NameCodec {
    static final int FATHERS = 1;
    static final int MARKED = 2;
    static final int ROLE_BITS = 4;
    static final int ROLE_MASK = (1 << ROLE_BITS) - 1;

    private NameCodec() {}

    static byte[] encode(PreparedName name, ToIntFunction<Word> word, ToIntFunction<String> mark) {
        ByteBlocks bytes = new ByteBlocks();
        boolean marked = !name.generation().isEmpty() || !name.forms().isEmpty();
        bytes.putVarint(name.tokens().size() << 2 | (marked ? MARKED : 0) | (name.fathers() ? FATHERS : 0));
        for (Token token : name.tokens()) {
            bytes.putVarint(
                    word.applyAsInt(token.word()) << ROLE_BITS | token.role().ordinal());
        }
        if (marked) {
            bytes.putVarint(mark.applyAsInt(name.generation()));
            bytes.putVarint(name.forms().size());
            name.forms().forEach(form -> bytes.putVarint(mark.applyAsInt(form)));
        }
        return bytes.copy(0, (int) bytes.size());
    }

    /** The same record with its words under other numbers. */
    static void renumber(byte[] record, int[] numbers, ByteBlocks to) {
        Bytes from = new Bytes(record);
        int head = from.varint();
        to.putVarint(head);
        for (int left = head >>> 2; left > 0; left--) {
            int token = from.varint();
            to.putVarint(numbers[token >>> ROLE_BITS] << ROLE_BITS | token & ROLE_MASK);
        }
        from.restTo(to);
    }

    /** Takes the words' numbers of a record, in order. */
    static void words(byte[] record, Ints to) {
        Bytes from = new Bytes(record);
        for (int left = from.varint() >>> 2; left > 0; left--) {
            to.add(from.varint() >>> ROLE_BITS);
        }
    }
}
