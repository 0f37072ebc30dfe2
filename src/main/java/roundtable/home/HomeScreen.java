package roundtable.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.controls.Command;
import roundtable.controls.Screen;
import roundtable.controls.Shown;
import roundtable.workspace.Desk;

/** Where one begins: the next meeting and what is missing for it, what is overdue, what is new, and other files. */
public final class HomeScreen implements Screen {

    private static final double LEFT_SHARE = 56;
    /** Below this many letters of the title's size the columns stand below each other. */
    private static final double NARROW = 36;

    private final Desk desk;
    private final Label title = new Label();
    private final Label place = new Label();
    private final GridPane columns = new GridPane();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final ScrollPane root;

    public HomeScreen(Desk desk) {
        this.desk = desk;
        columns.getStyleClass().add("home-columns");
        Stream.of(left, right).forEach(column -> {
            column.getStyleClass().add("home-column");
            column.setMinWidth(0);
        });
        title.getStyleClass().add("home-title");
        title.setWrapText(true);
        place.getStyleClass().add("home-place");
        VBox page = new VBox(title, place, columns);
        page.getStyleClass().add("home-page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.setId("home");
        root.getStyleClass().add("home-screen");
        root.viewportBoundsProperty().addListener((_, _, bounds) -> arrange(bounds.getWidth()));
        title.fontProperty().addListener((_, _, _) -> arrange(root.getViewportBounds().getWidth()));
        Shown.follow(root, desk.workspace().bookProperty(), this::refresh);
    }

    /** Two columns where there is room for the text in both, or else one below the other. */
    private void arrange(double width) {
        boolean narrow = width < NARROW * title.getFont().getSize();
        if (columns.getChildren().isEmpty() || narrow != (columns.getColumnConstraints().size() == 1)) {
            columns.getChildren().clear();
            if (narrow) {
                columns.getColumnConstraints().setAll(share(100));
                columns.addColumn(0, left, right);
            } else {
                columns.getColumnConstraints().setAll(share(LEFT_SHARE), share(100 - LEFT_SHARE));
                columns.addRow(0, left, right);
            }
        }
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void reveal(String rowId) {
        // No row belongs here; every row is shown on the screen it belongs to.
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    private void refresh() {
        Book book = desk.workspace().book();
        LocalDate today = LocalDate.now();
        title.setText(book.document().map(Document::title).orElse(""));
        place.setText(book.document().map(Document::place).orElse(""));
        place.setVisible(!place.getText().isEmpty() && !place.getText().equals(title.getText()));
        place.setManaged(place.isVisible());
        left.getChildren().setAll(new NextMeetingCard(desk, today), new NewsCard(desk, today), new FilesCard(desk));
        right.getChildren().setAll(new OwnersCard(desk, today));
    }
}
