package roundtable.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Decoration;
import roundtable.book.Decoration.Field;
import roundtable.book.Decoration.Look;
import roundtable.book.DecorationBuilder;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.drawing.Badge.Shape;
import roundtable.drawing.Box.Frame;
import roundtable.rules.Names;
import roundtable.rules.Patterns;
import roundtable.rules.Telling;
import roundtable.rules.Telling.Told;

/** How the boxes of a chart look: by its rules, and without any by their sectors. */
final class Looks {

    /** How many sizes a box can have besides its own, and shades a number can have. */
    static final int STEPS = 3;

    private static final List<String> LEVELS = List.of("#5b1a72", "#1b2a6b", "#2a86c4", "#128a66", "#b06a00", "#bb5f1c", "#6e1a3c");
    private static final List<String> SHADES = List.of("#8fb8d8", "#3f86bd", "#12507f");
    private static final String YES = "#12507f";
    private static final Decoration BY_SECTOR = rule(Look.COLOUR, Field.SECTOR);

    private final Book book;
    private final Telling telling;
    private final List<Decoration> rules;
    private final Map<Decoration, Integer> most = new HashMap<>();
    private final Decoration letters;

    /**
     * How a box looks by its colour.
     *
     * @param dash pattern of its bar
     */
    record Shade(String text, String colour, Dash dash, String letters, int order) {
    }

    Looks(Book book, Chart chart, ChartContent content, Names names) {
        this.book = book;
        this.telling = new Telling(book, names, names.day() == null ? LocalDate.now() : names.day(), content.relations());
        this.rules = Rows.decorations(book, chart.id()).stream().filter(rule -> Telling.fits(rule.look(), rule.field())).toList();
        rules.stream().filter(rule -> Telling.counts(rule.field())).forEach(rule -> most.put(rule, content.organisations()
                .stream().mapToInt(o -> telling.of(rule, o).map(Told::number).orElse(0)).max().orElse(0)));
        this.letters = lettersRule(chart, content);
    }

    private static Decoration rule(Look look, Field field) {
        return DecorationBuilder.builder().id("").chart("").look(look).field(field).build();
    }

    /**
     * Letters are asked for, or needed: colours by rule never stand alone, and patterns of sectors repeat after five. The
     * cards of a free network name their sectors.
     */
    private @Nullable Decoration lettersRule(Chart chart, ChartContent content) {
        Optional<Decoration> asked = rules(Look.LETTERS).filter(rule -> rule.field() != Field.KIND).findFirst();
        if (asked.isPresent()) {
            return asked.get();
        }
        Optional<Decoration> colour = rules(Look.COLOUR).findFirst();
        if (colour.isPresent()) {
            return colour.get();
        }
        List<Dash> used = content.organisations().stream().map(Organisation::sector).filter(Objects::nonNull).distinct()
                .flatMap(id -> book.find(Sector.class, id).stream()).map(sector -> Patterns.of(book, sector)).toList();
        return chart.kind() == Chart.Kind.ORGANISATION && used.size() > Set.copyOf(used).size() ? BY_SECTOR : null;
    }

    /** The colour of a box: the first rule that says something counts; grey where none does. */
    Optional<Shade> shade(Organisation o) {
        List<Decoration> colours = rules(Look.COLOUR).toList();
        return (colours.isEmpty() ? List.of(BY_SECTOR) : colours).stream()
                .flatMap(rule -> telling.of(rule, o).map(told -> shade(rule, told)).stream()).findFirst();
    }

    private Shade shade(Decoration rule, Told told) {
        if (Telling.counts(rule.field())) {
            int step = step(rule, told.number());
            return new Shade(range(rule, step), SHADES.get(step - 1), Dash.values()[step - 1], String.valueOf(step), step);
        }
        if (rule.field() == Field.SECTOR) {
            Dash dash = Patterns.of(book, Rows.sectors(book).get(told.order()));
            return new Shade(told.text(), told.colour(), dash, told.letters(), told.order());
        }
        String colour = told.colour() != null ? told.colour() : rule.field() == Field.LEVEL ? LEVELS.get(told.order()) : YES;
        return new Shade(told.text(), colour, Dash.values()[told.order() % Dash.values().length], told.letters(), told.order());
    }

    /** By how many steps a box is larger than it needs to be. */
    int size(Organisation o) {
        return rules(Look.SIZE).flatMap(rule -> telling.of(rule, o).map(told -> step(rule, told.number())).stream())
                .findFirst().orElse(0);
    }

    Frame frame(Organisation o) {
        List<Decoration> borders = rules(Look.BORDER).toList();
        return borders.stream().filter(rule -> telling.of(rule, o).isPresent()).findFirst()
                .map(rule -> frame(borders.indexOf(rule))).orElse(Frame.PLAIN);
    }

    private static Frame frame(int rule) {
        return Frame.values()[1 + rule % (Frame.values().length - 1)];
    }

    /** The letters at the left edge of a box, from its own corner. */
    Optional<Badge> letters(Organisation o, TextWidth widths) {
        return letters(o).map(text -> letters(text, widths));
    }

    private Optional<String> letters(Organisation o) {
        if (letters == null) {
            return Optional.empty();
        }
        return letters.look() == Look.COLOUR && letters != BY_SECTOR ? shade(o).map(Shade::letters)
                : telling.of(letters, o).map(Told::letters);
    }

    private static Badge letters(String text, TextWidth widths) {
        return Badge.leftOf(8.5, 3, text, Shape.LETTERS, widths);
    }

