package roundtable.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import roundtable.drawing.TextWidth;
import roundtable.words.Syllables;

/**
 * A name seen from afar, in lines: as large as its room allows and never smaller than one can read.
 *
 * @param lines as they are shown, a parted word with its hyphen
 * @param size of the letters in points
 * @param width of the longest line in points
 * @param whole whether nothing of the name is missing
 * @param parted whether a word goes over two lines
 */
record FarName(List<String> lines, double size, boolean bold, double width, boolean whole, boolean parted) {

    /** Height of a line, as a multiple of the size of its letters. */
    static final double LEADING = 1.2;

    private static final double LARGEST = 11;
    /** The height in pixels of letters that one can read with effort, which is better than not at all. */
    private static final double SMALLEST = 7;
    private static final int MOST_LINES = 5;
    /** A word with more letters may be parted twice. */
    private static final int LONG_WORD = 14;
    /** Fewer letters say nothing of a name. */
    private static final int FEWEST_LETTERS = 3;
    private static final String CUT = "\u2026";

    /** How names are measured and from how far they are seen. */
    record Eye(TextWidth widths, Detail detail, Map<String, List<String>> words) {

        Eye(TextWidth widths, Detail detail) {
            this(widths, detail, new HashMap<>());
        }

        /** The words of a name, which is tried in many shapes. */
        private List<String> of(String name) {
            return words.computeIfAbsent(name, each -> Syllables.words(each.strip()).toList());
        }

        /** The size in points of letters of so many pixels. */
        double size(double pixels) {
            return Math.round(pixels / detail.zoom() * 4) / 4.0;
        }

        double least() {
            return size(Detail.LEAST);
        }
    }

    double height() {
        return lines.size() * size * LEADING;
    }

    /** Width of the longest word in letters one can just read, in points. */
    static double widestWord(String name, Eye eye) {
        return Syllables.words(name).mapToDouble(word -> eye.widths().of(word.strip(), eye.least(), true)).max().orElse(0);
    }

    /** The name in a room, in points: the larger the better, words whole, and parted only if it must be. */
    static Optional<FarName> in(String name, boolean bold, double width, double height, Eye eye) {
        return in(name, bold, width, height, eye, Double.MAX_VALUE);
    }

    /** The name in a room, its letters no larger than a size in points, as beside names that are smaller. */
    static Optional<FarName> in(String name, boolean bold, double width, double height, Eye eye, double largest) {
        for (double pixels = LARGEST; pixels >= Detail.LEAST; pixels--) {
            if (eye.size(pixels) > largest) {
                continue;
            }
            Optional<FarName> whole = in(name, eye.size(pixels), bold, width, height, false, eye);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return in(name, eye.least(), bold, width, height, true, eye);
    }

    /** The name in a room in which it finds place only in letters smaller than they should be. */
    static Optional<FarName> small(String name, boolean bold, double width, double height, Eye eye) {
        for (double pixels = Detail.LEAST - 1; pixels >= SMALLEST; pixels--) {
            Optional<FarName> whole = in(name, eye.size(pixels), bold, width, height, true, eye);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    /** The shapes that a name can have in letters one can just read, from one line to several. */
    static List<FarName> shapes(String name, boolean bold, boolean parted, Eye eye) {
        List<FarName> shapes = new ArrayList<>();
        double longest = eye.widths().of(name, eye.least(), bold);
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            int most = lines;
            // Narrower as long as it takes no more lines.
            for (double share = 1.0 / lines; share <= 1; share += 0.1) {
                Optional<FarName> shape = in(name, eye.least(), bold, longest * Math.min(1, share) + 1,
                        most * eye.least() * LEADING + 0.1, parted, eye);
                if (shape.isPresent()) {
                    shapes.add(shape.get());
                    break;
                }
            }
        }
        return shapes.stream().distinct().toList();
    }

    /** As many whole words of a name as a room has place for, or some letters of the first; nothing when there is none for three. */
    static Optional<FarName> begun(String name, boolean bold, double width, double height, Eye eye) {
        for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            Optional<FarName> part = in(name.substring(0, end).strip() + CUT, eye.least(), bold, width, height, true,
                    eye);
            if (part.isPresent()) {
                return part.map(FarName::asBeginning);
            }
        }
        for (int end = name.codePointCount(0, name.length()) - 1; end >= FEWEST_LETTERS; end--) {
            Optional<FarName> part = in(name.substring(0, name.offsetByCodePoints(0, end)).strip() + CUT, eye.size(SMALLEST), bold,
                    width, height, false, eye);
            if (part.isPresent()) {
                return part.map(FarName::asBeginning);
            }
        }
        return Optional.empty();
    }

    private FarName asBeginning() {
        return new FarName(lines, size, bold, width, false, parted);
    }

    private static Optional<FarName> in(String name, double size, boolean bold, double width, double height, boolean parted,
            Eye eye) {
        TextWidth widths = eye.widths();
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : eye.of(name)) {
            if (widths.of((line + word).stripTrailing(), size, bold) <= width) {
                line += word;
                continue;
            }
            String rest = word;
            String start = parted ? start(line, rest, size, bold, width, widths) : "";
            for (int times = word.strip().length() > LONG_WORD ? 2 : 1; times > 0 && !start.isEmpty(); times--) {
                lines.add(line + start + "-");
                line = "";
                rest = rest.substring(start.length());
                start = start(line, rest, size, bold, width, widths);
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            line = rest;
        }
        lines.add(line.strip());
        double widest = lines.stream().mapToDouble(each -> widths.of(each, size, bold)).max().orElse(0);
        FarName found = new FarName(List.copyOf(lines), size, bold, widest, true, parted);
        return widest <= width && found.height() <= height ? Optional.of(found) : Optional.empty();
    }

    /** The longest beginning of a too long word that fits behind a line with its hyphen; nothing where none does. */
    private static String start(String line, String word, double size, boolean bold, double width, TextWidth widths) {
        if (widths.of(word.strip(), size, bold) <= width) {
            return "";
        }
        return Syllables.breaks(word.strip()).reversed().stream().map(at -> word.substring(0, at))
                .filter(start -> widths.of(line + start + "-", size, bold) <= width).findFirst().orElse("");
    }
}
