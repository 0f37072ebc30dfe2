package roundtable.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import roundtable.book.Body;
import roundtable.book.Change;
import roundtable.book.Decoration;
import roundtable.book.Decoration.Field;
import roundtable.book.Decoration.Look;
import roundtable.book.DecorationBuilder;
import roundtable.book.Ids;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.drawing.ChartLayout;
import roundtable.rules.Telling;

/** The rules by which the open chart looks, and the steps that change them. Boxes that grow get room in the same step. */
final class Decorating {

    /** Rules that many want, ready made. */
    enum Preset {
        SIZE_LINES(Look.SIZE, Field.LINES), BORDER_MEMBERS(Look.BORDER, Field.SEAT), BADGE_OVERDUE(Look.BADGE, Field.OVERDUE_ACTIONS),
        BADGE_OPEN(Look.BADGE, Field.OPEN_ACTIONS), COLOUR_PILLAR(Look.COLOUR, Field.PILLAR), COLOUR_LEVEL(Look.COLOUR, Field.LEVEL),
        LETTERS_SECTOR(Look.LETTERS, Field.SECTOR), LETTERS_KIND(Look.LETTERS, Field.KIND), OWN(Look.BORDER, Field.BODY);

        private final Look look;
        private final Field field;

        Preset(Look look, Field field) {
            this.look = look;
            this.field = field;
        }
    }

    private final OpenChart open;

    Decorating(OpenChart open) {
        this.open = open;
    }

    List<Decoration> rules() {
        return Rows.decorations(open.book(), open.chart().id());
    }

    /** Adds a rule behind the others; gives its key. */
    String add(Preset preset) {
        double last = rules().stream().mapToDouble(Decoration::position).max().orElse(0);
        String table = preset != Preset.BORDER_MEMBERS ? null : open.book().all(Body.class).stream()
                .min(Comparator.comparing(Body::kind)).map(Body::id).orElse(null);
        Decoration rule = DecorationBuilder.builder().id(Ids.next()).chart(open.chart().id()).look(preset.look)
                .field(preset.field).body(table).position(last + 1).build();
        apply("map.step.look-add", List.of(new Change(null, rule)));
        return rule.id();
    }

    /** Changes a rule as it is now. A field that its look cannot show gives way to the first that it can. */
    void change(String id, UnaryOperator<Decoration> edit) {
        open.book().find(Decoration.class, id).ifPresent(rule -> {
            Decoration next = edit.apply(rule);
            Decoration fitting = Telling.fits(next.look(), next.field()) ? next : next.withField(List.of(Field.values()).stream()
                    .filter(field -> Telling.fits(next.look(), field)).findFirst().orElseThrow());
            if (!fitting.equals(rule)) {
                apply("map.step.look-change", List.of(new Change(rule, fitting)));
            }
        });
    }

    void remove(String id) {
        open.book().find(Decoration.class, id).ifPresent(rule ->
                apply("map.step.look-remove", List.of(new Change(rule, null))));
    }

    /** Lets a rule count before, or after, its neighbour. */
    void move(String id, int by) {
        List<Decoration> all = rules();
        int at = all.stream().map(Decoration::id).toList().indexOf(id);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < all.size()) {
            Decoration one = all.get(at);
            Decoration other = all.get(to);
            apply("map.step.look-order", List.of(new Change(one, one.withPosition(other.position())),
                    new Change(other, other.withPosition(one.position()))));
        }
    }

    private void apply(String label, List<Change> changes) {
        List<Change> all = new ArrayList<>();
        open.withChart(List.of()).forEach(row -> all.add(new Change(null, row)));
        all.addAll(changes);
        List<? extends Row> moved = changes.stream().anyMatch(Decorating::grows)
                ? ChartLayout.of(open.book().with(all), open.chart(), open.names(), open.widths()) : List.of();
        moved.forEach(row -> {
            all.removeIf(change -> change.row().id().equals(row.id()));
            all.add(new Change(open.book().get(row.getClass(), row.id()), row));
        });
        open.workspace().apply(label, all);
    }

    private static boolean grows(Change change) {
        return change.after() instanceof Decoration rule && rule.look() == Look.SIZE;
    }
}
