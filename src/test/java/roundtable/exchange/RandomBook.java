package roundtable.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.Decision;
import roundtable.book.Document;
import roundtable.book.Meeting;
import roundtable.book.Pillar;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Sector;
import roundtable.book.Source;

/** A book with rows of every kind, their values chosen by chance within what a file can hold. */
public final class RandomBook {

    private static final String[] TEXTS = {
        "", " ", "Gesundheitsamt", "Runder Tisch \"Süd\"", "zwei\nZeilen\tund Tab", "Управление здравоохранения",
        "ნარკოტიკები", "😀 emoji", "a\\b/c", "<b>&amp;</b>", "'; DROP TABLE x; --", "{\"en\": 1}", "x".repeat(2_000)};

    private final Random random;
    private final int each;

    private RandomBook(long seed, int each) {
        this.random = new Random(seed);
        this.each = each;
    }

    /** A book with a number of rows of each kind; the same book for the same seed. */
    public static Book of(long seed, int each) {
        RandomBook book = new RandomBook(seed, each);
        List<Row> rows = new ArrayList<>();
        for (RowType<?> type : RowType.ALL) {
            for (int i = 0; i < (type.type() == Document.class ? 1 : each); i++) {
                rows.add(book.row(type, i));
            }
        }
        return Book.of(rows);
    }

    private Row row(RowType<?> type, int number) {
        List<Object> values = new ArrayList<>();
        for (Column column : type.columns()) {
            values.add(value(type, column, number));
        }
        return valid(type.make(values.toArray()), number);
    }

    /** What the tables ask for beyond single columns. */
    private Row valid(Row row, int number) {
        return switch (row) {
            case Pillar pillar -> pillar.withCode("prevention");
            case Sector sector -> sector.withName("Any");
            case RelationKind kind -> kind.withCode("funds");
            case Decision decision -> decision.withEntry(null).withWording("We decide");
            case Action action -> action.withEntry(id("entry", number)).withTitle(null);
            case Relation relation -> relation.withSource(id("organisation", number))
                    .withTarget(id("organisation", (number + 1) % each));
            case Meeting meeting -> meeting.withNumber("no. " + number);
            case Placement placement -> placement.withOrganisation(id("organisation", number));
            case Source source -> source.withOrganisation(number % 3 == 0 ? id("organisation", number) : null)
                    .withRelation(number % 3 == 1 ? id("relation", number) : null)
                    .withSeat(number % 3 == 2 ? id("seat", number) : null);
            default -> row;
        };
    }

    private Object value(RowType<?> type, Column column, int number) {
        if (column.name().equals("id")) {
            return id(type.table(), number);
        } else if (column.nullable() && random.nextInt(3) == 0) {
            return null;
        } else if (column.ref() == type.type()) {
            return number == 0 ? null : id(type.table(), random.nextInt(number));
        } else if (column.ref() != null) {
            return id(RowType.of(column.ref()).table(), random.nextInt(each));
        }
        return plain(column);
    }

    private Object plain(Column column) {
        return switch (column.type().getSimpleName()) {
            case "String" -> text(column.name());
            case "int", "Integer" -> 1 + random.nextInt(3);
            case "long", "Long" -> random.nextLong(Long.MAX_VALUE);
            case "double", "Double" -> random.nextDouble() * Math.pow(10, random.nextInt(-5, 9));
            case "boolean", "Boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case "LocalTime" -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(2) * 5);
            case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            default -> column.type().getEnumConstants()[random.nextInt(column.type().getEnumConstants().length)];
        };
    }

    private String text(String column) {
        if (column.equals("colour")) {
            return "#%06x".formatted(random.nextInt(1 << 24));
        } else if (column.endsWith("sha256")) {
            return "0123456789abcdef".repeat(4);
        }
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private static String id(String table, int number) {
        return "%s-%04d".formatted(table, number);
    }
}
