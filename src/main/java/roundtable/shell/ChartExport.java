package roundtable.shell;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import roundtable.controls.Captioned;
import roundtable.pdf.OnPaper;
import roundtable.pdf.Paper;
import roundtable.words.Words;

/** Asks what a chart is to become, on which paper and how large, and says what that comes to before it is made. */
final class ChartExport {

    /** What a chart can become. */
    enum Form {
        PDF, PNG, SVG;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a chart is made to fit a sheet. */
    enum Size { FITTED, TILED }

    /** What the user wants. */
    record Wish(Form form, Paper paper, Size size) {

        private static final Wish USUAL = new Wish(Form.PDF, Paper.A3, Size.FITTED);

        /** A wish as it was kept, or the usual one where nothing sensible was. */
        static Wish of(String kept) {
            List<String> parts = List.of(kept.split(" "));
            return parts.size() != 3 ? USUAL : new Wish(one(Form.values(), parts.get(0), USUAL.form),
                    one(Paper.values(), parts.get(1), USUAL.paper), one(Size.values(), parts.get(2), USUAL.size));
        }

        /** The wish as a text to keep. */
        String kept() {
            return form + " " + paper + " " + size;
        }

        OnPaper onPaper() {
            return new OnPaper(paper, size == Size.TILED);
        }

        private static <T extends Enum<T>> T one(T[] all, String name, T usual) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(usual);
        }
    }

    private final Words words;
    private final ComboBox<Form> form;
    private final ComboBox<Paper> paper;
    private final ComboBox<Size> size;
    private final Label outcome = new Label();
    private final ObjectProperty<Function<OnPaper, OnPaper.Outcome>> outcomes = new SimpleObjectProperty<>();

    private ChartExport(Words words, Wish last) {
        this.words = words;
        this.form = choice("chart-form", "shell.chart.form", Form.values(), last.form());
        this.paper = choice("chart-paper", "shell.chart.paper", Paper.values(), last.paper());
        this.size = choice("chart-size", "shell.chart.size", Size.values(), last.size());
        outcome.setId("chart-outcome");
        outcome.setWrapText(true);
        outcome.getStyleClass().add("chart-outcome");
        form.valueProperty().addListener(_ -> say());
        paper.valueProperty().addListener(_ -> say());
        size.valueProperty().addListener(_ -> say());
        outcomes.addListener(_ -> say());
        paper.disableProperty().bind(form.valueProperty().isNotEqualTo(Form.PDF));
        size.disableProperty().bind(form.valueProperty().isNotEqualTo(Form.PDF));
        say();
    }

    /**
     * Asks.
     *
     * @param last what was wished last
     * @param reckoned begins to find out what each way to print comes to, and hands it over once it is known
     */
    static Optional<Wish> ask(Session session, Stage stage, Wish last,
            Consumer<Consumer<Function<OnPaper, OnPaper.Outcome>>> reckoned) {
        Words words = session.words();
        ChartExport asked = new ChartExport(words, last);
        Dialog<ButtonType> dialog = new Dialog<>();
        Theme.follow(dialog, stage);
        dialog.setTitle(words.text("shell.chart"));
        dialog.getDialogPane().setContent(asked.fields());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        OneChoice.beginAt(dialog, asked.form);
        reckoned.accept(asked.outcomes::set);
        return dialog.showAndWait().filter(ButtonType.OK::equals).map(_ -> asked.wish());
    }

    private VBox fields() {
        VBox fields = new VBox(new Captioned(words.text("shell.chart.form"), form),
                new Captioned(words.text("shell.chart.paper"), paper),
                new Captioned(words.text("shell.chart.size"), size), outcome);
        fields.getStyleClass().add("dialog-form");
        return fields;
    }

    private Wish wish() {
        return new Wish(form.getValue(), paper.getValue(), size.getValue());
    }

    private void say() {
        outcome.setText(sentence());
    }

    private String sentence() {
        if (form.getValue() != Form.PDF) {
            return words.text(form.getValue() == Form.PNG ? "shell.chart.png" : "shell.chart.svg");
        }
        if (outcomes.get() == null) {
            return words.text("shell.chart.reckoning");
        }
        OnPaper asked = wish().onPaper();
        OnPaper.Outcome comes = outcomes.get().apply(asked);
        if (comes.smallest() == 0) {
            return words.text("shell.chart.empty");
        }
        NumberFormat tenths = NumberFormat.getNumberInstance(words.locale());
        tenths.setMaximumFractionDigits(1);
        String points = tenths.format(comes.smallest());
        if (asked.tiled()) {
            return words.text("shell.chart.sheets", comes.sheets(), asked.paper().name(), comes.columns(), comes.rows(), points);
        }
        return comes.readable() ? words.text("shell.chart.sheet", asked.paper().name(), points)
                : words.text("shell.chart.small", asked.paper().name(), points,
                        outcomes.get().apply(OnPaper.tiled(asked.paper())).sheets());
    }

    private <T extends Enum<T>> ComboBox<T> choice(String id, String caption, T[] all, T now) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(words.text(caption));
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.of(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Values are chosen, not typed");
            }
        });
        box.setValue(now);
        return box;
    }
}
