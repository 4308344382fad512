package dev.cordon.history;

import dev.cordon.terms.Part;

/** Which pieces a state is made of, by their place in the pool; {@link #NONE} where it has nothing in that part. */
record PieceIds(int main, int aliases, int addresses, int overflow) {
    static final int NONE = -1;
    static final PieceIds EMPTY = new PieceIds(NONE, NONE, NONE, NONE);

    static PieceIds whole(int main) {
        return EMPTY.with(Part.MAIN, main);
    }

    int of(Part part) {
        return switch (part) {
            case MAIN -> main;
            case ALIASES -> aliases;
            case ADDRESSES -> addresses;
            case OVERFLOW -> overflow;
        };
    }

    PieceIds with(Part part, int id) {
        return switch (part) {
            case MAIN -> new PieceIds(id, aliases, addresses, overflow);
            case ALIASES -> new PieceIds(main, id, addresses, overflow);
            case ADDRESSES -> new PieceIds(main, aliases, id, overflow);
            case OVERFLOW -> new PieceIds(main, aliases, addresses, id);
        };
    }

    /** The first piece there is: type and listing are taken from it. */
    int first() {
        for (Part part : Parts.ALL) {
            if (of(part) != NONE) {
                return of(part);
            }
        }
        return NONE;
    }
}
