package roundtable.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Nullable;
import roundtable.book.Pillar;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.controls.SectionHeading;
import roundtable.controls.Shown;
import roundtable.workspace.Desk;

/** The pillars with their sectors: to rename, recolour, add to, put in order, and end. */
final class CataloguePanel extends ScrollPane {

    private static final String FIRST_COLOUR = "#6e7781";

    private final Desk desk;
    private final Runnable close;
    private final ListView<Row> list = new ListView<>();
    private final VBox form = new VBox();
    private @Nullable CatalogueForm<?> entry;

    /**
     * The panel.
     *
     * @param close brings back what was shown before
     */
    CataloguePanel(Desk desk, Runnable close) {
        this.desk = desk;
        this.close = close;
        setId("catalogue");
        SectionHeading heading = new SectionHeading(desk.words().text("organisations.catalogue"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.setMinWidth(0);
        HBox top = new HBox(heading, gap, button("catalogue-close", "organisations.catalogue.close", Feather.X, close));
        top.getStyleClass().add("field-row");
        HBox adding = new HBox(
                button("catalogue-add-sector", "organisations.catalogue.sector.add", Feather.PLUS, this::addSector),
                button("catalogue-add-pillar", "organisations.catalogue.pillar.add", Feather.PLUS, this::addPillar));
        adding.getStyleClass().add("field-row");
        list.setId("catalogue-list");
        list.setAccessibleText(desk.words().text("organisations.catalogue"));
        list.setCellFactory(view -> new CatalogueCell(desk));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> edit(is));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox all = new VBox(top, list, adding, form);
        all.getStyleClass().add("catalogue");
        // As high as the window where that is enough for everything, and to be scrolled where it is not.
        setContent(all);
        setFitToWidth(true);
        setFitToHeight(true);
        setAccessibleText(desk.words().text("organisations.catalogue"));
        Shown.follow(this, desk.workspace().bookProperty(), this::refresh);
    }

    void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    void reveal(String rowId) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(rowId)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(i);
            }
        }
    }

    private void refresh() {
        Row selected = list.getSelectionModel().getSelectedItem();
        List<Row> now = entries();
        if (!now.equals(list.getItems())) {
            list.getItems().setAll(now);
            if (selected != null) {
                reveal(selected.id());
            }
        }
        if (entry != null) {
            entry.refresh();
        }
        list.refresh();
    }

    /** Each pillar followed by its sectors, sectors without a pillar last. */
    private List<Row> entries() {
        Book book = desk.workspace().book();
        List<Row> all = new ArrayList<>();
        Stream.concat(Rows.pillars(book).stream(), Stream.of((Pillar) null)).forEach(pillar -> {
            Stream.ofNullable(pillar).forEach(all::add);
            all.addAll(sectors(book, pillar == null ? null : pillar.id()));
        });
        return all;
    }

    private static List<Sector> sectors(Book book, @Nullable String pillar) {
        return Rows.sectors(book).stream().filter(sector -> Objects.equals(sector.pillar(), pillar)).toList();
    }

    private void edit(@Nullable Row row) {
        if (row == null || entry != null && entry.isOf(row)) {
            return;
        }
        if (entry != null) {
            entry.commit();
        }
        entry = row instanceof Sector ? CatalogueForm.sector(desk, row.id(), this::move)
                : CatalogueForm.pillar(desk, row.id(), this::move);
        form.getChildren().setAll(entry);
    }

    private void addSector() {
        Row selected = list.getSelectionModel().getSelectedItem();
        String pillar = switch (selected) {
            case Sector sector -> sector.pillar();
            case Pillar each -> each.id();
            case null, default -> null;
        };
        add(new Sector(Ids.next(), null, desk.words().text("organisations.catalogue.sector.new"), pillar, FIRST_COLOUR,
                last(Rows.sectors(desk.workspace().book()), Sector::position), null));
    }

    private void addPillar() {
        add(new Pillar(Ids.next(), null, desk.words().text("organisations.catalogue.pillar.new"), FIRST_COLOUR,
                last(Rows.pillars(desk.workspace().book()), Pillar::position), null));
    }

    private void add(Row row) {
        desk.workspace().put("organisations.catalogue.added", row);
        reveal(row.id());
        entry.focusName();
    }

    private static <R> double last(List<R> rows, Function<R, Double> position) {
        return rows.isEmpty() ? 1 : position.apply(rows.getLast()) + 1;
    }

    /** Moves the chosen entry past its neighbour of the same kind. */
    private void move(int by) {
        Book book = desk.workspace().book();
        Row row = list.getSelectionModel().getSelectedItem();
        if (row instanceof Sector sector) {
            List<Sector> all = sectors(book, sector.pillar());
            swap(all, all.indexOf(sector), by, Sector::position, Sector::withPosition);
        } else if (row instanceof Pillar pillar) {
            List<Pillar> all = Rows.pillars(book);
            swap(all, all.indexOf(pillar), by, Pillar::position, Pillar::withPosition);
        }
    }

    private <R extends Row> void swap(List<R> all, int at, int by, Function<R, Double> position,
            BiFunction<R, Double, R> placed) {
        int to = at + by;
        if (at >= 0 && to >= 0 && to < all.size()) {
            R one = all.get(at);
            R other = all.get(to);
            desk.workspace().put("organisations.catalogue.moved", List.of(placed.apply(one, position.apply(other)),
                    placed.apply(other, position.apply(one))));
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(desk.words().text(key), new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(desk.words().text(key));
        button.setOnAction(event -> action.run());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
