package dev.cordon.index;

import dev.cordon.names.Naming;
import dev.cordon.names.PreparedName;
import dev.cordon.names.Role;
import dev.cordon.names.Token;
import dev.cordon.names.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * The bytes of a prepared name: flags (1 people, 2 fathers), number of tokens, for each its word's number and its role,
 * the generation mark, the number of legal forms and each of them.
 */
final class NameCodec {
    private static final Role[] ROLES = Role.values();

    private NameCodec() {}

    static byte[] encode(PreparedName name, ToIntFunction<Word> numberOf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte((name.naming() == Naming.PERSON ? 1 : 0) | (name.fathers() ? 2 : 0));
        out.writeShort(name.tokens().size());
        for (Token token : name.tokens()) {
            out.writeInt(numberOf.applyAsInt(token.word()));
            out.writeByte(token.role().ordinal());
        }
        out.writeUTF(name.generation());
        out.writeByte(name.forms().size());
        for (String form : name.forms()) {
            out.writeUTF(form);
        }
        return bytes.toByteArray();
    }

    static PreparedName decode(byte[] bytes, IntFunction<Word> word) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        int flags = in.readByte();
        List<Token> tokens = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            tokens.add(new Token(word.apply(in.readInt()), ROLES[in.readByte()]));
        }
        String generation = in.readUTF();
        List<String> forms = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            forms.add(in.readUTF());
        }
        return new PreparedName(
                (flags & 1) == 1 ? Naming.PERSON : Naming.ORGANIZATION, tokens, forms, generation, (flags & 2) == 2);
    }
}