    /** The badges at the lower right corner of a box of a size, from its own corner. */
    List<Badge> badges(Organisation o, double w, double h, TextWidth widths) {
        List<Badge> badges = new ArrayList<>();
        List<Decoration> some = rules(Look.BADGE).toList();
        double right = w - 6;
        for (int i = 0; i < some.size() && right > w / 4; i++) {
            Shape shape = Shape.of(i);
            Optional<Told> told = telling.of(some.get(i), o);
            if (told.isPresent()) {
                Badge badge = Badge.leftOf(right, h, told.get().letters(), shape, widths);
                badges.add(badge);
                right = badge.x() - 2;
            }
        }
        return badges;
    }

    /** What is said of a box besides its name, in words. */
    List<String> said(Organisation o) {
        return rules.stream().filter(rule -> rule.look() != Look.LETTERS).flatMap(rule -> telling.of(rule, o)
                .map(told -> told.number() > 0 ? telling.range(rule.withLeast(null), told.number(), told.number()) : told.text())
                .stream()).distinct().toList();
    }

    /** Relations that say the letters of their kind before what they say themselves, where the chart asks for that. */
    List<Relation> lettered(List<Relation> relations) {
        if (rules(Look.LETTERS).noneMatch(rule -> rule.field() == Field.KIND)) {
            return relations;
        }
        return relations.stream().map(relation -> book.find(RelationKind.class, relation.kind()).map(telling::letters)
                .map(mark -> relation.withLabel(relation.label() == null || relation.label().isBlank() ? mark
                        : mark + ": " + relation.label())).orElse(relation)).toList();
    }

    /** The letters of a kind as the legend has them before its name; empty where lines have none. */
    String letters(RelationKind kind) {
        return rules(Look.LETTERS).anyMatch(rule -> rule.field() == Field.KIND) ? telling.letters(kind) + "  " : "";
    }

    /** What explains the looks of these boxes, seats among them, and no others; seats are too small for letters. */
    List<LegendEntry> legend(List<Organisation> shown, List<Organisation> cards, TextWidth widths) {
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        Set<Shade> lettered = letters != null && letters.look() == Look.COLOUR ? Set.copyOf(shades(cards)) : Set.of();
        shades(shown).forEach(shade -> entries.putIfAbsent(shade.text(), new LegendEntry(LegendEntry.Mark.SECTOR, shade.text(),
                shade.colour(), shade.dash(), 1, lettered.contains(shade) ? letters(shade.letters(), widths) : null, Frame.PLAIN)));
        List<LegendEntry> all = new ArrayList<>(entries.values());
        if (letters != null && letters.look() == Look.LETTERS) {
            cards.stream().flatMap(o -> telling.of(letters, o).stream()).distinct()
                    .sorted(Comparator.comparingInt(Told::order)).forEach(told -> all.add(LegendEntry.badge(told.text(),
                            letters(told.letters(), widths))));
        }
        sizes(cards, all);
        borders(cards, all);
        badges(cards, all, widths);
        return all;
    }

    private List<Shade> shades(List<Organisation> shown) {
        Set<Shade> used = new LinkedHashSet<>();
        shown.forEach(o -> shade(o).ifPresent(used::add));
        return used.stream().sorted(Comparator.comparingInt(Shade::order)).toList();
    }

    private void sizes(List<Organisation> cards, List<LegendEntry> all) {
        rules(Look.SIZE).findFirst().ifPresent(rule -> cards.stream().map(this::size).filter(step -> step > 0).distinct()
                .sorted().forEach(step -> all.add(new LegendEntry(LegendEntry.Mark.SIZE, range(rule, step), Colours.QUIET_TEXT,
                        Dash.SOLID, step, null, Frame.PLAIN))));
    }

    private void borders(List<Organisation> cards, List<LegendEntry> all) {
        List<Decoration> some = rules(Look.BORDER).toList();
        Set<Frame> used = Set.copyOf(cards.stream().map(this::frame).toList());
        IntStream.range(0, some.size()).filter(i -> used.contains(frame(i))).forEach(i -> all.add(new LegendEntry(
                LegendEntry.Mark.BORDER, telling.name(some.get(i)), Colours.TEXT, Dash.SOLID, 1, null, frame(i))));
    }

    private void badges(List<Organisation> cards, List<LegendEntry> all, TextWidth widths) {
        List<Decoration> some = rules(Look.BADGE).toList();
        for (int i = 0; i < some.size(); i++) {
            Decoration rule = some.get(i);
            Shape shape = Shape.of(i);
            List<Told> told = cards.stream().flatMap(o -> telling.of(rule, o).stream()).distinct()
                    .sorted(Comparator.comparingInt(Told::order)).toList();
            if (Telling.counts(rule.field()) && !told.isEmpty()) {
                all.add(LegendEntry.badge(telling.counted(rule), Badge.leftOf(0, 0, "n", shape, widths)));
            } else {
                told.forEach(each -> all.add(LegendEntry.badge(each.text(), Badge.leftOf(0, 0, each.letters(), shape, widths))));
            }
        }
    }

    private int step(Decoration rule, int number) {
        return Math.clamp(Math.ceilDiv(STEPS * number, Math.max(1, most.getOrDefault(rule, number))), 1, STEPS);
    }

    private String range(Decoration rule, int step) {
        int all = most.getOrDefault(rule, 0);
        int least = Math.max(all * (step - 1) / STEPS + 1, Objects.requireNonNullElse(rule.least(), 1));
        return telling.range(rule, least, all * step / STEPS);
    }

    private Stream<Decoration> rules(Look look) {
        return rules.stream().filter(rule -> rule.look() == look);
    }
}
