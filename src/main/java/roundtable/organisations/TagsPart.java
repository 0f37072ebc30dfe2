package roundtable.organisations;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.OrganisationTag;
import roundtable.book.Rows;
import roundtable.controls.AddLine;
import roundtable.controls.Draft;
import roundtable.controls.SectionHeading;
import roundtable.controls.Suggestions;
import roundtable.rules.Folding;
import roundtable.rules.Search;
import roundtable.workspace.Desk;

/** The free marks on an organisation; those used elsewhere are offered while typing. */
final class TagsPart extends VBox implements CardPart {

    private static final int OFFERED = 6;

    private final Desk desk;
    private final String organisation;
    private final FlowPane chips = new FlowPane();
    private final AddLine add;
    private final Suggestions<String> known = new Suggestions<>(text -> text);
    private List<OrganisationTag> shown = List.of();

    TagsPart(Desk desk, String organisation) {
        this.desk = desk;
        this.organisation = organisation;
        add = new AddLine("organisation-tag", desk.words().text("organisations.tag.add"), this::add);
        Draft.of(add, () -> organisation);
        add.textProperty().addListener((property, was, is) -> offer(is));
        add.addEventFilter(KeyEvent.KEY_PRESSED, known::use);
        add.focusedProperty().addListener((property, was, is) -> known.hide());
        SectionHeading heading = new SectionHeading(desk.words().text("organisations.tags"));
        chips.getStyleClass().add("tag-chips");
        getStyleClass().add("part-list");
        getChildren().addAll(heading, chips, add, add.sentence());
        refresh();
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        List<OrganisationTag> now = Rows.tags(book(), organisation);
        if (!now.equals(shown)) {
            shown = now;
            chips.getChildren().setAll(now.stream().map(this::chip).toList());
        }
    }

    @Override
    public void commit() {
        add.commit();
    }

    private Button chip(OrganisationTag tag) {
        Button chip = new Button(tag.text(), new FontIcon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(desk.words().text("organisations.tag.remove", tag.text()));
        chip.getStyleClass().addAll(Styles.SMALL, "tag-chip");
        chip.setMaxWidth(300);
        chip.setOnAction(event -> {
            desk.workspace().remove("organisations.tag.removed", List.of(tag));
            add.requestFocus();
        });
        return chip;
    }

    private void add(String text) {
        known.hide();
        Optional<OrganisationTag> same = shown.stream().filter(tag -> Folding.same(tag.text(), text)).findFirst();
        if (same.isEmpty()) {
            desk.workspace().put("organisations.tag.added", new OrganisationTag(Ids.next(), organisation, text));
        }
    }

    private void offer(String typed) {
        List<String> fitting = typed.isBlank() ? List.of() : book().all(OrganisationTag.class).stream()
                .map(OrganisationTag::text).distinct()
                .filter(text -> !text.equals(typed) && Search.finds(typed, text))
                .filter(text -> shown.stream().noneMatch(tag -> tag.text().equals(text))).limit(OFFERED).toList();
        if (fitting.isEmpty() || !add.isFocused()) {
            known.hide();
        } else {
            known.show(add, add.getLayoutBounds(), fitting, text -> {
                add.setText(text);
                add.commit();
            });
        }
    }

    private Book book() {
        return desk.workspace().book();
    }
}
