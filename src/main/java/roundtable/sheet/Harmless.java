package roundtable.sheet;

import java.util.regex.Pattern;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front, so that it stays a text. */
public final class Harmless {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Harmless() {
    }

    /** Whether a spreadsheet could run a text. */
    public static boolean runs(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text as it can be handed to a spreadsheet. */
    public static String of(String text) {
        return runs(text) ? "'" + text : text;
    }

    /** A text that came back from a spreadsheet, without the apostrophe that {@link #of} put there. */
    public static String undone(String text) {
        return text.startsWith("'") && runs(text.substring(1)) ? text.substring(1) : text;
    }
}
