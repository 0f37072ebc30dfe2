package roundtable.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import roundtable.words.Words;

/** Keeps the settings in the user's configuration folder. A damaged or newer file means defaults, never an error. */
final class SettingsFile {

    private static final String TABLE = "table.";

    private final Path file;

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
            // What cannot be read was not worth an error window: the user chooses again.
            return defaults;
        }
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
        try (Writer out = Files.newBufferedWriter(file)) {
            kept.store(out, null);
        }
    }

    private static Settings from(Properties kept, Settings defaults) {
        String language = kept.getProperty("language", defaults.language());
        return new Settings(Words.LANGUAGES.contains(language) ? language : defaults.language(),
                Theme.valueOf(kept.getProperty("theme", defaults.theme().name())),
                Integer.parseInt(kept.getProperty("textSize", "100")),
                List.of(kept.getProperty("recent", "").split("\n")).stream().filter(f -> !f.isBlank()).toList(),
                number(kept, "width"), number(kept, "height"), number(kept, "x"), number(kept, "y"),
                Boolean.parseBoolean(kept.getProperty("maximised")),
                kept.getProperty("screen", defaults.screen()),
                kept.stringPropertyNames().stream().filter(name -> name.startsWith(TABLE))
                        .collect(Collectors.toMap(name -> name.substring(TABLE.length()), kept::getProperty)));
    }

    private static double number(Properties kept, String key) {
        double value = Double.parseDouble(kept.getProperty(key, "0"));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }
}
