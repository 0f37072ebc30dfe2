package roundtable.map;

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
import roundtable.book.Nullable;
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

    private static final String CHANGE = "map.step.look-change";

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
                apply(CHANGE, List.of(new Change(rule, fitting.field() == rule.field() ? fitting : anyOf(fitting))));
            }
        });
    }

    /** Which tag, level, sector, pillar, body or number was meant says nothing about another field. */
    private static Decoration anyOf(Decoration rule) {
        return DecorationBuilder.builder().id(rule.id()).chart(rule.chart()).look(rule.look()).field(rule.field())
                .position(rule.position()).build();
    }

    /** Changes the text of a rule while it is typed. */
    void typed(String id, @Nullable String text) {
        open.workspace().typed(CHANGE, Decoration.class, id, rule -> rule.withText(text));
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

    /** On a large chart boxes that grow wait for the next layout. */
    private void apply(String label, List<Change> changes) {
        WithPlaces step = new WithPlaces(open);
        boolean room = changes.stream().anyMatch(Decorating::grows) && open.sheet().boxes().size() <= HeldLanes.AT_ONCE;
        open.workspace().apply(label, room ? step.laidOut(changes, ChartLayout::of) : step.settled(changes));
    }

    private static boolean grows(Change change) {
        return change.after() instanceof Decoration rule && rule.look() == Look.SIZE;
    }
}
