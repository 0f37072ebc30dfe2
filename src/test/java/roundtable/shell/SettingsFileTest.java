package roundtable.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program remembers on a machine. */
class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void howATableWasLeftIsKept() throws Exception {
        SettingsFile file = new SettingsFile(folder);
        Settings settings = Settings.defaults("de").left("organisations.table", "group organisations.sector")
                .left("actions.table", "sort actions.due down").left("actions.table", "sort actions.due up");
        file.write(settings);
        assertEquals(settings, file.read());
        assertEquals(Map.of("organisations.table", "group organisations.sector", "actions.table",
                "sort actions.due up"), file.read().tables());
    }

    @Test
    void aDamagedFileMeansDefaults() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "theme=PURPLE\ntextSize=\\u12\ntable.actions.table=x");
        assertEquals(Map.of(), new SettingsFile(folder).read().tables());
    }
}
