package roundtable.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Document;
import roundtable.controls.Cramped;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** The line at the foot of the window: whether everything is saved, what runs, and the button that stops it. */
final class StatusLine extends StatusBar {

    private final Words words;
    private final Workspace workspace;
    private final BackgroundJobs jobs;
    private final Button cancel;
    private final MenuButton several = new MenuButton();
    private boolean cramped;

    StatusLine(Words words, Workspace workspace, BackgroundJobs jobs) {
        this.words = words;
        this.workspace = workspace;
        this.jobs = jobs;
        setFocusTraversable(false);
        cancel = new Button(words.text("shell.job.cancel"), new FontIcon(Feather.X));
        cancel.setAccessibleText(words.text("shell.job.cancel"));
        cancel.setOnAction(_ -> cancelAll());
        several.setId("jobs");
        jobs.running().addListener((ListChangeListener<Task<?>>) _ -> update());
        workspace.savedProperty().addListener(_ -> update());
        Cramped.follow(this, is -> {
            cramped = is;
            update();
        });
    }

    private void update() {
        boolean busy = !jobs.running().isEmpty();
        list();
        if (busy) {
            setText(words.text("shell.job.running", jobs.running().getFirst().getTitle()));
        } else if (workspace.readOnly().isPresent()) {
            setText(words.text("shell.status.read-only") + example());
        } else {
            setText(words.text(workspace.savedProperty().get() ? "shell.status.saved" : "shell.status.saving") + example());
        }
        progressProperty().unbind();
        if (busy) {
            // Work that cannot say how far it is has a progress of -1.
            progressProperty().bind(jobs.running().getFirst().progressProperty());
        } else {
            setProgress(0);
        }
        Node stop = jobs.running().size() > 1 ? several : cancel;
        List<Node> wanted = busy ? List.of(stop) : List.of();
        if (!getRightItems().equals(wanted)) {
            getRightItems().setAll(wanted);
        }
    }

    /** In a cramped window there is no line above the screen that says that everything in it is invented. */
    private String example() {
        return cramped && workspace.book().document().map(Document::fictional).orElse(false)
                ? " \u00b7 " + words.text("shell.status.fictional") : "";
    }

    /** One line for each job, which stops it, and one for all. */
    private void list() {
        several.setText(words.count("shell.jobs", jobs.running().size()));
        several.setAccessibleText(words.text("shell.jobs.menu"));
        List<MenuItem> items = new ArrayList<>();
        List.copyOf(jobs.running()).forEach(job -> items.add(item(words.text("shell.jobs.stop", job.getTitle()),
                job::cancel)));
        items.add(new SeparatorMenuItem());
        items.add(item(words.text("shell.jobs.stop-all"), this::cancelAll));
        several.getItems().setAll(items);
    }

    private void cancelAll() {
        List.copyOf(jobs.running()).forEach(Task::cancel);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(Feather.X));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
