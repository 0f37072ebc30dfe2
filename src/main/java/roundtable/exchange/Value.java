package roundtable.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import roundtable.book.Column;
import roundtable.book.Nullable;

/** Turns what a source has in a field into the value of a column, or says what is expected there. */
final class Value {

    private Value() {
    }

    /** The value of a column in a row of a source; null where the column may be absent and is. */
    static @Nullable Object of(RawRow raw, Column column) throws ExchangeException {
        Object plain = raw.values().get(column.name());
        if (plain == null) {
            if (!column.nullable()) {
                throw new ExchangeException("exchange.field.missing", raw.label(), column);
            }
            return null;
        }
        try {
            return typed(column, plain);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unfit(raw, column, plain);
        }
    }

    private static Object typed(Column column, Object plain) {
        boolean plausible = switch (column.type().getSimpleName()) {
            case "double", "Double" -> plain instanceof Long || plain instanceof Double d && Double.isFinite(d);
            // Longer years would sort wrongly among the others.
            case "LocalDate" -> plain instanceof String text && text.length() == 10;
            default -> true;
        };
        if (!plausible) {
            throw new IllegalArgumentException(column + ": " + plain);
        }
        return column.typed(plain);
    }

    private static ExchangeException unfit(RawRow raw, Column column, Object plain) {
        Class<?> type = column.type();
        String found = plain instanceof String text ? "\"" + Quote.shortened(text) + "\"" : Quote.shortened(plain);
        if (type.isEnum()) {
            String allowed = Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return new ExchangeException("exchange.field.choice", raw.label(), column, found, allowed);
        }
        return new ExchangeException(expected(type), raw.label(), column, found);
    }

    private static String expected(Class<?> type) {
        if (type == String.class) {
            return "exchange.field.text";
        } else if (type == boolean.class || type == Boolean.class) {
            return "exchange.field.truth";
        } else if (type == double.class || type == Double.class) {
            return "exchange.field.number";
        } else if (type == LocalDate.class) {
            return "exchange.field.day";
        } else if (type == LocalTime.class) {
            return "exchange.field.time";
        } else if (type == Instant.class) {
            return "exchange.field.moment";
        }
        return "exchange.field.whole";
    }
}
