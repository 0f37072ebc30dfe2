package roundtable.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import roundtable.drawing.Box;
import roundtable.drawing.Label;
import roundtable.drawing.Lane;
import roundtable.drawing.Rect;
import roundtable.drawing.TextWidth;

/**
 * What one reads on a chart seen from afar: every name whole, in its card where it fits, otherwise in a card that has
 * grown over free ground. Only a long name without any room is told by its first words.
 */
final class FarView {

    /** Width of the bar at the left edge of a card, in points. */
    static final double BAR = 5;
    /** What stays free between the edge of a card and its name, in points. */
    static final double EDGE = 4;

    private static final double INSET = 8;
    /** A name with more letters may be told by its first words, and whole by the mouse. */
    private static final int LONG = 24;
    /** Lines in which the heading of a narrow column may stand. */
    private static final int HEADING_LINES = 4;
    /** Pixels by which a card rather grows than that its name is parted. */
    private static final double LITTLE = 14;

    /** With more boxes and lines no card grows, and each name is looked for when its card is seen. */
    private static final int MANY = 1500;

    /** A name and the card around it, in points from the upper left corner of the card as it is on paper. */
    record Named(FarName name, Rect card, double x, double y) {
    }

    private final Sheet sheet;
    private final FarName.Eye eye;
    private final Map<String, Named> names = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final boolean many;
    private final Map<Lane, Named> lanes = new HashMap<>();

    FarView(Sheet sheet, TextWidth widths, Detail detail) {
        this.sheet = sheet;
        this.eye = new FarName.Eye(widths, detail);
        this.many = sheet.boxes().size() + sheet.lines().size() > MANY;
        if (!detail.whole() && !sheet.boxes().isEmpty()) {
            FreeGround ground = new FreeGround(sheet, many ? List.of() : sheet.lines(), detail.zoom());
            nameLanes(ground);
            if (!many) {
                nameCards(ground);
            }
            nameSeats();
        }
    }

    Sheet sheet() {
        return sheet;
    }

    Detail detail() {
        return eye.detail();
    }

    /** How the name of a box is seen; nothing where it is as on paper or cannot be read. */
    Optional<Named> of(Box box) {
        if (many && !box.isSeat() && !detail().whole() && asked.add(box.id()) && eye.least() * FarName.LEADING < sheet.head(box)) {
            first(box).flatMap(label -> inside(box, label).or(() -> last(box, label))).ifPresent(name -> names.put(box.id(), name));
        }
        return Optional.ofNullable(names.get(box.id()));
    }

    /** How the name of a lane is seen, from the corner of the lane. */
    Optional<Named> of(Lane lane) {
        return Optional.ofNullable(lanes.get(lane));
    }

    /** Everything on the chart in points of placements, with headings that stand over its edges. */
    Bounds whole() {
        Bounds whole = sheet.whole();
        double rise = Math.max(0, -lanes.values().stream().mapToDouble(Named::y).min().orElse(0));
        double left = Math.max(0, EDGE - lanes.values().stream().mapToDouble(Named::x).min().orElse(EDGE));
        return new BoundingBox(whole.getMinX() - left, whole.getMinY() - rise, whole.getWidth() + left, whole.getHeight() + rise);
    }

    private void nameLanes(FreeGround ground) {
        double column = gutter(lane -> lane.label().w() + INSET);
        double words = gutter(lane -> FarName.widestWord(lane.label().text(), eye));
        sheet.drawing().lanes().stream().collect(Collectors.groupingBy(Lane::direction)).values().forEach(alike -> {
            // What stands in one row or column is of one size: that of the name with least room.
            double size = alike.stream().flatMap(lane -> nameLane(lane, Math.max(column, words), Math.min(0, column - words), Double.MAX_VALUE).stream())
                    .mapToDouble(named -> named.name().size()).min().orElse(Double.MAX_VALUE);
            alike.forEach(lane -> nameLane(lane, Math.max(column, words), Math.min(0, column - words), size).ifPresent(named -> {
                lanes.put(lane, named);
                ground.take(new Rect(lane.x() + named.x(), lane.y() + named.y(), named.name().width(), named.name().height()));
            }));
        });
    }

    private double gutter(ToDoubleFunction<Lane> width) {
        return sheet.drawing().lanes().stream().filter(lane -> lane.direction() == Lane.Direction.BAND).mapToDouble(width)
                .max().orElse(0);
    }

