package roundtable.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/** One connection to a file, with the settings that keep it whole in a power cut. Used by one thread at a time. */
final class Database implements AutoCloseable {

    /** Work between BEGIN and COMMIT. */
    interface Work {
        void run() throws SQLException;
    }

    private final Connection connection;
    private final Path scratch;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Database(Connection connection, Path scratch) {
        this.connection = connection;
        this.scratch = scratch;
    }

    /** Opens a file for reading and writing, and makes it when it is not there. */
    static Database write(Path path) throws SQLException {
        Database database = connect(path, false, null);
        try {
            // EXTRA and not FULL: only EXTRA syncs the folder too, without which a power cut took back the last commit.
            database.execute("PRAGMA journal_mode = DELETE");
            database.execute("PRAGMA synchronous = EXTRA");
            database.execute("PRAGMA secure_delete = ON");
            return database;
        } catch (SQLException e) {
            database.close(e);
            throw e;
        }
    }

    /** Opens a file for reading; nothing is written into it or beside it. */
    static Database read(Path path) throws SQLException, IOException {
        Database database = connect(path, true, null);
        try {
            database.number("SELECT count(*) FROM sqlite_schema");
            if (database.number("PRAGMA user_version") == Schema.VERSION) {
                return database;
            }
        } catch (SQLException e) {
            if (!Files.exists(journal(path))) {
                database.close();
                throw e;
            }
        }
        database.close();
        return copied(path);
    }

    /** What a power cut left half written is taken back, and an old version is upgraded, in a copy that goes away again. */
    private static Database copied(Path path) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("roundtable");
        Path copy = folder.resolve("copy.roundtable");
        Files.copy(path, copy);
        if (Files.exists(journal(path))) {
            Files.copy(journal(path), journal(copy), StandardCopyOption.REPLACE_EXISTING);
        }
        Database database = connect(copy, false, folder);
        Schema.upgrade(database, (int) database.number("PRAGMA user_version"));
        return database;
    }

    private static Database connect(Path path, boolean readOnly, Path scratch) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        // The driver takes what follows a question mark for settings.
        String name = path.toString().contains("?") ? path.toUri().toString() : path.toAbsolutePath().toString();
        Database database = new Database(config.createConnection("jdbc:sqlite:" + name), scratch);
        database.execute("PRAGMA busy_timeout = 2000");
        database.execute("PRAGMA foreign_keys = ON");
        database.execute("PRAGMA trusted_schema = OFF");
        database.execute("PRAGMA cell_size_check = ON");
        database.execute("PRAGMA temp_store = MEMORY");
        return database;
    }

    /** Where the database keeps what it needs to take an unfinished change back. */
    static Path journal(Path path) {
        return path.resolveSibling(path.getFileName() + "-journal");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Makes all changes of some work, or none. */
    void transaction(Work work) throws SQLException {
        execute("BEGIN IMMEDIATE");
        try {
            work.run();
            execute("COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Exception failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException rolledBack) {
            // After a full disk the database has rolled back itself and says that there is nothing to roll back.
            failure.addSuppressed(rolledBack);
        }
        try {
            forgetStatements();
        } catch (SQLException unusable) {
            failure.addSuppressed(unusable);
        }
    }

    /** A statement with its values, to be run and kept for the next time. */
    PreparedStatement statement(String sql, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Boolean flag ? (flag ? 1 : 0) : values[i]);
        }
        return statement;
    }

    /** Runs a statement that changes rows. */
    void update(String sql, Object... values) throws SQLException {
        statement(sql, values).executeUpdate();
    }

    /** The only number of a query, 0 when there is none. */
    long number(String sql, Object... values) throws SQLException {
        try (ResultSet result = statement(sql, values).executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    /** The first column of a query, as texts. */
    List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet result = statement(sql).executeQuery()) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    /** The bytes a query gives. */
    Optional<byte[]> bytes(String sql, Object... values) throws SQLException {
        try (ResultSet result = statement(sql, values).executeQuery()) {
            return result.next() ? Optional.of(result.getBytes(1)) : Optional.empty();
        }
    }

    /** Whether the file can be written, found out by a write that is taken back: nothing else is to be trusted. */
    boolean takesWrites() throws SQLException {
        try {
            execute("BEGIN IMMEDIATE");
            try {
                execute("INSERT INTO meta (name, value) VALUES ('write_test', '')");
            } finally {
                execute("ROLLBACK");
            }
            return true;
        } catch (SQLException e) {
            if (FileException.readOnly(e)) {
                return false;
            }
            throw e;
        }
    }

    /** What is wrong with the pages and the references of the file; empty when nothing is. */
    List<String> problems() throws SQLException {
        List<String> problems = new ArrayList<>(texts("PRAGMA quick_check(10)"));
        problems.remove("ok");
        texts("PRAGMA foreign_key_check").stream().distinct().forEach(table -> problems.add("foreign key: " + table));
        return problems;
    }

    /** Closes after a failure, which matters more than what closing may add to it. */
    void close(Exception failure) {
        try {
            close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** Writes the whole file, as it is now, into another one. */
    void copyInto(Path target) throws SQLException {
        // A statement that is only kept for the next time counts as one at work, which forbids the copy.
        forgetStatements();
        update("VACUUM INTO ?", target.toString());
    }

    /** Lets go of the kept statements; the driver leaves one that failed unusable. */
    private void forgetStatements() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }

    @Override
    public void close() throws SQLException {
        forgetStatements();
        connection.close();
        if (scratch != null) {
            try {
                Files.deleteIfExists(scratch.resolve("copy.roundtable"));
                Files.deleteIfExists(scratch.resolve("copy.roundtable-journal"));
                Files.deleteIfExists(scratch);
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
    }
}
