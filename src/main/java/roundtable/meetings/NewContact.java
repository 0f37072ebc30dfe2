package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import roundtable.book.Contact;
import roundtable.book.Ids;
import roundtable.controls.Captioned;
import roundtable.controls.CommitField;
import roundtable.controls.Draft;
import roundtable.controls.Flow;
import roundtable.controls.SearchField;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Somebody for a seat who is not in the file yet: the function first, the name of the person only where needed. */
final class NewContact extends VBox {

    private final Supplier<String> home;
    private final TextField function = new TextField();
    private final TextField person = new TextField();
    private final SearchField<String> organisation;
    private final Label missing = new Label();
    private String chosen;

    /**
     * The fields for one contact.
     *
     * @param seat what the contact is for; half a contact waits at it
     * @param home the organisation that is meant unless another one is chosen
     * @param deputy takes a contact that is to be a deputy; Enter does the same as its button
     * @param usual takes a contact that usually sits there
     */
    NewContact(Desk desk, String seat, Supplier<String> home, Consumer<Contact> deputy, Consumer<Contact> usual) {
        this.home = home;
        Words words = desk.words();
        organisation = new SearchField<>(() -> RowLine.organisations(desk), key -> desk.names().of(key),
                this::organisation, key -> chosen = key);
        organisation.setAccessibleText(words.text("meetings.seat.organisation"));
        organisation.getStyleClass().add("wide-field");
        function.setAccessibleText(words.text("meetings.contact.function"));
        function.setId("contact-function");
        function.getStyleClass().add("wide-field");
        function.setOnAction(e -> enter(deputy));
        person.setAccessibleText(words.text("meetings.contact.person"));
        person.setId("contact-person");
        person.getStyleClass().add("wide-field");
        person.setOnAction(e -> enter(deputy));
        Draft.of(function, () -> seat);
        Draft.of(person, () -> seat);
        missing.setText(words.text("meetings.contact.function-empty"));
        missing.getStyleClass().add("field-sentence");
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setVisible(false);
        function.textProperty().addListener((o, was, is) -> missing.setVisible(false));
        Flow fields = new Flow(new Captioned(words.text("meetings.contact.function"), function),
                new Captioned(words.text("meetings.contact.person"), person),
                new Captioned(words.text("meetings.seat.organisation"), organisation));
        fields.getStyleClass().add("card-fields");
        FlowPane buttons = new FlowPane(button(words.text("meetings.contact.deputy"), () -> enter(deputy)),
                button(words.text("meetings.contact.usual"), () -> enter(usual)));
        buttons.getStyleClass().add("contact-commands");
        Label title = new Label(words.text("meetings.contact.new"));
        title.getStyleClass().add("contact-title");
        getStyleClass().add("new-contact");
        getChildren().addAll(title, fields, missing, buttons);
    }

    void refresh() {
        organisation.refresh();
    }

    private String organisation() {
        return chosen == null ? home.get() : chosen;
    }

    private void enter(Consumer<Contact> then) {
        if (function.getText().isBlank()) {
            missing.setVisible(true);
            function.requestFocus();
            return;
        }
        Contact contact = new Contact(Ids.next(), organisation(), function.getText().strip(),
                CommitField.orNull(person.getText()), null, null, null, false, null, null, null, null);
        function.clear();
        person.clear();
        chosen = null;
        then.accept(contact);
        function.requestFocus();
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setAccessibleText(text);
        button.getStyleClass().add(Styles.SMALL);
        button.setOnAction(e -> action.run());
        return button;
    }
}
