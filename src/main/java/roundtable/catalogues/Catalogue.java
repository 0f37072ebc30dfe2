package roundtable.catalogues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Direction;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Pillar;
import roundtable.book.RelationKind;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.rules.Patterns;

/** One of the lists of words that give a map its meaning; all are kept in the same way. */
enum Catalogue {
    SECTORS(Sector.class, "#5b6673", "catalogue.sector."),
    PILLARS(Pillar.class, "#5b6673", "catalogue.pillar."),
    KINDS(RelationKind.class, "#3f4550", "catalogue.relation.");

    private final Class<? extends Row> type;
    private final String firstColour;
    private final String usualNames;

    Catalogue(Class<? extends Row> type, String firstColour, String usualNames) {
        this.type = type;
        this.firstColour = firstColour;
        this.usualNames = usualNames;
    }

    /** The list that a row is an entry of. */
    static Optional<Catalogue> of(@Nullable Row row) {
        return Stream.of(values()).filter(each -> each.type.isInstance(row)).findFirst();
    }

    /** Its entries in their order, ended ones included. */
    List<Row> entries(Book book) {
        return List.copyOf(switch (this) {
            case SECTORS -> Rows.sectors(book);
            case PILLARS -> Rows.pillars(book);
            case KINDS -> Rows.relationKinds(book);
        });
    }

    @Nullable Row entry(Book book, String id) {
        return book.get(type, id);
    }

    /** A new entry at the end; a sector in the pillar of the one that is chosen. */
    Row fresh(Book book, String name, @Nullable Row chosen) {
        List<Row> entries = entries(book);
        double last = entries.isEmpty() ? 1 : position(entries.getLast()) + 1;
        String pillar = chosen instanceof Sector sector ? sector.pillar() : null;
        return switch (this) {
            case SECTORS -> new Sector(Ids.next(), null, name, pillar, firstColour, last, null, Patterns.rarest(book, pillar));
            case PILLARS -> new Pillar(Ids.next(), null, name, firstColour, last, null);
            case KINDS -> new RelationKind(Ids.next(), null, name, firstColour, Dash.SOLID, Direction.FORWARD, last, null);
        };
    }

    /** The changes that put an entry at a place in the list, counted without the entry itself. */
    List<Change> moved(Book book, Row row, int to) {
        List<Row> others = new ArrayList<>(entries(book));
        if (others.indexOf(row) == to || !others.remove(row)) {
            return List.of();
        }
        double before = to <= 0 ? position(others.getFirst()) - 2 : position(others.get(to - 1));
        double after = to >= others.size() ? position(others.getLast()) + 2 : position(others.get(to));
        return keeping(book, List.of(new Change(row, with(row, "position", (before + after) / 2))));
    }

    /** Changes that let the other entries keep the look that people know them by. */
    List<Change> keeping(Book book, List<Change> changes) {
        return this == KINDS ? changes : Patterns.keeping(book, changes);
    }

    /** The same entry with another value. */
    static Row with(Row row, String column, @Nullable Object value) {
        return RowType.of(row).with(row, column, value);
    }

    static String name(Names names, Row row) {
        return switch (row) {
            case Sector sector -> names.of(sector);
            case Pillar pillar -> names.of(pillar);
            case RelationKind kind -> names.of(kind);
            default -> throw new IllegalArgumentException("no entry of a catalogue: " + row);
        };
    }

    /** The name that a starter entry has in the words; null for one that the user made. */
    @Nullable String usualName(Names names, Row row) {
        Object code = value(row, "code");
        return code == null ? null : names.words().apply(usualNames + code);
    }

    static String colour(Row row) {
        return Objects.toString(value(row, "colour"));
    }

    /** The pattern of its lines or of the bar of its cards; null for a pillar, whose name always stands at its column. */
    static @Nullable Dash dash(Book book, Row row) {
        return switch (row) {
            case Sector sector -> Patterns.of(book, sector);
            case RelationKind kind -> kind.dash();
            default -> null;
        };
    }

    static @Nullable LocalDate until(Row row) {
        return (LocalDate) value(row, "until");
    }

    private static double position(Row row) {
        return (double) value(row, "position");
    }

    private static @Nullable Object value(Row row, String column) {
        return RowType.of(row).column(column).get(row);
    }
}
