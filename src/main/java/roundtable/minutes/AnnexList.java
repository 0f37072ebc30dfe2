package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.AgendaItem;
import roundtable.book.Attachment;
import roundtable.book.Book;
import roundtable.controls.CommitField;
import roundtable.controls.Flow;
import roundtable.controls.SectionHeading;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The files that belong to the item at hand: chosen or dropped here, named, handed out again, removed. */
final class AnnexList extends VBox {

    private static final int KILO = 1024;

    private final Desk desk;
    private final Place place;
    private final SectionHeading heading;
    private final VBox lines = new VBox();
    private final Button add;
    private final List<CommitField> titles = new ArrayList<>();
    private List<Object> shown = List.of();

    AnnexList(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        Words words = desk.words();
        heading = new SectionHeading(words.text("minutes.annexes"));
        add = new Button(words.text("minutes.annex.add"), new FontIcon(Feather.PAPERCLIP));
        add.setAccessibleText(add.getText());
        add.setId("annex-add");
        add.setWrapText(true);
        add.setMinHeight(USE_PREF_SIZE);
        add.setOnAction(_ -> desk.pages().annex(place.item().get(), null));
        lines.getStyleClass().add("annex-lines");
        managedProperty().bind(visibleProperty());
        getStyleClass().add("annex-list");
        setId("annex-list");
        getChildren().addAll(heading, lines, add);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    /** Shows the files of the item as they are now; titles that are typed stay the same field. */
    void refresh() {
        Book book = desk.workspace().book();
        AgendaItem item = place.itemIn(book);
        boolean open = item != null && place.open(book);
        List<Attachment> files = item == null ? List.of() : book.all(Attachment.class).stream()
                .filter(file -> item.id().equals(file.item())).toList();
        setVisible(open || !files.isEmpty());
        heading.setVisible(!files.isEmpty());
        heading.setManaged(!files.isEmpty());
        add.setVisible(open);
        add.setManaged(open);
        List<Object> now = List.of(open, files.stream().map(Attachment::id).toList());
        if (!now.equals(shown)) {
            shown = now;
            titles.clear();
            lines.getChildren().setAll(files.stream().map(file -> line(file, open)).toList());
        }
        titles.forEach(CommitField::refresh);
    }

    private Flow line(Attachment file, boolean open) {
        Words words = desk.words();
        String number = file.annex() == null ? "" : words.text("minutes.annex.number", file.annex());
        CommitField title = new CommitField(() -> desk.workspace().book().find(Attachment.class, file.id()).map(Attachment::title).orElse(""),
                text -> desk.workspace().typed("minutes.annex.rename", Attachment.class, file.id(),
                        row -> text.isBlank() ? row : row.withTitle(text.strip())));
        title.setAccessibleText(words.text("minutes.annex.title", number));
        title.about(file::id);
        title.onLeave(desk.workspace()::endTyping);
        titles.add(title);
        title.setId("annex-title");
        title.setEditable(open);
        Label what = new Label(words.text("minutes.annex.file", file.fileName(), (file.size() + KILO - 1) / KILO));
        what.setWrapText(true);
        Flow line = new Flow(new Label(number), title, what, button("minutes.annex.out", Feather.DOWNLOAD, file,
                () -> desk.pages().annexOut(file.id())));
        if (open) {
            line.getChildren().add(button("minutes.annex.remove", Feather.X, file,
                    () -> desk.workspace().remove("minutes.annex.removed", List.of(file))));
        }
        line.getStyleClass().add("annex-line");
        return line;
    }

    private Button button(String key, Feather icon, Attachment file, Runnable action) {
        Button button = new Button(desk.words().text(key), new FontIcon(icon));
        button.setAccessibleText(button.getText() + ": " + file.title());
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && place.open(desk.workspace().book())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().forEach(file -> desk.pages().annex(place.item().get(), file.toPath()));
        event.setDropCompleted(true);
        event.consume();
    }
}
