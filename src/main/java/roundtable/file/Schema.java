package roundtable.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** The tables of a file and their numbered upgrades, which are the scripts under {@code schema/}. */
final class Schema {

    /** What tells a Roundtable file from other databases: "RndT". */
    static final int APPLICATION = 0x526e6454;

    /** The newest version this program knows. */
    static final int VERSION = 5;

    private Schema() {
    }

    /** Brings the tables from a version, 0 for none, to the newest one; each version is a transaction of its own. */
    static void upgrade(Database database, int from) throws SQLException {
        for (int version = from + 1; version <= VERSION; version++) {
            int next = version;
            database.transaction(() -> {
                database.execute(script(next));
                database.execute("PRAGMA application_id = " + APPLICATION);
                database.execute("PRAGMA user_version = " + next);
                // What was typed into tables of another shape cannot be taken back into these.
                database.execute("UPDATE step SET barrier = 1 WHERE number = (SELECT max(number) FROM step)");
            });
        }
    }

    private static String script(int version) {
        try (InputStream in = Schema.class.getResourceAsStream("/schema/" + version + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
