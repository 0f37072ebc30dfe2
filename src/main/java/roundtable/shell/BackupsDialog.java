package roundtable.shell;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Relation;
import roundtable.controls.ListTable;
import roundtable.file.Backup;
import roundtable.file.FileException;
import roundtable.file.RoundtableFile;
import roundtable.words.Words;

/** The backups of the open file: when each was made, what it holds, a look into it, and the way back to it. */
final class BackupsDialog {

    private final Session session;
    private final MainWindow window;
    private final Words words;
    private final ListTable<Backup> table;
    private final Label summary = new Label();

    private BackupsDialog(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
        this.words = session.words();
        this.table = new ListTable<>(words, "shell.backups.title", backup -> backup.path().toString());
    }

    static void show(Session session, MainWindow window) {
        try {
            new BackupsDialog(session, window).open(RoundtableFile.backups(window.path()));
        } catch (FileException e) {
            Messages.tell(session.stage(), session.words(), e.key(), e.values());
        }
    }

    private void open(List<Backup> backups) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Theme.follow(dialog, session.stage());
        dialog.setTitle(words.text("shell.backups.title"));
        dialog.setHeaderText(words.text("shell.backups.title"));
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.setResizable(true);
        fill(backups);
        Button look = button("backup-look", "shell.backups.look", this::look);
        Button restore = button("backup-restore", "shell.backups.restore", backup -> {
            restore(backup);
            dialog.close();
        });
        summary.setWrapText(true);
        dialog.getDialogPane().setContent(new VBox(10, table, summary, new HBox(8, look, restore)));
        OneChoice.beginAt(dialog, table);
        dialog.showAndWait();
    }

    private void fill(List<Backup> backups) {
        table.setId("backups");
        Label none = new Label(words.text("shell.backups.none"));
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.setPrefHeight(260);
        table.column("shell.backups.made", 200, Comparator.<LocalDateTime>naturalOrder(), Backup::at, this::moment);
        table.column("shell.backups.reason", 200, words.order(), backup -> words.of(backup.reason()));
        table.column("shell.backups.size", 120, Comparator.<Long>naturalOrder(), Backup::size, this::kilobytes);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.show(backups);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, backup) -> {
            if (backup != null) {
                withBook(backup, book -> {
                    if (backup == table.getSelectionModel().getSelectedItem()) {
                        summary.setText(summary(book));
                    }
                });
            }
        });
        table.getSelectionModel().selectFirst();
    }

    private void look(Backup backup) {
        withBook(backup, book -> BackupWindow.show(session, book, moment(backup.at())));
    }

    private void restore(Backup backup) {
        if (Messages.confirm(session.stage(), words, "shell.backups.restore.ask", moment(backup.at()))) {
            window.jobs().run("shell.backups.restore.job", () -> comingBack(backup),
                    then -> window.workspace().become("file.backup.restore", then));
        }
    }

    /** What the file goes back to; as it is now it is kept among the backups first. */
    private Book comingBack(Backup backup) throws FileException {
        Book then = RoundtableFile.read(backup.path());
        if (window.workspace().file().isPresent()) {
            window.workspace().file().get().backup(Backup.Reason.RESTORE);
        }
        return then;
    }

    private void withBook(Backup backup, Consumer<Book> use) {
        window.jobs().run("shell.backups.job", () -> reading(backup, use), Runnable::run);
    }

    /** Reads a backup and gives what is then to be done in the window. */
    private Runnable reading(Backup backup, Consumer<Book> use) {
        try {
            Book book = RoundtableFile.read(backup.path());
            return () -> use.accept(book);
        } catch (FileException e) {
            return () -> summary.setText(words.text(e.key(), e.values()));
        }
    }

    private String summary(Book book) {
        return words.text("shell.backups.summary", book.all(Organisation.class).size(),
                book.all(Relation.class).size(), book.all(Meeting.class).size(),
                book.all(Decision.class).size(), book.all(Action.class).size());
    }

    private Button button(String id, String key, Consumer<Backup> action) {
        Button button = new Button(words.text(key));
        button.setId(id);
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(_ -> action.accept(table.getSelectionModel().getSelectedItem()));
        return button;
    }

    private String moment(LocalDateTime at) {
        return words.date(at.toLocalDate()) + " " + words.time(at.toLocalTime());
    }

    private String kilobytes(long bytes) {
        return String.format(words.locale(), "%,d kB", Math.ceilDiv(bytes, 1000));
    }
}
