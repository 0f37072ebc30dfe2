package roundtable.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Decoration;
import roundtable.book.Decoration.Field;
import roundtable.book.Distribution.Edition;
import roundtable.book.Level;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Pillar;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Sector;

/** What the rules of a chart tell of its organisations. Positions on the policy are nothing that a rule can tell. */
public final class Telling {

    private static final Reader MEMBERS = Reader.of(Edition.MEMBERS);
    private static final String FIELD = "kinds.decoration-field.";

    private final Book book;
    private final Names names;
    private final LocalDate day;
    private final Map<Field, List<String>> marks = new EnumMap<>(Field.class);
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final Map<String, Integer> overdue = new HashMap<>();

    /**
     * What a rule tells of one organisation.
     *
     * @param text what it is, such as the name of its sector
     * @param letters a mark of two letters for that
     * @param number how many there are, 0 for what is no number
     * @param order where it stands among what the field can be, from 0
     * @param colour of the sector or pillar, #rrggbb; null for what has none of its own
     */
    public record Told(String text, String letters, int number, int order, @Nullable String colour) {
    }

    /** What can be told on a day of a book in which these relations are shown. */
    public Telling(Book book, Names names, LocalDate day, List<Relation> shown) {
        this.book = book;
        this.names = names;
        this.day = day;
        shown.forEach(relation -> Stream.of(relation.source(), relation.target()).distinct()
                .forEach(end -> lines.merge(end, 1, Integer::sum)));
    }

    /** Counts actions, which only few charts need; those that members may not read do not count. */
    private Map<String, Integer> actions(boolean late) {
        if (open.isEmpty()) {
            open.put("", 0);
            DueActions.open(book, null, day).stream().filter(state -> state.action().owner() != null
                    && MEMBERS.may(book, state.action())).forEach(state -> {
                        open.merge(state.action().owner(), 1, Integer::sum);
                        if (state.overdue()) {
                            overdue.merge(state.action().owner(), 1, Integer::sum);
                        }
                    });
        }
        return late ? overdue : open;
    }

    /** What a rule tells of an organisation, if anything. */
    public Optional<Told> of(Decoration rule, Organisation o) {
        return switch (rule.field()) {
            case SECTOR -> book.find(Sector.class, o.sector()).filter(is(rule.sector()))
                    .map(sector -> told(Field.SECTOR, Rows.sectors(book), names::of, sector, sector.colour()));
            case PILLAR -> Pillars.of(book, o).filter(is(rule.pillar()))
                    .map(pillar -> told(Field.PILLAR, Rows.pillars(book), names::of, pillar, pillar.colour()));
            case LEVEL -> Optional.ofNullable(o.level()).filter(level -> rule.level() == null || rule.level() == level)
                    .map(level -> told(Field.LEVEL, Arrays.asList(Level.values()), this::name, level, null));
            case TAG -> yes(rule, rule.text() != null && Rows.tags(book, o.id()).stream()
                    .anyMatch(tag -> Folding.same(tag.text(), rule.text())));
            case BODY -> yes(rule, Rows.bodyOf(book, o.id()).isPresent());
            case SEAT -> yes(rule, Rows.seatsOf(book, o.id()).stream().anyMatch(seat -> sits(rule, seat)));
            case ENDING -> yes(rule, o.until() != null);
            case LINES -> number(rule, lines.getOrDefault(o.id(), 0));
            case OPEN_ACTIONS -> number(rule, actions(false).getOrDefault(o.id(), 0));
            case OVERDUE_ACTIONS -> number(rule, actions(true).getOrDefault(o.id(), 0));
            case KIND -> Optional.empty();
        };
    }

    /** The mark of two letters for a kind of relation. */
    public String letters(RelationKind kind) {
        return told(Field.KIND, Rows.relationKinds(book), names::of, kind, null).letters();
    }

    /** Whether a field is counted. */
    public static boolean counts(Field field) {
        return field == Field.LINES || field == Field.OPEN_ACTIONS || field == Field.OVERDUE_ACTIONS;
    }

    /** Whether a look can show a field: only numbers have a size, only what is one of several has letters. */
    public static boolean fits(Decoration.Look look, Field field) {
        boolean sort = field == Field.SECTOR || field == Field.PILLAR || field == Field.LEVEL;
        return switch (look) {
            case SIZE -> counts(field);
            case LETTERS -> sort || field == Field.KIND;
            default -> field != Field.KIND;
        };
    }

    /** What a rule is about, such as "seat: round table" or "open actions: 3 or more". */
    public String name(Decoration rule) {
        String field = names.words().apply(FIELD + key(rule.field()));
        String value = switch (rule.field()) {
            case SECTOR -> book.find(Sector.class, rule.sector()).map(names::of).orElse(null);
            case PILLAR -> book.find(Pillar.class, rule.pillar()).map(names::of).orElse(null);
            case LEVEL -> rule.level() == null ? null : name(rule.level());
            case SEAT -> book.find(Body.class, rule.body()).map(names::of).orElse(null);
            case TAG -> rule.text();
            default -> null;
        };
        if (counts(rule.field()) && least(rule) > 1) {
            return filled("drawing.look.least", field, least(rule));
        }
        return value == null ? field : filled("drawing.look.value", field, value);
    }

    /** Some numbers of a field in words, such as "lines: 4 to 6". */
    public String range(Decoration rule, int from, int to) {
        String field = names.words().apply(FIELD + key(rule.field()));
        return from == to ? filled("drawing.look.value", field, from) : filled("drawing.look.range", field, from, to);
    }

    /** What a number on a badge counts. */
    public String counted(Decoration rule) {
        return filled("drawing.look.number", name(rule));
    }

    private static <R extends Row> Predicate<R> is(@Nullable String id) {
        return row -> id == null || row.id().equals(id);
    }

    private boolean sits(Decoration rule, Seat seat) {
        return (rule.body() == null || rule.body().equals(seat.body())) && Valid.on(seat.since(), seat.until(), day);
    }

    private <V> Told told(Field field, List<V> all, Function<V, String> name, V value, @Nullable String colour) {
        int order = all.indexOf(value);
        List<String> letters = marks.computeIfAbsent(field, _ -> Initials.of(all.stream().map(name).toList()));
        return new Told(name.apply(value), letters.get(order), 0, order, colour);
    }

    private Optional<Told> yes(Decoration rule, boolean so) {
        String name = name(rule);
        String brief = book.find(Body.class, rule.field() == Field.SEAT ? rule.body() : null).map(Body::code).filter(code -> code.length() < 4)
                .orElseGet(() -> Initials.of(List.of(name.substring(name.indexOf(':') + 1))).getFirst());
        return so ? Optional.of(new Told(name, brief, 0, 0, null)) : Optional.empty();
    }

    private Optional<Told> number(Decoration rule, int number) {
        return number < least(rule) ? Optional.empty()
                : Optional.of(new Told(name(rule), String.valueOf(number), number, 0, null));
    }

    private static int least(Decoration rule) {
        return Objects.requireNonNullElse(rule.least(), 1);
    }

    private String name(Level level) {
        return names.words().apply("kinds.level." + key(level));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String filled(String key, Object... values) {
        return Filled.in(names.words().apply(key), values);
    }
}
