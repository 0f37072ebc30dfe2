package roundtable.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Rows;
import roundtable.controls.Question;
import roundtable.rules.Folding;
import roundtable.rules.PastedChart;
import roundtable.rules.RelationLine;
import roundtable.sheet.TabText;

/** Rows of a spreadsheet on the chart: says how many cards and lines they are, and adds them as one step if asked. */
final class ChartPasting extends Question {

    private static final int NAMED = 3;
    /** More new cards than this stand in rows under the chart until it is laid out. */
    private static final int PLACED_ONE_BY_ONE = 60;
    private static final double STEP_X = 190;
    private static final double STEP_Y = 90;

    private final OpenChart open;
    private final Drafting drafting;
    private final MessageLine message;

    ChartPasting(OpenChart open, Drafting drafting, MessageLine message, Runnable back) {
        super(open.words().text("map.paste.cancel"), back);
        this.open = open;
        this.drafting = drafting;
        this.message = message;
        setId("chart-pasting");
        getStyleClass().add("chart-pasting");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Reads a text in the background and says what would come of it. */
    void show(String text) {
        Book book = open.book();
        List<RelationLine.KindName> kinds = open.kindsInUse().stream()
                .map(kind -> new RelationLine.KindName(open.names().of(kind), kind.id())).toList();
        Set<String> classes = Stream.concat(Rows.sectors(book).stream().map(open.names()::of),
                Stream.of(Level.values()).map(open.words()::of)).map(Folding::fold).collect(Collectors.toSet());
        Set<String> titles = Stream.of("map.organisation.name", "map.table.from", "map.table.to")
                .map(open.words()::text).map(Folding::fold).collect(Collectors.toSet());
        open.desk().jobs().run("map.paste.reading",
                () -> PastedChart.of(book, TabText.read(text), kinds, titles, classes), this::offer);
    }

    private void offer(PastedChart pasted) {
        if (pasted.names().isEmpty()) {
            message.say(open.words().text("map.paste.none"));
            return;
        }
        List<Button> answers = new ArrayList<>();
        if (!pasted.alike().isEmpty()) {
            answers.add(answer("paste-same", open.words().text("map.paste.same", cards(pasted.fresh(true))), () -> add(pasted, true)));
        }
        answers.add(answer("paste-all", open.words().text("map.paste.add", cards(pasted.fresh(false)),
                lines(pasted.pairs().size())),
                () -> add(pasted, false)));
        ask(sentence(pasted), answers.toArray(Button[]::new));
        answers.getFirst().requestFocus();
    }

    private String sentence(PastedChart pasted) {
        List<String> sentences = new ArrayList<>();
        sentences.add(open.words().text("map.paste.ask", cards(pasted.names().size()), lines(pasted.pairs().size())));
        if (!pasted.known().isEmpty()) {
            sentences.add(open.words().text("map.paste.known", pasted.known().size()));
        }
        if (!pasted.alike().isEmpty()) {
            String some = pasted.alike().entrySet().stream().limit(NAMED).map(each -> open.words().text("map.quick.meant",
                    pasted.names().get(each.getKey()), open.names().of(each.getValue()))).collect(Collectors.joining("; "));
            sentences.add(open.words().text("map.paste.alike", pasted.alike().size(), some));
        }
        return String.join(" ", sentences);
    }

    private void add(PastedChart pasted, boolean alikeIsSame) {
        close();
        Book book = open.book();
        String chart = open.chart().id();
        RelationKind kind = open.kindOfNewLine();
        Sheet sheet = open.sheet();
        List<Change> before = open.withChart(List.of()).stream().map(row -> new Change(null, row)).toList();
        open.desk().jobs().run("map.paste.adding", () -> changes(pasted, book, sheet, before, alikeIsSame, kind), changes -> {
            if (!open.chart().id().equals(chart)) {
                message.say(open.words().text("map.paste.left"));
                return;
            }
            if (open.book() != book) {
                // Something was done meanwhile: what the rows mean is asked again of the file as it is now.
                add(pasted, alikeIsSame);
                return;
            }
            open.workspace().apply("map.step.paste", changes);
            message.say(open.words().text("map.paste.done", cards(count(changes, Organisation.class)),
                    lines(count(changes, Relation.class))));
        });
    }

    private List<Change> changes(PastedChart pasted, Book book, Sheet sheet, List<Change> before, boolean alikeIsSame,
            @Nullable RelationKind kind) {
        List<Change> rows = pasted.changes(book, alikeIsSame, kind == null ? null : kind.id());
        List<Change> all = new ArrayList<>(before);
        all.addAll(rows);
        Set<String> shown = sheet.boxes().stream().map(roundtable.drawing.Box::organisation).collect(Collectors.toSet());
        List<String> missing = pasted.organisations(rows, alikeIsSame).stream().filter(id -> !shown.contains(id)).toList();
        if (missing.size() <= PLACED_ONE_BY_ONE) {
            return drafting.withPlaces(all, missing);
        }
        all.addAll(inRows(missing, book, sheet));
        return all;
    }

    /** Places in rows under everything that is there, about as wide as high. */
    private List<Change> inRows(List<String> organisations, Book book, Sheet sheet) {
        Map<String, Placement> known = new HashMap<>();
        Rows.placements(book, open.chart().id()).forEach(place -> known.put(place.organisation(), place));
        Bounds whole = sheet.whole();
        double left = whole.isEmpty() ? 0 : whole.getMinX();
        double top = whole.isEmpty() ? 0 : whole.getMaxY() + STEP_Y;
        int columns = (int) Math.ceil(Math.sqrt(organisations.size() * STEP_Y / STEP_X * 1.6));
        List<Change> places = new ArrayList<>();
        for (int i = 0; i < organisations.size(); i++) {
            Placement before = known.get(organisations.get(i));
            Placement place = before != null ? before : open.places().fresh(organisations.get(i));
            places.add(new Change(before, place.withX(left + i % columns * STEP_X)
                    .withY(top + Math.floorDiv(i, columns) * STEP_Y).withHidden(false)));
        }
        return places;
    }

    private String cards(long count) {
        return open.words().count("map.organisations", count);
    }

    private String lines(long count) {
        return open.words().count("map.lines", count);
    }

    private static long count(List<Change> changes, Class<?> type) {
        return changes.stream().filter(change -> change.before() == null && type.isInstance(change.after())).count();
    }
}
