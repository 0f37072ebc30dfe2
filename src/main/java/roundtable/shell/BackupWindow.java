package roundtable.shell;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import roundtable.book.Book;
import roundtable.controls.Cramped;
import roundtable.exchange.Slug;
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
        ScreenDeck deck = new ScreenDeck(ScreenPlaces.OF_A_BOOK);
        Rail rail = new Rail(words, ScreenPlaces.OF_A_BOOK, deck::open);
        BackgroundJobs jobs = new BackgroundJobs(words, error -> ErrorWindow.show(session.stage(), words, error));
        Stage stage = new Stage();
        Workspace workspace = Workspace.of(book);
        Pages pages = new Documents(session, stage, workspace, jobs, "-" + Slug.of(moment));
        deck.begin(new Desk(workspace, words, deck, jobs, pages), Runnable::run);
        Label banner = new Label(words.text("shell.backups.banner", moment));
        banner.getStyleClass().addAll("banner", "banner-read-only");
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setWrapText(true);
        VBox top = new VBox(banner);
        BorderPane root = new BorderPane(deck, top, null, null, rail);
        root.getStyleClass().add("main-window");
        Cramped.watch(root);
        deck.front().addListener((_, _, place) -> {
            rail.mark(place);
            CommandGroup commands = new CommandGroup(place.key(), deck.screen().commands());
            top.getChildren().setAll(Menus.bar(words, List.of(commands)), banner);
        });
        stage.initOwner(session.stage());
        stage.setTitle(words.text("shell.backups.banner", moment));
        stage.setScene(new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT));
        session.settings().theme().dress(stage.getScene(), session.settings().textSize());
        stage.setOnHidden(_ -> jobs.close());
        deck.open(ScreenPlaces.OF_A_BOOK.getFirst());
        stage.show();
    }
}
