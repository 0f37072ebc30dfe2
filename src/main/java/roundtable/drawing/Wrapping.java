package roundtable.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Breaks texts into lines that fit a width; what is too long for a line by itself is broken between letters. */
final class Wrapping {

    private static final Pattern BREAKS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[-/–\\u00ad])(?=\\p{L})");

    /** What stands for the end of a text that has no room. */
    static final String CUT = "\u2026";

    private final TextWidth widths;

    Wrapping(TextWidth widths) {
        this.widths = widths;
    }

    /** The lines of a text, none wider than the width in points. */
    List<String> lines(String text, double size, boolean bold, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts(text)) {
            String longer = line + part;
            if (widths.of(longer.stripTrailing(), size, bold) <= width) {
                line = longer;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            line = broken(part, size, bold, width, lines);
        }
        if (!line.isBlank() || lines.isEmpty()) {
            lines.add(line.strip());
        }
        return lines;
    }

    /** The first lines of a text, of which the last ends with dots where there are more. */
    List<String> lines(String text, double size, boolean bold, double width, int most) {
        List<String> lines = lines(text, size, bold, width);
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        while (!last.isEmpty() && widths.of(last + CUT, size, bold) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        return Stream.concat(lines.stream().limit(most - 1), Stream.of(last + CUT)).toList();
    }

    /** Width of the longest part that would have to be broken between letters in a narrower place. */
    double widestPart(String text, double size, boolean bold) {
        return parts(text).stream().mapToDouble(part -> widths.of(part.strip(), size, bold)).max().orElse(0);
    }

    double widest(List<String> lines, double size, boolean bold) {
        return lines.stream().mapToDouble(line -> widths.of(line, size, bold)).max().orElse(0);
    }

    private String broken(String part, double size, boolean bold, double width, List<String> lines) {
        String rest = part;
        while (widths.of(rest.strip(), size, bold) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && widths.of(rest.substring(0, rest.offsetByCodePoints(end, 1)), size, bold) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Words with the space behind them; hyphens and slashes are places to break at too. */
    private static List<String> parts(String text) {
        return BREAKS.splitAsStream(text.strip()).toList();
    }
}
