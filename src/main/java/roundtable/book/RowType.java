package roundtable.book;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the program knows about a kind of row: its table, its columns and how to make one. The list {@link #ALL} is
 * the whole vocabulary of a file, each kind after the kinds it names where that is possible.
 *
 * @param <R> the record
 */
public final class RowType<R extends Row> {

    /** Every kind of row, in the order in which a reader meets them. */
    public static final List<RowType<?>> ALL = Stream.<Class<? extends Row>>of(
            Document.class, Pillar.class, Sector.class, Organisation.class, OrganisationName.class,
            OrganisationTag.class, Stance.class, Contact.class, Service.class, ServiceStop.class, RelationKind.class,
            Relation.class, Chart.class, Placement.class, Bend.class, ChartFilter.class, Body.class, Decoration.class,
            UsedNumber.class, StandingItem.class, Seat.class, Deputy.class, CompositionRule.class, Source.class,
            TextBlock.class, Meeting.class, Reply.class, AgendaItem.class, Escalation.class, Attendance.class,
            Entry.class, Decision.class, Bias.class, DecisionEvent.class, Recommendation.class, Dissent.class, Goal.class,
            Action.class, ActionPartner.class, ActionEvent.class, Affected.class, Attachment.class,
            MinutesVersion.class, Correction.class, Distribution.class).<RowType<?>>map(RowType::new).toList();

    private static final Map<Class<?>, RowType<?>> BY_CLASS =
            ALL.stream().collect(Collectors.toMap(RowType::type, t -> t));
    private static final Map<String, RowType<?>> BY_TABLE =
            ALL.stream().collect(Collectors.toMap(RowType::table, t -> t));

    private static final Map<Class<?>, List<Reference>> NAMING = ALL.stream()
            .flatMap(type -> type.columns.stream().filter(c -> c.ref() != null).map(c -> new Reference(type, c)))
            .collect(Collectors.groupingBy(reference -> reference.column().ref()));

    /** A column of a kind of row that names another row. */
    public record Reference(RowType<?> type, Column column) {
    }

    private final Class<R> type;
    private final String table;
    private final List<Column> columns;
    private final Constructor<R> constructor;

    private RowType(Class<R> type) {
        this.type = type;
        this.table = snakeCase(type.getSimpleName());
        this.columns = Arrays.stream(type.getRecordComponents()).map(Column::new).toList();
        try {
            this.constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kind of a record class. */
    @SuppressWarnings("unchecked")
    public static <R extends Row> RowType<R> of(Class<R> type) {
        return (RowType<R>) BY_CLASS.get(type);
    }

    /** The kind of a row. */
    @SuppressWarnings("unchecked")
    public static <R extends Row> RowType<R> of(R row) {
        return (RowType<R>) BY_CLASS.get(row.getClass());
    }

    /** The kind with a table's name, or null when there is no such table. */
    public static @Nullable RowType<?> ofTable(String table) {
        return BY_TABLE.get(table);
    }

    /** The columns, of whatever kind of row, that name rows of a kind. */
    public static List<Reference> naming(Class<?> named) {
        return NAMING.getOrDefault(named, List.of());
    }

    public Class<R> type() {
        return type;
    }

    /** Name of the table in the file and of the array in a JSON book, such as "agenda_item". */
    public String table() {
        return table;
    }

    /** The columns in the order of the record's components; the first is the key. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of a name, or null. */
    public @Nullable Column column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
    }

    /** Makes a row of values in the order of {@link #columns()}. */
    public R make(Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(table + ": " + Arrays.toString(values), e);
        }
    }

    /** The same row with another value in one column. */
    public R with(R row, String column, @Nullable Object value) {
        return make(columns.stream().map(each -> each.name().equals(column) ? value : each.get(row)).toArray());
    }

    /** The values of a row under the names of their columns, absent ones included as null. */
    public Map<String, Object> values(R row) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach(c -> values.put(c.name(), c.get(row)));
        return values;
    }

    /** Throws when a value that must be there is absent: a mistake of the program, never of the user. */
    public void check(R row) {
        for (Column column : columns) {
            if (!column.nullable() && !column.type().isPrimitive() && column.get(row) == null) {
                throw new IllegalArgumentException(table + "." + column.name() + " is missing: " + row);
            }
        }
    }

    static String snakeCase(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return table;
    }
}
