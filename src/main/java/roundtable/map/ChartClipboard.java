package roundtable.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import roundtable.book.Distribution.Edition;
import roundtable.book.Bend;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.rules.Reader;
import roundtable.sheet.Sheet;
import roundtable.sheet.TabText;

/**
 * Marked cards and lines on the clipboard: for another chart of the file with their places, for a spreadsheet as rows.
 * Restricted lines are not copied: pasted elsewhere, nothing would say any more that they are.
 */
final class ChartClipboard {

    private static final DataFormat CARDS = new DataFormat("application/x-roundtable-cards");
    private static final Reader MEMBERS = Reader.of(Edition.MEMBERS);
    private static final double BESIDE = 40;

    private final OpenChart open;
    private final Arranging arranging;

    ChartClipboard(OpenChart open, Arranging arranging) {
        this.open = open;
        this.arranging = arranging;
    }

    /** Puts what is marked on the clipboard; gives how many cards or lines that are. */
    int copy() {
        Map<String, Bounds> cards = arranging.movable();
        List<Relation> lines = marked().filter(line -> MEMBERS.may(line.confidentiality())).toList();
        if (cards.isEmpty() && lines.isEmpty()) {
            return 0;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(TabText.write(cards.isEmpty() ? lines(lines) : cards(List.copyOf(cards.keySet()))));
        if (!cards.isEmpty()) {
            List<String> places = new ArrayList<>();
            cards.forEach((id, place) -> places.add(id + " " + place.getMinX() + " " + place.getMinY() + " "
                    + place.getWidth() + " " + place.getHeight()));
            MovedBends.between(open, cards.keySet()).forEach(bend -> places.add(
                    bend.relation() + " " + bend.x() + " " + bend.y() + " " + bend.position()));
            content.put(CARDS, String.join("\n", places));
        }
        Clipboard.getSystemClipboard().setContent(content);
        return cards.isEmpty() ? lines.size() : cards.size();
    }

    /** Whether marked lines stay behind. */
    boolean keepsBack() {
        return arranging.movable().isEmpty() && marked().anyMatch(line -> !MEMBERS.may(line.confidentiality()));
    }

    private Stream<Relation> marked() {
        return open.markedRelations().stream().map(id -> open.book().get(Relation.class, id));
    }

    /** The cards of this file on the clipboard with the places they had on their chart; none when it holds others. */
    Map<String, Bounds> cards() {
        Map<String, Bounds> cards = new LinkedHashMap<>();
        if (Clipboard.getSystemClipboard().getContent(CARDS) instanceof String places) {
            places.lines().map(line -> line.split(" ")).filter(each -> open.book().get(Organisation.class, each[0]) != null)
                    .forEach(each -> cards.put(each[0], new BoundingBox(Double.parseDouble(each[1]),
                            Double.parseDouble(each[2]), Double.parseDouble(each[3]), Double.parseDouble(each[4]))));
        }
        return cards;
    }

    /** What a spreadsheet or another program put there. */
    String text() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    /** Shows organisations in the same places, or under what is there where that stands in the way; gives how many came. */
    int show(Map<String, Bounds> cards) {
        Map<String, Bounds> missing = new LinkedHashMap<>(cards);
        missing.keySet().removeIf(id -> open.sheet().boxOf(id).isPresent());
        if (missing.isEmpty()) {
            return 0;
        }
        Bounds all = Alignment.around(missing.values());
        boolean free = missing.values().stream().noneMatch(place -> open.sheet().boxes().stream()
                .anyMatch(box -> open.sheet().bounds(box).intersects(place)));
        Bounds there = open.sheet().whole();
        Point2D by = free ? Point2D.ZERO
                : new Point2D(there.getMinX() - all.getMinX(), there.getMaxY() + BESIDE - all.getMinY());
        Map<String, Point2D> corners = new LinkedHashMap<>();
        missing.forEach((id, place) -> corners.put(id, new Point2D(place.getMinX(), place.getMinY()).add(by)));
        List<Row> rows = open.withChart(open.places().chosen(corners));
        rows.addAll(bends(missing.keySet(), by));
        open.workspace().put("map.step.paste", rows);
        return missing.size();
    }

    /** The bends that lines between cards had on the chart they were copied from. */
    private List<Bend> bends(Set<String> cards, Point2D by) {
        return Clipboard.getSystemClipboard().getContent(CARDS) instanceof String places
                ? places.lines().map(line -> line.split(" ")).filter(each -> open.book().find(Relation.class, each[0])
                        .filter(line -> cards.contains(line.source()) && cards.contains(line.target())
                                && BentWay.of(open, line.id()).isEmpty()).isPresent())
                        .map(each -> new Bend(Ids.next(), open.chart().id(), each[0], Double.parseDouble(each[3]),
                                Double.parseDouble(each[1]) + by.getX(), Double.parseDouble(each[2]) + by.getY())).toList()
                : List.of();
    }

    private Sheet cards(List<String> ids) {
        return table(List.of(text("map.organisation.name"), text("map.organisation.short-name"),
                text("map.organisation.sector"), text("map.organisation.level")),
                ids.stream().map(id -> open.book().get(Organisation.class, id)).filter(Objects::nonNull)
                        .map(this::row).toList());
    }

    private List<Object> row(Organisation organisation) {
        Level level = organisation.level();
        return List.of(organisation.name(), Objects.requireNonNullElse(organisation.shortName(), ""),
                open.book().find(Sector.class, organisation.sector()).map(open.names()::of).orElse(""),
                level == null ? "" : open.words().of(level));
    }

    private Sheet lines(List<Relation> lines) {
        return table(List.of(text("map.table.from"), text("map.table.to"), text("map.relation.kind"),
                text("map.relation.label")), lines.stream().map(line -> List.<Object>of(
                open.names().of(line.source()), open.names().of(line.target()), new Spoken(open).kind(line),
                Objects.requireNonNullElse(line.label(), ""))).toList());
    }

    private Sheet table(List<String> titles, List<List<Object>> rows) {
        return new Sheet(text("map.chart"), titles.stream().map(title -> new Sheet.Column(title, 1)).toList(),
                List.of(new Sheet.Group("", rows)));
    }

    private String text(String key) {
        return open.words().text(key);
    }
}
