package roundtable.file;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Change;
import roundtable.book.Column;
import roundtable.book.PastStep;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Step;

/** What was done to a file, step by step, with each row before and after as JSON. */
final class History {

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /** Adds a step. What had been taken back until then can no longer be made again. */
    void add(PastStep step) throws SQLException {
        database.update("UPDATE step SET state = 'ABANDONED' WHERE state = 'UNDONE'");
        database.update("INSERT INTO step (number, label, at, state, barrier) VALUES (?, ?, ?, ?, ?)", step.number(),
                step.step().label(), step.at().toString(), step.state().name(), step.barrier());
        int position = 0;
        for (Change change : step.step().changes()) {
            database.update("INSERT INTO history (step, position, kind, \"row\", \"before\", \"after\")"
                            + " VALUES (?, ?, ?, ?, ?, ?)", step.number(), position++,
                    RowType.of(change.row()).table(), change.row().id(), json(change.before()), json(change.after()));
        }
    }

    /** Goes on with one of the changes of a step, as when typing goes on. */
    void extend(PastStep step, Change latest) throws SQLException {
        database.update("UPDATE history SET \"after\" = ? WHERE step = ? AND \"row\" = ?", json(latest.after()), step.number(),
                latest.row().id());
    }

    /** Notes that a step was taken back or made again. */
    void mark(PastStep step) throws SQLException {
        database.update("UPDATE step SET state = ? WHERE number = ?", step.state().name(), step.number());
    }

    /** Forbids to take back what was done so far, or to make again what was taken back. */
    void seal() throws SQLException {
        database.update("UPDATE step SET state = 'ABANDONED' WHERE state = 'UNDONE'");
        database.update("UPDATE step SET barrier = 1 WHERE number ="
                + " (SELECT max(number) FROM step WHERE state = 'DONE')");
    }

    /** Number of the newest step, 0 when there is none. */
    long newest() throws SQLException {
        return database.number("SELECT max(number) FROM step");
    }

    /** Steps that hold, before a number, the newest first. */
    List<PastStep> done(long before, int limit) throws SQLException {
        return read("WHERE state = 'DONE' AND number < ? ORDER BY number DESC LIMIT ?", before, limit);
    }

    /** Steps that were taken back, after a number, the oldest first. */
    List<PastStep> undone(long after, int limit) throws SQLException {
        return read("WHERE state = 'UNDONE' AND number > ? ORDER BY number LIMIT ?", after, limit);
    }

    /** The newest steps of any state, the newest first. */
    List<PastStep> latest(int limit) throws SQLException {
        return read("WHERE number < ? ORDER BY number DESC LIMIT ?", Long.MAX_VALUE, limit);
    }

    private List<PastStep> read(String which, long bound, int limit) throws SQLException {
        List<PastStep> steps = new ArrayList<>();
        try (ResultSet row = database.statement(
                "SELECT number, label, at, state, barrier FROM step " + which, bound, limit).executeQuery()) {
            while (row.next()) {
                steps.add(new PastStep(row.getLong(1), Instant.parse(row.getString(3)),
                        new Step(row.getString(2), changes(row.getLong(1))),
                        PastStep.State.valueOf(row.getString(4)), row.getInt(5) != 0));
            }
        }
        return steps;
    }

    private List<Change> changes(long step) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (ResultSet row = database.statement("SELECT kind, \"before\", \"after\" FROM history"
                + " WHERE step = ? ORDER BY position", step).executeQuery()) {
            while (row.next()) {
                RowType<?> type = RowType.ofTable(row.getString(1));
                changes.add(new Change(row(type, row.getString(2)), row(type, row.getString(3))));
            }
        }
        return changes;
    }

    private static String json(Row row) {
        if (row == null) {
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        for (Column column : RowType.of(row).columns()) {
            Object value = Column.plain(column.get(row));
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        try {
            return JSON.std.asString(new java.util.TreeMap<>(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(RowType<?> type, String json) {
        if (json == null) {
            return null;
        }
        try {
            Map<String, Object> values = JSON.std.mapFrom(json);
            return type.make(type.columns().stream().map(c -> c.typed(values.get(c.name()))).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
