package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Bias;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Rows;
import roundtable.controls.Flow;
import roundtable.controls.SearchField;
import roundtable.rules.Biased;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The organisations that must not vote because their interests are touched, and a field to set one apart. */
final class Excluded extends Flow {

    private final Desk desk;
    private final Organisations organisations;
    private final String id;
    private final SearchField<String> add;
    private List<Bias> shown = List.of();

    Excluded(Desk desk, Organisations organisations, String id) {
        this.desk = desk;
        this.organisations = organisations;
        this.id = id;
        Words words = desk.words();
        add = new SearchField<>(() -> decision().map(d -> Biased.choices(book(), d, organisations.choices())).orElse(List.of()),
                key -> key == null ? words.text("minutes.bias.add") : organisations.text(key), () -> null, this::exclude);
        add.setAccessibleText(words.text("minutes.bias.add"));
        add.setId("bias-add");
        Label caption = new Label(words.text("minutes.bias"));
        caption.getStyleClass().add("field-caption");
        getStyleClass().add("partners");
        getChildren().addAll(caption, add);
    }

    void refresh() {
        List<Bias> now = Rows.biases(book(), id);
        if (!now.equals(shown)) {
            shown = now;
            getChildren().remove(1, getChildren().size() - 1);
            getChildren().addAll(1, now.stream().map(this::chip).toList());
        }
        add.refresh();
    }

    private Button chip(Bias bias) {
        String remove = desk.words().text("minutes.bias.remove", desk.names().of(bias.organisation()));
        Button chip = new Button(organisations.brief(bias.organisation()), new FontIcon(Feather.X));
        chip.setAccessibleText(remove);
        chip.setTooltip(new Tooltip(remove));
        chip.getStyleClass().addAll("partner", Styles.SMALL);
        chip.setOnAction(e -> decision().ifPresent(d -> desk.workspace().apply("minutes.bias.change",
                Biased.include(book(), d, bias))));
        return chip;
    }

    private void exclude(String organisation) {
        if (organisation != null) {
            decision().ifPresent(d -> desk.workspace().apply("minutes.bias.change", Biased.exclude(book(), d, organisation)));
        }
        add.refresh();
    }

    private Optional<Decision> decision() {
        return book().find(Decision.class, id);
    }

    private Book book() {
        return desk.workspace().book();
    }
}
