package dev.cordon.names;

/** Armenian by BGN/PCGN (1981) and Georgian by the national system of 2002 (BGN/PCGN 2009), without marks. */
final class CaucasianLetters {

    private static final Letters ARMENIAN =
            Letters.of("ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch"
                    + " մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f ՙ - ՟ -");

    private static final Letters GEORGIAN = Letters.of(
            "ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u"
                    + " ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h ჱ e ჲ y ჳ w ჴ kh ჵ o ჶ f ჷ e ჸ - ჹ g ჺ - ჼ n");

    private CaucasianLetters() {}

    /** A word in lower case: ե and ո begin a word as ye and vo, ու is u. */
    static String armenian(String word) {
        String inside = ARMENIAN.latin(word.replace("ու", "u"));
        return switch (word.charAt(0)) {
            case 'ե' -> "y" + inside;
            case 'ո' -> inside.startsWith("u") ? inside : "v" + inside;
            default -> inside;
        };
    }

    static String georgian(String word) {
        return GEORGIAN.latin(word);
    }
}
