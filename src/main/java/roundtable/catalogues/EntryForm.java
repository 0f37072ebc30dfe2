package roundtable.catalogues;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Direction;
import roundtable.book.Nullable;
import roundtable.book.Pillar;
import roundtable.book.RelationKind;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;
import roundtable.book.Sector;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.FieldRow;
import roundtable.controls.Hint;
import roundtable.rules.Contrast;
import roundtable.rules.TypedDate;
import roundtable.rules.Valid;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The fields of the chosen entry: its name, colour and pattern, what it belongs to, and its last day. */
final class EntryForm extends VBox {

    private static final String CHANGE = "catalogues.step.change";
    private static final String PAPER = "#ffffff";

    private final Desk desk;
    private final Catalogue catalogue;
    private final String id;
    private final CommitField name;
    private final Hint sameName = new Hint();
    private final ColorPicker colour = new ColorPicker();
    private final Hint faint = new Hint();
    private final Button darken;
    private final ChoiceField<Dash> dash;
    private final ChoiceField<String> pillar;
    private final ChoiceField<Direction> direction;
    private final DateField until;
    private final Label used = new Label();

    EntryForm(Desk desk, Catalogue catalogue, Row entry) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.id = entry.id();
        Words words = desk.words();
        name = new CommitField(this::called, this::rename);
        name.setId("entry-name");
        name.about(() -> id);
        name.onLeave(desk.workspace()::endTyping);
        colour.setId("entry-colour");
        colour.setMinWidth(USE_PREF_SIZE);
        colour.setOnAction(_ -> change("colour", hex(colour.getValue())));
        darken = new Button(words.text("catalogues.colour.darken"));
        darken.setId("entry-darken");
        darken.setAccessibleText(words.text("catalogues.colour.darken"));
        darken.setOnAction(_ -> change("colour", Contrast.onPaper(Catalogue.colour(row()))));
        darken.managedProperty().bind(darken.visibleProperty());
        dash = ChoiceField.of(Dash.class, words, () -> Catalogue.dash(book(), row()), value -> change("dash", value));
        dash.setId("entry-dash");
        pillar = new ChoiceField<>(this::pillars, this::pillarName, () -> row() instanceof Sector sector ? sector.pillar() : null,
                value -> change("pillar", value));
        pillar.setId("entry-pillar");
        direction = ChoiceField.of(Direction.class, words, () -> row() instanceof RelationKind kind ? kind.direction() : null,
                value -> change("direction", value));
        direction.setId("entry-direction");
        until = new DateField(words, text -> TypedDate.days(text, words.language(), LocalDate.now()),
                this::last, day -> change("until", day));
        until.setId("entry-until");
        until.about(() -> id);
        used.setId("entry-used");
        used.setWrapText(true);
        used.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("catalogue-form");
        build();
    }

    private void build() {
        Words words = desk.words();
        Captioned picked = new Captioned(words.text("catalogues.colour"), colour);
        Captioned last = new Captioned(words.text("catalogues.until"), until);
        Captioned called = new Captioned(words.text("catalogues.name"), name);
        called.getChildren().add(sameName);
        getChildren().add(called);
        switch (catalogue) {
            case SECTORS -> getChildren().addAll(
                    new FieldRow(picked, new Captioned(words.text("catalogues.bar"), dash)), faint, darken,
                    new FieldRow(new Captioned(words.text("catalogues.pillar"), pillar), last));
            case KINDS -> getChildren().addAll(
                    new FieldRow(picked, new Captioned(words.text("catalogues.line"), dash)), faint, darken,
                    new FieldRow(new Captioned(words.text("catalogues.direction"), direction), last));
            case PILLARS -> getChildren().addAll(new FieldRow(picked, last), faint, darken);
        }
        getChildren().add(used);
    }

    boolean isOf(@Nullable Row row) {
        return row != null && row.id().equals(id);
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    void commit() {
        name.commit();
        until.commit();
    }

    void refresh() {
        if (row() == null) {
            return;
        }
        String now = Catalogue.colour(row());
        name.refresh();
        until.refresh();
        colour.setValue(Color.web(now));
        List.of(dash, pillar, direction).forEach(ChoiceField::refresh);
        double contrast = Contrast.between(now, PAPER);
        boolean weak = contrast < Contrast.MARKS;
        faint.say(weak ? desk.words().text("catalogues.colour.faint", String.format(desk.words().locale(), "%.1f", contrast)) : "");
        darken.setVisible(weak);
        sameName.say(twin() ? desk.words().text("catalogues.name.twice") : "");
        String uses = Uses.text(desk.words(), book(), row());
        used.setText(uses.isEmpty() ? desk.words().text("catalogues.unused") : desk.words().text("catalogues.used", uses));
    }

    /** An entry may be undone while the cursor is in its name: its fields are then asked once more before they go. */
    private @Nullable String called() {
        Row row = row();
        return row == null ? null : Catalogue.name(desk.names(), row);
    }

    private @Nullable LocalDate last() {
        Row row = row();
        return row == null ? null : Catalogue.until(row);
    }

    private void rename(String text) {
        if (row() == null) {
            return;
        }
        String typed = CommitField.orNull(text);
        String usual = catalogue.usualName(desk.names(), row());
        if (typed == null && usual == null) {
            name.tell(desk.words().text("catalogues.name.empty"));
            return;
        }
        // A starter entry under its usual name keeps none of its own, so that it reads in every language.
        String own = typed == null || typed.equals(usual) ? null : typed;
        typed(RowType.of(row()), own);
    }

    private <R extends Row> void typed(RowType<R> type, @Nullable String own) {
        desk.workspace().typed("catalogues.step.name", type.type(), id, row -> type.with(row, "name", own));
    }

    /** What is chosen again as it was changes neither this entry nor those beside it. */
    private void change(String column, @Nullable Object value) {
        Row row = row();
        Row changed = row == null ? null : Catalogue.with(row, column, value);
        if (changed != null && !changed.equals(row)) {
            desk.workspace().apply(CHANGE, catalogue.keeping(book(), List.of(new Change(row, changed))));
        }
    }

    private boolean twin() {
        String called = Catalogue.name(desk.names(), row());
        return catalogue.entries(book()).stream().anyMatch(other -> !other.id().equals(id)
                && Catalogue.name(desk.names(), other).equalsIgnoreCase(called));
    }

    private List<String> pillars() {
        String now = row() instanceof Sector sector ? sector.pillar() : null;
        return Stream.concat(Stream.of((String) null), Rows.pillars(book()).stream()
                .filter(each -> each.id().equals(now) || Valid.on(null, each.until(), LocalDate.now())).map(Pillar::id)).toList();
    }

    private String pillarName(@Nullable String pillarId) {
        return book().find(Pillar.class, pillarId).map(desk.names()::of).orElse(desk.words().text("catalogues.pillar.none"));
    }

    private @Nullable Row row() {
        return catalogue.entry(book(), id);
    }

    private Book book() {
        return desk.workspace().book();
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }
}
