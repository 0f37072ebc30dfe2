package roundtable.exchange;

/** Repeats a piece of the source inside a sentence without letting it run away. */
final class Quote {

    private static final int LONGEST = 60;

    private Quote() {
    }

    /** The text on one line, cut where it is long. */
    static String shortened(Object value) {
        String line = String.valueOf(value).replaceAll("\\p{Cntrl}+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
