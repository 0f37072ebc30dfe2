package roundtable.drawing;

import java.util.Locale;

/** The quiet colours of drawings, and mixtures of the users' own; all solid, because archived pages allow no glass. */
final class Colours {

    static final String TEXT = "#1c2733";
    static final String QUIET_TEXT = "#46525f";
    static final String NONE = "#7d8894";
    static final String PAPER = "#ffffff";
    static final String BAND = "#f3f5f8";
    static final String BAND_TOO = "#e9edf2";
    static final String HAIRLINE = "#d5dbe2";

    private Colours() {
    }

    /** A colour mixed with white; 0 is the colour itself, 1 is white. */
    static String tint(String colour, double white) {
        return mix(colour, 0xff, white);
    }

    /** A colour mixed with black; 0 is the colour itself, 1 is black. */
    static String shade(String colour, double black) {
        return mix(colour, 0, black);
    }

    private static String mix(String colour, int with, double part) {
        int rgb = rgb(colour);
        return String.format(Locale.ROOT, "#%02x%02x%02x", part(rgb >> 16, with, part),
                part(rgb >> 8, with, part), part(rgb, with, part));
    }

    private static int part(int channel, int with, double part) {
        return (int) Math.round((channel & 0xff) * (1 - part) + with * part);
    }

    /** A colour as one number; grey where the text is none. */
    static int rgb(String colour) {
        return colour.matches("#\\p{XDigit}{6}") ? Integer.parseInt(colour.substring(1), 16) : rgb(NONE);
    }
}
