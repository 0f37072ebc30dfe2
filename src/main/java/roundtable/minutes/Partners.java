package roundtable.minutes;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.ActionPartner;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.controls.SearchField;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The organisations that help with an action, each to be removed by a click, and a field to add one. */
final class Partners extends FlowPane {

    private final Desk desk;
    private final Organisations organisations;
    private final String action;
    private final SearchField<String> add;
    private List<ActionPartner> shown = List.of();

    Partners(Desk desk, Organisations organisations, String action) {
        this.desk = desk;
        this.organisations = organisations;
        this.action = action;
        Words words = desk.words();
        add = new SearchField<>(organisations::choices, id -> id == null ? words.text("minutes.partner.add")
                : organisations.text(id), () -> null, this::added);
        add.setAccessibleText(words.text("minutes.partner.add"));
        add.setId("partner-add");
        Label caption = new Label(words.text("minutes.partners"));
        caption.getStyleClass().add("field-caption");
        getStyleClass().add("partners");
        getChildren().addAll(caption, add);
    }

    void refresh() {
        List<ActionPartner> now = Rows.partners(desk.workspace().book(), action);
        if (!now.equals(shown)) {
            shown = now;
            getChildren().remove(1, getChildren().size() - 1);
            getChildren().addAll(1, now.stream().map(this::chip).toList());
        }
        add.refresh();
    }

    private Button chip(ActionPartner partner) {
        String name = desk.names().of(partner.organisation());
        Button chip = new Button(organisations.brief(partner.organisation()), new FontIcon(Feather.X));
        chip.setAccessibleText(desk.words().text("minutes.partner.remove", name));
        chip.setTooltip(new Tooltip(desk.words().text("minutes.partner.remove", name)));
        chip.getStyleClass().addAll("partner", Styles.SMALL);
        chip.setOnAction(e -> desk.workspace().remove("minutes.partner.removed", List.of(partner)));
        return chip;
    }

    private void added(String organisation) {
        if (shown.stream().noneMatch(partner -> partner.organisation().equals(organisation))) {
            desk.workspace().put("minutes.partner.add", new ActionPartner(Ids.next(), action, organisation));
        }
        add.refresh();
    }
}
