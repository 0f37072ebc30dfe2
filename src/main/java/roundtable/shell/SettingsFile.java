package roundtable.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import roundtable.words.Words;

/**
 * Keeps the settings in the user's configuration folder. What is damaged in it, or of a newer program, is as on the
 * first day, and the rest stays.
 */
final class SettingsFile {

    private static final String TABLE = "table.";

    private final Path file;
    private final ReadOnlyObjectWrapper<Path> unkept = new ReadOnlyObjectWrapper<>(this, "unkept");

    SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /** The folder of this user for this program's settings, by the custom of the operating system. */
    static Path userFolder() {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (environment.containsKey("ROUNDTABLE_HOME")) {
            return Path.of(environment.get("ROUNDTABLE_HOME"));
        } else if (system.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", home.toString()), "Roundtable");
        } else if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Roundtable");
        }
        String configured = environment.get("XDG_CONFIG_HOME");
        return (configured == null || configured.isBlank() ? home.resolve(".config") : Path.of(configured))
                .resolve("roundtable");
    }

    Settings read() {
        String system = Locale.getDefault().getLanguage();
        Settings defaults = Settings.defaults(Words.LANGUAGES.contains(system) ? system : "en");
        if (!Files.isReadable(file)) {
            return defaults;
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
            return from(kept, defaults);
        } catch (IOException | IllegalArgumentException e) {
            // A file that is no text at all was not worth an error window: the user chooses again.
            return defaults;
        }
    }

    /** Changes what is kept, and only that: another window of the program may have kept something else meanwhile. */
    void edit(UnaryOperator<Settings> edit) {
        try {
            write(edit.apply(read()));
            unkept.set(null);
        } catch (IOException e) {
            // A folder without write permission costs the remembered window, not the work; the window says so.
            System.getLogger("roundtable").log(System.Logger.Level.WARNING, "Settings were not kept", e);
            unkept.set(file.getParent());
        }
    }

    /** The folder that took no settings when they changed last; null where it did. */
    ReadOnlyObjectProperty<Path> unkept() {
        return unkept.getReadOnlyProperty();
    }

    void write(Settings settings) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("language", settings.language());
        kept.setProperty("theme", settings.theme().name());
        kept.setProperty("textSize", String.valueOf(settings.textSize()));
        kept.setProperty("recent", String.join("\n", settings.recent()));
        kept.setProperty("width", String.valueOf(settings.width()));
        kept.setProperty("height", String.valueOf(settings.height()));
        kept.setProperty("x", String.valueOf(settings.x()));
        kept.setProperty("y", String.valueOf(settings.y()));
        kept.setProperty("maximised", String.valueOf(settings.maximised()));
        kept.setProperty("screen", settings.screen());
        settings.tables().forEach((table, look) -> kept.setProperty(TABLE + table, look));
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try (Writer out = Files.newBufferedWriter(part)) {
            kept.store(out, null);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Settings from(Properties kept, Settings defaults) {
        return new Settings(value(kept, "language", defaults.language(), SettingsFile::language),
                value(kept, "theme", defaults.theme(), Theme::valueOf),
                value(kept, "textSize", defaults.textSize(), Integer::valueOf),
                List.of(kept.getProperty("recent", "").split("\n")).stream().filter(f -> !f.isBlank()).toList(),
                value(kept, "width", 0.0, SettingsFile::pixels), value(kept, "height", 0.0, SettingsFile::pixels),
                value(kept, "x", 0.0, SettingsFile::pixels), value(kept, "y", 0.0, SettingsFile::pixels),
                Boolean.parseBoolean(kept.getProperty("maximised")),
                kept.getProperty("screen", defaults.screen()),
                kept.stringPropertyNames().stream().filter(name -> name.startsWith(TABLE))
                        .collect(Collectors.toMap(name -> name.substring(TABLE.length()), kept::getProperty)));
    }

    /** A value that makes sense, or the one of the first day. */
    private static <T> T value(Properties kept, String key, T usual, Function<String, T> read) {
        try {
            String text = kept.getProperty(key);
            return text == null ? usual : read.apply(text.strip());
        } catch (IllegalArgumentException e) {
            return usual;
        }
    }

    private static String language(String code) {
        if (!Words.LANGUAGES.contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static double pixels(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
