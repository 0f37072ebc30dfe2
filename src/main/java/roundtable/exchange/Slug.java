package roundtable.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A name as a part of a file name that every disk, mail program and archive takes: small Latin letters and figures. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        LATIN.putAll(Map.of((int) 'ä', "ae", (int) 'ö', "oe", (int) 'ü', "ue", (int) 'ß', "ss", (int) 'æ', "ae",
                (int) 'ø', "oe", (int) 'å', "aa", (int) 'ł', "l", (int) 'đ', "d", (int) 'œ', "oe"));
        letters("абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia");
        letters("іїєґўқғңөұүһә", "i i ie g u q gh ng o u u h a");
        letters("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
                "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h");
    }

    private Slug() {
    }

    private static void letters(String from, String to) {
        String[] spellings = to.split(" ");
        for (int i = 0; i < spellings.length; i++) {
            LATIN.put((int) from.charAt(i), spellings[i].replace("-", ""));
        }
    }

    /** The name in at most 60 of a to z, 0 to 9 and single hyphens; "x" where nothing is left of it. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        composed.codePoints().forEach(letter -> slug.append(spelling(letter)));
        String joined = slug.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = joined.length() > LONGEST ? joined.substring(0, LONGEST).replaceAll("-$", "") : joined;
        return cut.isEmpty() ? "x" : cut;
    }

    private static String spelling(int letter) {
        String latin = LATIN.get(letter);
        return latin != null ? latin
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
