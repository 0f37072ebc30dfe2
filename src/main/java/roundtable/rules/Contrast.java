package roundtable.rules;

import java.util.Locale;

/** Whether a colour can be told from its ground, as the guidelines for accessible pages measure it. */
public final class Contrast {

    /** What lines, bars and other marks need against their ground. */
    public static final double MARKS = 3;

    private Contrast() {
    }

    /** How many times lighter the lighter of two colours is, 1 to 21; colours are #rrggbb. */
    public static double between(String one, String other) {
        double a = luminance(rgb(one));
        double b = luminance(rgb(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The same colour, as much darker as it must be to be seen as a mark on white paper. */
    public static String onPaper(String colour) {
        int rgb = rgb(colour);
        for (int percent = 100; percent > 0; percent--) {
            String darker = String.format(Locale.ROOT, "#%02x%02x%02x", part(rgb >> 16, percent), part(rgb >> 8, percent),
                    part(rgb, percent));
            if (between(darker, "#ffffff") >= MARKS) {
                return darker;
            }
        }
        return "#000000";
    }

    private static int part(int channel, int percent) {
        return Math.round((channel & 0xff) * percent / 100f);
    }

    private static int rgb(String colour) {
        return Integer.parseInt(colour.substring(1), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * light(rgb >> 16) + 0.7152 * light(rgb >> 8) + 0.0722 * light(rgb);
    }

    private static double light(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
