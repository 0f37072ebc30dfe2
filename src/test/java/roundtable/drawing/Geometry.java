package roundtable.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What must be true of every drawing, whatever it shows. */
final class Geometry {

    private Geometry() {
    }

    static void check(Drawing drawing) {
        namesAreWholeAndInside(drawing);
        noTwoBoxesOverlap(drawing);
        seatsAreInTheirBody(drawing);
        everythingIsOnTheSheet(drawing);
        linesEndAtTheirBoxes(drawing);
    }

    static void namesAreWholeAndInside(Drawing drawing) {
        for (Box box : drawing.boxes()) {
            Label name = drawing.labelsOf(box.id()).stream().filter(l -> l.role() == Label.Role.NAME).findFirst().orElseThrow();
            assertEquals(box.name(), name.text());
            assertEquals(letters(name.text()), letters(String.join("", name.lines())));
            for (Label label : drawing.labelsOf(box.id())) {
                assertTrue(Rect.of(box).contains(Rect.of(label)), () -> label + " is not inside " + box);
                assertTrue(label.size() >= 8);
                label.lines().forEach(line -> assertTrue(City.FONTS.of(line, label.size(), label.bold()) <= label.w() + 0.01, line));
            }
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    static void noTwoBoxesOverlap(Drawing drawing) {
        List<Box> boxes = drawing.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Box one = boxes.get(i);
                Box other = boxes.get(j);
                if (!one.id().equals(other.parent()) && !other.id().equals(one.parent())) {
                    assertTrue(!Rect.of(one).overlaps(Rect.of(other)), () -> one + " overlaps " + other);
                }
            }
        }
    }

    static void seatsAreInTheirBody(Drawing drawing) {
        drawing.boxes().stream().filter(Box::isSeat).forEach(seat ->
                assertTrue(Rect.of(drawing.box(seat.parent()).orElseThrow()).contains(Rect.of(seat)), seat::toString));
    }

    static void everythingIsOnTheSheet(Drawing drawing) {
        Rect sheet = new Rect(0, 0, drawing.width(), drawing.height());
        drawing.boxes().forEach(box -> assertTrue(sheet.contains(Rect.of(box)), box::toString));
        drawing.labels().forEach(label -> assertTrue(sheet.contains(Rect.of(label)), label::toString));
        drawing.lanes().forEach(lane -> {
            assertTrue(sheet.contains(new Rect(lane.x(), lane.y(), lane.w(), lane.h())), lane::toString);
            assertTrue(new Rect(lane.x(), lane.y(), lane.w(), lane.h()).contains(Rect.of(lane.label())), lane::toString);
        });
        drawing.lines().forEach(line -> line.points().forEach(p ->
                assertTrue(sheet.contains(new Rect(p.x(), p.y(), 0, 0)), line::toString)));
    }

    /** No text of a line makes the drawing wider than its levels are. */
    static void textsStayInTheLanes(Drawing drawing) {
        drawing.lanes().stream().filter(lane -> lane.direction() == Lane.Direction.BAND).findFirst().ifPresent(band ->
                drawing.labels().forEach(label -> assertTrue(label.x() >= band.x() && label.x() + label.w() <= band.x() + band.w(),
                        () -> label + " is beside " + band)));
    }

    static void linesEndAtTheirBoxes(Drawing drawing) {
        for (Line line : drawing.lines()) {
            assertTrue(line.points().size() >= 2);
            assertTrue(onEdge(drawing.box(line.from()).orElseThrow(), line.points().getFirst()), line::toString);
            assertTrue(onEdge(drawing.box(line.to()).orElseThrow(), line.points().getLast()), line::toString);
        }
    }

    private static boolean onEdge(Box box, Point point) {
        Rect point1 = new Rect(point.x(), point.y(), 0, 0);
        return Rect.of(box).grown(0.2).contains(point1) && !Rect.of(box).grown(-0.2).contains(point1);
    }

    /** Pieces of lines that run through a box that is not at one of their ends. */
    static long linesThroughBoxes(Drawing drawing) {
        return drawing.lines().stream().mapToLong(line -> drawing.boxes().stream()
                .filter(box -> !box.isSeat() && !box.id().equals(line.from()) && !box.id().equals(line.to()))
                .filter(box -> cuts(line, Rect.of(box))).count()).sum();
    }

    /** Labels of lines that lie on a box or on another label. */
    static long labelsInTheWay(Drawing drawing) {
        List<Label> texts = drawing.labels().stream().filter(l -> l.role() == Label.Role.LINE).toList();
        return texts.stream().filter(label ->
                drawing.boxes().stream().anyMatch(box -> Rect.of(box).overlaps(Rect.of(label)))
                        || texts.stream().anyMatch(other -> other != label && Rect.of(other).overlaps(Rect.of(label)))).count();
    }

    static boolean cuts(Line line, Rect rect) {
        for (int i = 0; i + 1 < line.points().size(); i++) {
            if (rect.cutBy(line.points().get(i), line.points().get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
