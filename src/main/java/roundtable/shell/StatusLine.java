package roundtable.shell;

import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.words.Words;
import roundtable.workspace.Workspace;

/** The line at the foot of the window: whether everything is saved, what runs, and the button that stops it. */
final class StatusLine extends StatusBar {

    private final Words words;
    private final Workspace workspace;
    private final BackgroundJobs jobs;
    private final Button cancel;

    StatusLine(Words words, Workspace workspace, BackgroundJobs jobs) {
        this.words = words;
        this.workspace = workspace;
        this.jobs = jobs;
        setFocusTraversable(false);
        cancel = new Button(words.text("shell.job.cancel"), new FontIcon(Feather.X));
        cancel.setAccessibleText(words.text("shell.job.cancel"));
        cancel.setOnAction(_ -> jobs.running().forEach(Task::cancel));
        jobs.running().addListener((ListChangeListener<Task<?>>) _ -> update());
        workspace.savedProperty().addListener(_ -> update());
        update();
    }

    private void update() {
        boolean busy = !jobs.running().isEmpty();
        if (busy) {
            setText(words.text("shell.job.running", jobs.running().getFirst().getTitle()));
        } else if (workspace.readOnly().isPresent()) {
            setText(words.text("shell.status.read-only"));
        } else {
            setText(words.text(workspace.savedProperty().get() ? "shell.status.saved" : "shell.status.saving"));
        }
        setProgress(busy ? -1 : 0);
        if (busy != getRightItems().contains(cancel)) {
            if (busy) {
                getRightItems().add(cancel);
            } else {
                getRightItems().remove(cancel);
            }
        }
    }
}
