package roundtable.organisations;

import atlantafx.base.theme.Styles;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;
import roundtable.rules.Duplicates;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The head of the card: the long and the short name, to be corrected in place, and the way to a new name. */
final class NamesPart extends FieldsPart<Organisation> {

    private final Desk desk;
    private final String organisation;
    private final VBox notes = new VBox();
    private final RenamingForm renaming;
    private final Button rename;

    NamesPart(Desk desk, String organisation) {
        super(desk, Organisation.class, organisation);
        this.desk = desk;
        this.organisation = organisation;
        Words words = desk.words();
        var name = fields().title(new RowField<>("name", "organisations.name", "organisations.name.change",
                Organisation::name, Organisation::withName));
        name.getStyleClass().add("organisation-name");
        var shortName = fields().line(new RowField<>("short_name", "organisations.short", "organisations.short.change",
                Organisation::shortName, Organisation::withShortName));
        rename = new Button(words.text("organisations.rename"), new FontIcon(Feather.EDIT_3));
        rename.setAccessibleText(words.text("organisations.rename"));
        rename.setId("organisation-rename");
        rename.getStyleClass().addAll(Styles.SMALL);
        renaming = new RenamingForm(desk, organisation, () -> show(false));
        rename.setOnAction(event -> show(true));
        notes.getStyleClass().add("name-notes");
        getChildren().addAll(name, shortName, notes, rename, renaming);
        show(false);
        note();
    }

    @Override
    public void refresh() {
        super.refresh();
        note();
    }

    private void show(boolean form) {
        renaming.setVisible(form);
        renaming.setManaged(form);
        rename.setVisible(!form);
        rename.setManaged(!form);
        if (form) {
            renaming.begin();
        }
    }

    /** What it is called in the user's language, what it was called before, and who may be the same. */
    private void note() {
        notes.getChildren().clear();
        Organisation row = desk.workspace().book().get(Organisation.class, organisation);
        if (row == null) {
            return;
        }
        String shown = desk.names().of(row);
        if (!shown.equals(row.name())) {
            notes.getChildren().add(label(desk.words().text("organisations.name.shown", shown)));
        }
        former().ifPresent(name -> notes.getChildren().add(label(desk.words().text("organisations.renamed.note",
                desk.words().date(name.until().plusDays(1)), name.name()))));
        Duplicates.of(desk.workspace().book(), row.name()).stream().filter(other -> !other.id().equals(organisation))
                .findFirst().ifPresent(other -> notes.getChildren().add(duplicate(other)));
    }

    private Optional<OrganisationName> former() {
        return Rows.names(desk.workspace().book(), organisation).stream()
                .filter(name -> name.language() == null && name.until() != null)
                .max(Comparator.comparing(OrganisationName::until));
    }

    private Hyperlink duplicate(Organisation other) {
        Hyperlink link = new Hyperlink(desk.words().text("organisations.duplicate", desk.names().of(other)));
        link.setWrapText(true);
        link.getStyleClass().add("duplicate-link");
        link.setOnAction(event -> desk.navigator().show(other.id()));
        return link;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("field-note");
        return label;
    }
}
