package roundtable.shell;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import roundtable.book.Book;
import roundtable.words.Words;
import roundtable.workspace.Desk;
import roundtable.workspace.Pages;
import roundtable.workspace.Workspace;

/** A second window that shows the screens of a backup; what is changed in it is forgotten when it closes. */
final class BackupWindow {

    private BackupWindow() {
    }

    static void show(Session session, Book book, String moment) {
        Words words = session.words();
        ScreenDeck deck = new ScreenDeck(ScreenPlaces.ALL);
        Rail rail = new Rail(words, ScreenPlaces.ALL, deck::open);
        BackgroundJobs jobs = new BackgroundJobs(words, error -> ErrorWindow.show(session.stage(), words, error));
        deck.begin(new Desk(Workspace.of(book), words, deck, jobs, new NoPages()), Runnable::run);
        deck.front().addListener((_, _, place) -> rail.mark(place));
        Label banner = new Label(words.text("shell.backups.banner", moment));
        banner.getStyleClass().addAll("banner", "banner-read-only");
        banner.setMaxWidth(Double.MAX_VALUE);
        BorderPane root = new BorderPane(deck, banner, null, null, rail);
        Stage stage = new Stage();
        stage.initOwner(session.stage());
        stage.setTitle(words.text("shell.backups.banner", moment));
        stage.setScene(new Scene(root, 1100, 680));
        session.settings().theme().dress(stage.getScene(), session.settings().textSize());
        stage.setOnHidden(_ -> jobs.close());
        deck.open(ScreenPlaces.ALL.getFirst());
        stage.show();
    }

    /** Documents are made of the file, not of a backup. */
    private static final class NoPages implements Pages {

        @Override
        public void minutes(String meetingId) {
        }

        @Override
        public void chart(String chartId) {
        }
    }
}
