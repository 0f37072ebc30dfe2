package roundtable.rules;

/** Texts of the words whose places {0}, {1} ... are filled. */
final class Filled {

    private Filled() {
    }

    /** Puts values into a text's places; a value that looks like a place itself stays as it is. */
    static String in(String text, Object... values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            filled.append(text, from, at).append(values[text.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return filled.append(text.substring(from)).toString();
    }
}
