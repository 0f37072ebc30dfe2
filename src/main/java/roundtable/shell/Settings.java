package roundtable.shell;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a user chose for the program on this machine. Never part of a file.
 *
 * @param language ISO 639 code of menus and screens
 * @param theme how the window looks
 * @param textSize per cent of the usual size, 100 to 200
 * @param recent files opened last, the newest first
 * @param width of the window in pixels, 0 for one never shown
 * @param height of the window in pixels
 * @param x left edge of the window on the desktop
 * @param y top edge of the window on the desktop
 * @param maximised whether the window filled the screen
 * @param screen key of the screen shown last
 * @param tables how each table was left, by its name
 */
@RecordBuilder
public record Settings(String language, Theme theme, int textSize, List<String> recent, double width, double height,
        double x, double y, boolean maximised, String screen, Map<String, String> tables) implements SettingsBuilder.With {

    private static final int MOST_RECENT = 8;

    public Settings {
        recent = List.copyOf(recent);
        tables = Map.copyOf(tables);
        textSize = Math.clamp(textSize, 100, 200);
    }

    /** What a first start begins with. */
    static Settings defaults(String language) {
        return new Settings(language, Theme.SYSTEM, 100, List.of(), 0, 0, 0, 0, false, "shell.screen.home", Map.of());
    }

    /** These settings with a file at the head of the recent ones. */
    Settings opened(String file) {
        return withRecent(Stream.concat(Stream.of(file), recent.stream().filter(f -> !f.equals(file)))
                .limit(MOST_RECENT).toList());
    }

    /** These settings with a table as it was left now. */
    Settings left(String table, String look) {
        Map<String, String> all = new HashMap<>(tables);
        all.put(table, look);
        return withTables(all);
    }

    /** These settings without a file that is gone. */
    Settings forgotten(String file) {
        return withRecent(recent.stream().filter(f -> !f.equals(file)).toList());
    }
}
