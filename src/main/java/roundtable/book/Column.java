package roundtable.book;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/** One component of a record, which is one column of its table and one field of a JSON book. */
public final class Column {

    private final RecordComponent component;
    private final String name;
    private final Ref ref;
    private final boolean nullable;
    private final Function<Row, String> key = row -> (String) get(row);

    Column(RecordComponent component) {
        this.component = component;
        this.name = RowType.snakeCase(component.getName());
        this.ref = component.getAnnotation(Ref.class);
        this.nullable = component.isAnnotationPresent(Nullable.class);
    }

    /** Name of the column, such as "due_on". */
    public String name() {
        return name;
    }

    /** Class of the values, primitives included. */
    public Class<?> type() {
        return component.getType();
    }

    public boolean nullable() {
        return nullable;
    }

    /** The kind of row this column names, or null for a plain value. */
    public @Nullable Class<? extends Row> ref() {
        return ref == null ? null : ref.value();
    }

    /** Whether the row is a part of the one this column names. */
    public boolean owner() {
        return ref != null && ref.owner();
    }

    /** The key this column holds, as a function that is always the same one, so that a book can group rows by it. */
    Function<Row, String> key() {
        return key;
    }

    /** The value of this column in a row, null when absent. */
    public @Nullable Object get(Row row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A value as files keep it: a text, a Long, a Double or a Boolean; null stays null. */
    public static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Double number -> number;
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    /**
     * The value of a plain one.
     *
     * @throws IllegalArgumentException when the plain value does not fit this column; the message is for developers
     */
    public @Nullable Object typed(@Nullable Object plain) {
        if (plain == null) {
            if (!nullable) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return null;
        }
        try {
            return typed(type(), plain);
        } catch (ClassCastException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException(name + ": " + plain, e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object typed(Class<?> type, Object plain) {
        if (type == String.class) {
            return (String) plain;
        } else if (type == int.class || type == Integer.class) {
            return Math.toIntExact(whole(plain));
        } else if (type == long.class || type == Long.class) {
            return whole(plain);
        } else if (type == double.class || type == Double.class) {
            return ((Number) plain).doubleValue();
        } else if (type == boolean.class || type == Boolean.class) {
            return (Boolean) plain;
        } else if (type == LocalDate.class) {
            return LocalDate.parse((String) plain);
        } else if (type == LocalTime.class) {
            return LocalTime.parse((String) plain);
        } else if (type == Instant.class) {
            return Instant.parse((String) plain);
        } else if (type.isEnum()) {
            return Enum.valueOf((Class) type, (String) plain);
        }
        throw new IllegalStateException("No column can hold a " + type);
    }

    private static long whole(Object plain) {
        if (plain instanceof Double || plain instanceof Float) {
            throw new ClassCastException("not a whole number");
        }
        return ((Number) plain).longValue();
    }

    @Override
    public String toString() {
        return name;
    }
}
