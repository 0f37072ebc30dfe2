package roundtable.organisations;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Nullable;
import roundtable.book.Pillar;
import roundtable.book.Row;
import roundtable.book.Sector;
import roundtable.controls.Captioned;
import roundtable.rules.Ending;
import roundtable.workspace.Desk;

/** One sector or pillar to be edited; one that is in use can be ended but not deleted, and says so. */
final class CatalogueForm<R extends Row> extends FieldsPart<R> {

    private static final String CHANGE = "organisations.catalogue.change";

    private final Desk desk;
    private final Class<R> type;
    private final String id;
    private final Label refusal = new Label();
    private final ColorPicker colour = new ColorPicker();
    private final Function<R, String> stored;

    private CatalogueForm(Desk desk, Class<R> type, String id, Function<R, String> stored, IntConsumer move) {
        super(desk, type, id);
        this.desk = desk;
        this.type = type;
        this.id = id;
        this.stored = stored;
        colour.setId("catalogue-colour");
        colour.setMinWidth(USE_PREF_SIZE);
        refusal.getStyleClass().add("field-sentence");
        refusal.setWrapText(true);
        refusal.setMinHeight(Label.USE_PREF_SIZE);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        FlowPane buttons = new FlowPane(button("catalogue-up", "organisations.catalogue.up", Feather.ARROW_UP,
                () -> move.accept(-1)), button("catalogue-down", "organisations.catalogue.down", Feather.ARROW_DOWN,
                () -> move.accept(1)), button("catalogue-delete", "organisations.catalogue.delete", Feather.TRASH_2,
                this::delete));
        buttons.getStyleClass().add("catalogue-buttons");
        getStyleClass().add("catalogue-form");
        getChildren().addAll(buttons, refusal);
    }

    static CatalogueForm<Sector> sector(Desk desk, String id, IntConsumer move) {
        CatalogueForm<Sector> form = new CatalogueForm<>(desk, Sector.class, id, Sector::colour, move);
        form.colour.setOnAction(event -> desk.workspace().change(CHANGE, Sector.class, id,
                sector -> sector.withColour(hex(form.colour.getValue()))));
        form.put(form.fields().line(new RowField<>("name", "organisations.catalogue.name", CHANGE,
                        desk.names()::of, (sector, text) -> text == null && sector.code() == null ? null
                                : sector.withName(own(text, starter(desk, "catalogue.sector.", sector.code()))))),
                form.fields().choice(new RowField<>("pillar", "organisations.pillar", CHANGE, Sector::pillar,
                        Sector::withPillar), () -> SectorChoices.pillars(desk, desk.workspace().book()
                                .find(Sector.class, id).map(Sector::pillar).orElse(null)),
                        pillar -> pillar == null ? desk.words().text("organisations.pillar.none")
                                : SectorChoices.pillarName(desk, pillar)),
                form.fields().day(new RowField<>("until", "organisations.catalogue.until", CHANGE,
                        Sector::until, Sector::withUntil)));
        return form;
    }

    static CatalogueForm<Pillar> pillar(Desk desk, String id, IntConsumer move) {
        CatalogueForm<Pillar> form = new CatalogueForm<>(desk, Pillar.class, id, Pillar::colour, move);
        form.colour.setOnAction(event -> desk.workspace().change(CHANGE, Pillar.class, id,
                pillar -> pillar.withColour(hex(form.colour.getValue()))));
        form.put(form.fields().line(new RowField<>("name", "organisations.catalogue.name", CHANGE,
                        desk.names()::of, (pillar, text) -> text == null && pillar.code() == null ? null
                                : pillar.withName(own(text, starter(desk, "catalogue.pillar.", pillar.code()))))),
                form.fields().day(new RowField<>("until", "organisations.catalogue.until", CHANGE,
                        Pillar::until, Pillar::withUntil)));
        return form;
    }

    boolean isOf(Row row) {
        return row.id().equals(id);
    }

    void focusName() {
        if (lookup(".text-input") instanceof TextInputControl name) {
            name.requestFocus();
            name.selectAll();
        }
    }

    @Override
    public void refresh() {
        super.refresh();
        showColour();
    }

    private void put(Captioned name, Captioned... others) {
        Captioned picked = new Captioned(desk.words().text("organisations.catalogue.colour"), colour);
        Captioned last = others[others.length - 1];
        getChildren().addAll(0, others.length == 1 ? List.of(name, row(picked, last))
                : List.of(name, others[0], row(picked, last)));
        showColour();
    }

    private void showColour() {
        R row = desk.workspace().book().get(type, id);
        if (row != null) {
            colour.setValue(Color.web(stored.apply(row)));
        }
    }

    private void delete() {
        R row = desk.workspace().book().get(type, id);
        Ending ending = row == null ? null : Ending.of(desk.workspace().book(), row);
        if (ending != null && ending.mayDelete()) {
            desk.workspace().remove("organisations.catalogue.deleted", List.of(row));
        } else if (ending != null) {
            refusal.setText(desk.words().count("organisations.catalogue.used", ending.forbids().size()));
        }
    }

    /** A starter entry under its usual name keeps none of its own, so that it reads in every language. */
    private static @Nullable String own(@Nullable String text, @Nullable String starter) {
        return text == null || text.equals(starter) ? null : text;
    }

    private static @Nullable String starter(Desk desk, String prefix, @Nullable String code) {
        return code == null ? null : desk.words().text(prefix + code);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }

    private Button button(String buttonId, String key, Feather icon, Runnable action) {
        Button button = new Button(desk.words().text(key), new FontIcon(icon));
        button.setId(buttonId);
        button.setAccessibleText(desk.words().text(key));
        button.setOnAction(event -> action.run());
        return button;
    }
}
