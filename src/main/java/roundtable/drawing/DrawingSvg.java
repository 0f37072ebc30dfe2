package roundtable.drawing;

import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A drawing as SVG with real text, with its title, day and mark above and its legend below; for web pages and other programs. */
public final class DrawingSvg {

    private static final String FONT = "Noto Sans, Noto Sans Georgian, sans-serif";

    private final XMLStreamWriter xml;
    private final TextWidth widths;

    private DrawingSvg(XMLStreamWriter xml, TextWidth widths) {
        this.xml = xml;
        this.widths = widths;
    }

    /**
     * The text of an SVG file, in UTF-8; one point of the drawing is one unit.
     *
     * @param language ISO 639 code of the drawing's texts
     */
    public static String of(Drawing drawing, Around around, TextWidth widths, String language) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new DrawingSvg(xml, widths).write(Sheet.of(drawing, around, widths), language);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Sheet sheet, String language) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("width", number(sheet.width()) + "pt", "height", number(sheet.height()) + "pt", "viewBox",
                "0 0 " + number(sheet.width()) + " " + number(sheet.height()), "font-family", FONT, "role", "img", "lang", language);
        xml.writeStartElement("title");
        xml.writeCharacters(sheet.drawing().title());
        xml.writeEndElement();
        empty("rect", "width", "100%", "height", "100%", "fill", Colours.PAPER);
        head(sheet);
        group(null, sheet.drawingX(), sheet.drawingY());
        drawing(sheet.drawing());
        xml.writeEndElement();
        group("legend", Sheet.LEFT, sheet.legendY());
        for (LegendRows.Item item : LegendRows.of(sheet.drawing().legend(), sheet.legendWidth(), widths).items()) {
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void head(Sheet sheet) throws XMLStreamException {
        for (int i = 0; i < sheet.title().size(); i++) {
            text(sheet.title().get(i), Sheet.TITLE, true, Colours.TEXT, Sheet.LEFT, sheet.titleBaseline(i));
        }
        for (int i = 0; i < sheet.under().size(); i++) {
            text(sheet.under().get(i), Sheet.DAY, false, Colours.QUIET_TEXT, Sheet.LEFT, sheet.underBaseline(i));
        }
        if (sheet.around().mark() != null) {
            Rectangle2D frame = sheet.markFrame(widths);
            empty("rect", at(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight(), "fill", "none",
                    "stroke", Colours.TEXT, "stroke-width", "1.2"));
            text(sheet.around().mark(), Sheet.DAY, true, Colours.TEXT, frame.getX() + Sheet.inMark()[0],
                    frame.getY() + Sheet.inMark()[1]);
        }
        if (sheet.drawing().boxes().isEmpty()) {
            text(sheet.around().empty(), Sheet.DAY, false, Colours.TEXT, Sheet.LEFT, sheet.drawingY() + Sheet.TITLE);
        }
    }

    private void drawing(Drawing drawing) throws XMLStreamException {
        for (Lane lane : drawing.lanes()) {
            lane(lane);
        }
        for (Line line : drawing.lines()) {
            line(line);
        }
        for (Label label : drawing.labels()) {
            if (label.role() == Label.Role.LINE) {
                empty("rect", at(label.x(), label.y(), label.w(), label.h(), "rx", "2", "fill", Colours.PAPER));
            }
        }
        for (Box box : drawing.boxes()) {
            box(box);
        }
        for (Label label : drawing.labels()) {
            label(label);
        }
    }

    private void lane(Lane lane) throws XMLStreamException {
        if (lane.direction() == Lane.Direction.BAND) {
            empty("rect", at(lane.x(), lane.y(), lane.w(), lane.h(), "fill", lane.colour()));
        } else {
            empty("rect", at(lane.x() + 8, lane.y() + Lane.STRIP_TOP, lane.w() - 16, 2.5, "fill", lane.colour()));
            empty("line", "x1", number(lane.x()), "y1", number(lane.y()), "x2", number(lane.x()), "y2",
                    number(lane.y() + lane.h()), "stroke", Colours.HAIRLINE, "stroke-width", "0.6", "stroke-dasharray", "2 4");
        }
        label(lane.label());
    }

    private void box(Box box) throws XMLStreamException {
        double round = box.isSeat() ? 2.5 : 3.5;
        group(box.id(), 0, 0);
        xml.writeStartElement("title");
        xml.writeCharacters(box.name());
        xml.writeEndElement();
        empty("rect", at(box.x(), box.y(), box.w(), box.h(), "rx", number(round), "fill", box.fill(), "stroke", box.edge(),
                "stroke-width", box.body() ? "1.6" : box.isSeat() ? "0.7" : "1"));
        bar(box.x() + 0.4, box.y() + round, 4, box.h() - 2 * round, box.accent(), box.dashes());
        frame(box.x(), box.y(), box.w(), box.h(), round, box.frame());
        for (Badge badge : box.badges()) {
            badge(badge);
        }
        xml.writeEndElement();
    }

    /** The border that a rule gives a box, dark on every paper. */
    private void frame(double x, double y, double w, double h, double round, Box.Frame frame) throws XMLStreamException {
        if (frame != Box.Frame.PLAIN) {
            empty("rect", at(x, y, w, h, "rx", number(round), "fill", "none", "stroke", Colours.TEXT,
                    "stroke-width", number(frame.width()), "stroke-dasharray", dashes(frame.dashes())));
        }
        double in = Box.Frame.SECOND;
        if (frame == Box.Frame.DOUBLE && h > 3 * in) {
            empty("rect", at(x + in, y + in, w - 2 * in, h - 2 * in, "fill", "none", "stroke", Colours.TEXT,
                    "stroke-width", number(frame.width())));
        }
    }

    private void badge(Badge badge) throws XMLStreamException {
        empty("polygon", "points", points(badge.outline()), "fill", Colours.PAPER, "stroke", Colours.TEXT,
                "stroke-width", badge.shape() == Badge.Shape.LETTERS ? "0.5" : "1.1");
        text(badge.text(), Badge.SIZE, true, Colours.TEXT,
                badge.x() + (badge.w() - widths.of(badge.text(), Badge.SIZE, true)) / 2, badge.baseline());
    }

    /** The bar of a sector: with gaps where it has a pattern. */
    private void bar(double x, double y, double w, double h, String colour, double[] dashes) throws XMLStreamException {
        empty("line", "x1", number(x + w / 2), "y1", number(y), "x2", number(x + w / 2), "y2", number(y + Math.max(0, h)),
                "stroke", colour, "stroke-width", number(w), "stroke-dasharray", dashes(dashes));
    }

    private static String dashes(double[] lengths) {
        return lengths.length == 0 ? "none"
                : Arrays.stream(lengths).mapToObj(DrawingSvg::number).collect(Collectors.joining(" "));
    }

    private void line(Line line) throws XMLStreamException {
        LineShape shape = LineShape.of(line);
        group(line.id(), 0, 0);
        empty("polyline", "points", points(shape.stroke()), "fill", "none", "stroke", line.colour(),
                "stroke-width", number(line.width()), "stroke-linejoin", "round", "stroke-dasharray", dashes(line.dashes()));
        for (List<Point> head : shape.heads()) {
            empty("polygon", "points", points(head), "fill", line.informal() ? Colours.PAPER : line.colour(),
                    "stroke", line.colour(), "stroke-width", "1.1");
        }
        for (Point ring : shape.rings()) {
            empty("circle", "cx", number(ring.x()), "cy", number(ring.y()), "r", number(LineShape.RING),
                    "fill", Colours.PAPER, "stroke", line.colour(), "stroke-width", "1.1");
        }
        xml.writeEndElement();
    }

    private void label(Label label) throws XMLStreamException {
        for (int i = 0; i < label.lines().size(); i++) {
            String line = label.lines().get(i);
            double inset = label.centred() ? (label.w() - widths.of(line, label.size(), label.bold())) / 2 : 0;
            text(line, label.size(), label.bold(), label.colour(), label.x() + inset, label.baseline(i));
        }
    }

    private void entry(LegendRows.Item item) throws XMLStreamException {
        LegendEntry entry = item.entry();
        double middle = item.y() + LegendRows.ROW / 2;
        if (entry.mark() == LegendEntry.Mark.BADGE) {
            badge(entry.badge().moved(item.x() + 2 - entry.badge().x(), middle - Badge.HEIGHT / 2 - entry.badge().y()));
        } else if (entry.mark().ofBoxes()) {
            box(entry, item.x(), middle);
        } else {
            line(entry.sample(item.x(), middle, LegendRows.SAMPLE - 8));
        }
        for (int i = 0; i < item.lines().size(); i++) {
            text(item.lines().get(i), LegendRows.SIZE, false, Colours.TEXT, item.x() + LegendRows.SAMPLE,
                    middle + i * LegendRows.ROW + LegendRows.SIZE * 0.36);
        }
    }

    private void box(LegendEntry entry, double x, double middle) throws XMLStreamException {
        double h = entry.sampleHeight();
        empty("rect", at(x, middle - h / 2, entry.sampleWidth(), h, "fill", Colours.tint(entry.colour(), 0.93), "stroke",
                Colours.shade(entry.colour(), 0.15), "stroke-width", "0.8"));
        if (entry.mark() == LegendEntry.Mark.SECTOR) {
            bar(x, middle - h / 2, 5, h, entry.colour(), Box.sampleDashes(entry.dash()));
        }
        frame(x, middle - h / 2, entry.sampleWidth(), h, 0, entry.frame());
        if (entry.badge() != null) {
            badge(entry.badge().moved(x + 8 - entry.badge().x(), middle - Badge.HEIGHT / 2 - entry.badge().y()));
        }
    }

    private void text(String text, double size, boolean bold, String colour, double x, double baseline) throws XMLStreamException {
        xml.writeStartElement("text");
        attributes("x", number(x), "y", number(baseline), "font-size", number(size), "font-weight", bold ? "bold" : "normal",
                "fill", colour);
        xml.writeCharacters(text.codePoints().filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        xml.writeEndElement();
    }

    private void group(String id, double x, double y) throws XMLStreamException {
        xml.writeStartElement("g");
        if (id != null && !id.isEmpty()) {
            attributes("data-id", id);
        }
        if (x != 0 || y != 0) {
            attributes("transform", "translate(" + number(x) + " " + number(y) + ")");
        }
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static String[] at(double x, double y, double w, double h, String... more) {
        return Stream.concat(Stream.of("x", number(x), "y", number(y), "width", number(w),
                "height", number(Math.max(0, h))), Stream.of(more)).toArray(String[]::new);
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }
}