    /** Names of bands stand in a column, which may begin left of them; those of columns on top, and may rise over them. */
    private Optional<Named> nameLane(Lane lane, double gutter, double left, double largest) {
        Rect whole = new Rect(0, 0, lane.w(), lane.h());
        String text = lane.label().text();
        if (lane.direction() == Lane.Direction.COLUMN) {
            return FarName.in(text, true, lane.w() - INSET, HEADING_LINES * eye.least() * FarName.LEADING + 1, eye, largest)
                    .map(name -> new Named(name, whole, INSET / 2, Lane.STRIP_TOP - name.height() - 1));
        }
        return FarName.in(text, true, gutter, lane.h(), eye, largest)
                .map(name -> new Named(name, whole, left + EDGE, Math.min(EDGE, (lane.h() - name.height()) / 2)));
    }

    private void nameCards(FreeGround ground) {
        List<Box> cards = sheet.boxes().stream().filter(box -> !box.isSeat()).toList();
        List<Box> outgrown = new ArrayList<>();
        for (Box box : cards) {
            ground.take(new Rect(box.x(), box.y(), box.w(), box.h()));
            first(box).flatMap(label -> inside(box, label)).filter(named -> !named.name().parted()).ifPresentOrElse(
                    name -> names.put(box.id(), name), () -> outgrown.add(box));
        }
        // Who needs least is served first.
        outgrown.sort(Comparator.comparingInt(box -> first(box).map(label -> label.text().length()).orElse(0)));
        outgrown.forEach(box -> first(box).flatMap(label -> best(box, label, ground)).ifPresent(named -> {
            names.put(box.id(), named);
            ground.take(named.card().moved(box.x(), box.y()));
        }));
    }

    private Optional<Named> best(Box box, Label label, FreeGround ground) {
        double little = LITTLE / eye.detail().zoom();
        return grown(box, label, ground, false, little).or(() -> inside(box, label))
                .or(() -> grown(box, label, ground, false, Double.MAX_VALUE))
                .or(() -> grown(box, label, ground, true, Double.MAX_VALUE)).or(() -> last(box, label));
    }

    /** The seats of a body show their names when all of them can be read. */
    private void nameSeats() {
        Map<String, List<Box>> bodies = sheet.boxes().stream().filter(Box::isSeat).collect(Collectors.groupingBy(Box::parent));
        bodies.values().forEach(seats -> {
            Map<String, Named> found = new HashMap<>();
            seats.forEach(seat -> first(seat).flatMap(label -> inside(seat, label)).ifPresent(name -> found.put(seat.id(), name)));
            if (found.size() == seats.size()) {
                names.putAll(found);
            }
        });
    }

    private Optional<Label> first(Box box) {
        return sheet.labelsOf(box.id()).stream().findFirst();
    }

    private Optional<Named> inside(Box box, Label label) {
        return FarName.in(label.text(), label.bold(), room(box.w()), sheet.head(box), eye)
                .map(name -> in(new Rect(0, 0, box.w(), box.h()), sheet.head(box), name));
    }

    private Optional<Named> last(Box box, Label label) {
        return FarName.small(label.text(), label.bold(), room(box.w()), sheet.head(box), eye)
                .or(() -> box.name().length() <= LONG ? Optional.empty() : FarName.begun(label.text(), label.bold(), room(box.w()), sheet.head(box), eye))
                .map(name -> in(new Rect(0, 0, box.w(), box.h()), sheet.head(box), name));
    }

    private static double room(double width) {
        return width - BAR - 2 * EDGE;
    }

    /** A name in the upper part of a card, which is so high. */
    private static Named in(Rect card, double head, FarName name) {
        return new Named(name, card, card.x() + BAR + EDGE, card.y() + (head - name.height()) / 2);
    }
    private Optional<Named> grown(Box box, Label label, FreeGround ground, boolean parted, double most) {
        record Try(Named named, double cost) {
        }
        double head = sheet.head(box);
        return FarName.shapes(label.text(), label.bold(), parted, eye).stream().flatMap(name -> {
            double wider = Math.max(0, name.width() + BAR + 2 * EDGE - box.w());
            double higher = Math.max(0, name.height() + EDGE - head);
            return ground.around(box, wider, higher).entrySet().stream()
                    .map(place -> new Try(in(place.getKey(), head + higher, name), place.getValue()));
        }).filter(each -> each.cost <= most).min(Comparator.comparingDouble(Try::cost)).map(Try::named);
    }
}
