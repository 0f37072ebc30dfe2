package roundtable.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import roundtable.controls.Command;

/**
 * One thing the tour shows: a screen with something on it, or a dialog over it.
 *
 * @param name of its pictures
 * @param open brings it into view in an open window with the example
 */
record TourStop(String name, Consumer<MainWindow> open) {

    /** Every screen and every main dialog, in the order in which one meets them. */
    static final List<TourStop> ALL = List.of(
            screen("home", "shell.screen.home", ""),
            screen("organisations", "shell.screen.organisations", "org-kompass"),
            screen("catalogues", "shell.screen.catalogues", "sector-police"),
            screen("map", "shell.screen.map", "chart-organisation"),
            screen("map-network", "shell.screen.map", "chart-network"),
            screen("map-relation", "shell.screen.map", "relation-ministry-supervises-room"),
            screen("body", "shell.screen.meetings", "body-round-table"),
            screen("meetings", "shell.screen.meetings", "meeting-2026-3"),
            screen("minutes", "shell.screen.minutes", "entry-2026-3-5-d"),
            screen("actions", "shell.screen.actions", "action-2026-5"),
            screen("decisions", "shell.screen.decisions", "decision-2026-6"),
            command("palette", "shell.screen.home", "shell.palette"),
            command("history", "shell.screen.home", "shell.history"),
            command("properties", "shell.screen.home", "shell.properties"),
            command("backups", "shell.screen.home", "shell.backups"),
            command("settings", "shell.screen.home", "shell.settings"),
            command("shortcuts", "shell.screen.home", "shell.shortcuts"),
            command("about", "shell.screen.home", "shell.about"));

    private static TourStop screen(String name, String place, String row) {
        return new TourStop(name, window -> {
            window.deck().open(ScreenPlaces.of(place));
            window.deck().show(row);
        });
    }

    private static TourStop command(String name, String place, String key) {
        return new TourStop(name, window -> {
            window.deck().open(ScreenPlaces.of(place));
            find(window, key).orElseThrow(() -> new IllegalStateException("No command " + key)).fire();
        });
    }

    private static Optional<Command> find(MainWindow window, String key) {
        return window.groups().stream().flatMap(group -> group.commands().stream())
                .filter(command -> command.key().equals(key)).findFirst();
    }
}
