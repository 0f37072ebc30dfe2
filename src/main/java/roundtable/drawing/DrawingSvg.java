package roundtable.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing as an SVG picture with its title above and its legend below: sharp at any size, its text can be searched,
 * and drawing programs can work on. It holds no script, no picture and no address to load from.
 */
public final class DrawingSvg {

    private static final String FAMILY = "'Noto Sans', 'Noto Sans Georgian', sans-serif";
    private static final double ROUND = 3.5;

    private final StringBuilder svg = new StringBuilder();

    private DrawingSvg() {
    }

    /**
     * The text of an SVG file; one point of the drawing is one unit.
     *
     * @param language ISO 639 code of the drawing's texts
     */
    public static String of(Drawing drawing, TextWidth widths, String language) {
        return new DrawingSvg().write(drawing, Sheet.of(drawing, widths), widths, language);
    }

    private String write(Drawing drawing, Sheet sheet, TextWidth widths, String language) {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"%s\" width=\"%spt\" height=\"%spt\" "
                + "viewBox=\"0 0 %s %s\" font-family=\"%s\">%n", language, n(sheet.width()), n(sheet.height()),
                n(sheet.width()), n(sheet.height()), FAMILY);
        add("<title>%s</title>%n", escaped(drawing.title()));
        rect(0, 0, sheet.width(), sheet.height(), 0, Colours.PAPER, "");
        for (int i = 0; i < sheet.title().size(); i++) {
            text(sheet.title().get(i), Sheet.TITLE, true, Colours.TEXT, Sheet.EDGE + 12,
                    Sheet.EDGE + Sheet.TITLE * (1 + i * Label.LINE_HEIGHT), false);
        }
        add("<g transform=\"translate(%s %s)\">%n", n(sheet.drawingX()), n(sheet.drawingY()));
        drawing.lanes().forEach(this::lane);
        drawing.lines().forEach(this::line);
        drawing.labels().stream().filter(Label::centred)
                .forEach(label -> rect(label.x(), label.y(), label.w(), label.h(), 2, Colours.PAPER, ""));
        drawing.boxes().forEach(this::box);
        drawing.labels().forEach(this::label);
        add("</g>%n");
        legend(drawing.legend(), sheet, widths);
        add("</svg>%n");
        return svg.toString();
    }

    private void lane(Lane lane) {
        if (lane.direction() == Lane.Direction.BAND) {
            rect(lane.x(), lane.y(), lane.w(), lane.h(), 0, lane.colour(), "");
        } else {
            rect(lane.x() + 8, lane.y() + Lanes.HEADER - 6, lane.w() - 16, 2.5, 0, lane.colour(), "");
            add("<path d=\"M%s %sV%s\" stroke=\"%s\" stroke-width=\"0.6\" stroke-dasharray=\"2 4\"/>%n",
                    n(lane.x()), n(lane.y()), n(lane.y() + lane.h()), Colours.HAIRLINE);
        }
        label(lane.label());
    }

    private void line(Line line) {
        LineShape shape = LineShape.of(line);
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>%n",
                path(shape.stroke()), line.colour(), n(line.width()), dashes(line));
        String inside = line.informal() ? Colours.PAPER : line.colour();
        shape.heads().forEach(head -> add("<path d=\"%sZ\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.1\"/>%n",
                path(head), inside, line.colour()));
        shape.rings().forEach(ring -> add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" "
                + "stroke-width=\"1.1\"/>%n", n(ring.x()), n(ring.y()), n(LineShape.RING), Colours.PAPER, line.colour()));
    }

    private void box(Box box) {
        double width = box.body() ? 1.6 : box.isSeat() ? 0.7 : 1;
        rect(box.x(), box.y(), box.w(), box.h(), ROUND, box.fill(), "");
        rect(box.x() + 0.4, box.y() + ROUND, 4, box.h() - 2 * ROUND, 0, box.accent(), "");
        rect(box.x(), box.y(), box.w(), box.h(), ROUND, "none",
                " stroke=\"%s\" stroke-width=\"%s\"".formatted(box.edge(), n(width)));
    }

    private void label(Label label) {
        for (int i = 0; i < label.lines().size(); i++) {
            double x = label.centred() ? label.x() + label.w() / 2 : label.x();
            text(label.lines().get(i), label.size(), label.bold(), label.colour(), x, label.baseline(i), label.centred());
        }
    }

    private void legend(List<LegendEntry> legend, Sheet sheet, TextWidth widths) {
        double x = Sheet.EDGE + 12;
        for (LegendRows.Item item : LegendRows.of(legend, sheet.width() - 2 * x, widths).items()) {
            double middle = sheet.legendY() + item.y() + LegendRows.ROW / 2;
            sample(item.entry(), x + item.x(), middle);
            text(item.entry().text(), LegendRows.SIZE, false, Colours.TEXT, x + item.x() + LegendRows.SAMPLE,
                    middle + LegendRows.SIZE * 0.36, false);
        }
    }

    private void sample(LegendEntry entry, double x, double y) {
        if (entry.mark() == LegendEntry.Mark.SECTOR) {
            box(new Box("", "", "", x, y - 6, 20, 12, null, false, Colours.tint(entry.colour(), 0.93),
                    Colours.shade(entry.colour(), 0.15), entry.colour(), false, false));
            return;
        }
        boolean informal = entry.mark() == LegendEntry.Mark.INFORMAL;
        boolean both = entry.mark() == LegendEntry.Mark.BOTH_WAYS;
        line(new Line("", "", "", "", List.of(new Point(x, y), new Point(x + LegendRows.SAMPLE - 8, y)), entry.colour(),
                entry.dash(), entry.width(), both, both || informal, informal));
    }

    private void rect(double x, double y, double w, double h, double round, String fill, String more) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s fill=\"%s\"%s/>%n", n(x), n(y), n(w), n(h),
                round == 0 ? "" : " rx=\"" + n(round) + "\"", fill, more);
    }

    private void text(String text, double size, boolean bold, String colour, double x, double y, boolean centred) {
        add("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"%s\">%s</text>%n", n(x), n(y), n(size),
                bold ? " font-weight=\"bold\"" : "", centred ? " text-anchor=\"middle\"" : "", colour, escaped(text));
    }

    private static String path(List<Point> points) {
        return points.stream().map(point -> n(point.x()) + " " + n(point.y())).collect(Collectors.joining("L", "M", ""));
    }

    private static String dashes(Line line) {
        StringBuilder dashes = new StringBuilder();
        for (double length : line.dashes()) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(n(length));
        }
        return dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"";
    }

    /** A hundredth of a point is enough for any eye. */
    private static String n(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    /** Signs that mean something in XML are written out; those that XML forbids are left out. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]"
                        + "|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
