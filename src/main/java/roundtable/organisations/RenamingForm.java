package roundtable.organisations;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import roundtable.book.Organisation;
import roundtable.controls.Captioned;
import roundtable.controls.CommitField;
import roundtable.controls.DateField;
import roundtable.controls.Draft;
import roundtable.rules.Renaming;
import roundtable.rules.TypedDate;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** An organisation gets another name on a day; documents of the time before keep the old one. */
final class RenamingForm extends VBox {

    private final Desk desk;
    private final String organisation;
    private final Runnable close;
    private final TextField name = new TextField();
    private final TextField shortName = new TextField();
    private final Label problem = new Label();
    private final DateField day;
    private LocalDate wanted = LocalDate.now();

    RenamingForm(Desk desk, String organisation, Runnable close) {
        this.desk = desk;
        this.organisation = organisation;
        this.close = () -> {
            name.clear();
            shortName.clear();
            close.run();
        };
        Words words = desk.words();
        getStyleClass().add("renaming-form");
        name.setId("renaming-name");
        shortName.setId("renaming-short");
        Draft.of(name, () -> organisation, () -> today(Organisation::name));
        Draft.of(shortName, () -> organisation, () -> today(Organisation::shortName));
        day = new DateField(words, text -> TypedDate.days(text, words.language(), LocalDate.now()), () -> wanted,
                value -> wanted = value);
        day.setId("renaming-day");
        problem.getStyleClass().add("field-sentence");
        problem.setWrapText(true);
        Button save = button("renaming-save", words.text("organisations.rename.do"), this::save);
        save.getStyleClass().add(Styles.ACCENT);
        Button cancel = button("renaming-cancel", words.text("organisations.cancel"), this.close);
        name.setOnAction(event -> save());
        shortName.setOnAction(event -> save());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                this.close.run();
                event.consume();
            }
        });
        getChildren().addAll(new Captioned(words.text("organisations.rename.name"), name),
                FieldsPart.row(new Captioned(words.text("organisations.rename.short"), shortName),
                        new Captioned(words.text("organisations.rename.day"), day)),
                problem, FieldsPart.row(save, cancel));
    }

    /** Starts from today's names, or from what was typed before a power cut. */
    void begin() {
        if (name.getText().isBlank()) {
            name.setText(today(Organisation::name));
        }
        if (shortName.getText().isBlank()) {
            shortName.setText(today(Organisation::shortName));
        }
        wanted = LocalDate.now();
        day.refresh();
        problem.setText("");
        name.requestFocus();
        name.selectAll();
    }

    private String today(Function<Organisation, String> of) {
        return desk.workspace().book().find(Organisation.class, organisation).map(of).orElse("");
    }

    private void save() {
        day.commit();
        String newName = CommitField.orNull(name.getText());
        if (newName == null) {
            problem.setText(desk.words().text("rules.name.empty"));
        } else if (wanted == null) {
            problem.setText(desk.words().text("organisations.rename.no-day"));
        } else if (day.sentence().getText().isEmpty()) {
            desk.workspace().apply("organisations.renamed", Renaming.on(desk.workspace().book(), organisation, newName,
                    CommitField.orNull(shortName.getText()), wanted));
            close.run();
        }
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        return button;
    }
}
