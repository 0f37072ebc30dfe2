package roundtable.organisations;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Nullable;
import roundtable.book.Organisation;
import roundtable.book.Service;
import roundtable.book.ServiceStop;
import roundtable.controls.CardPane;
import roundtable.controls.EmptyState;
import roundtable.workspace.Desk;

/** Everything about one organisation, each thing in the place where it is changed. */
final class OrganisationCard {

    private final Desk desk;
    private final VBox card = new VBox();
    private final ScrollPane pane = new CardPane(card);
    private @Nullable String organisation;
    private List<CardPart> parts = List.of();

    OrganisationCard(Desk desk) {
        this.desk = desk;
        card.getStyleClass().add("organisation-card");
        pane.setId("organisation-card");
        pane.setAccessibleText(desk.words().text("organisations.card"));
        build();
    }

    Node node() {
        return pane;
    }

    /** Shows another organisation; what was typed about the one before is kept. */
    void show(String id) {
        if (!id.equals(organisation)) {
            parts.forEach(CardPart::commit);
            organisation = id;
            build();
        }
    }

    /** Shows the organisation as it is now. */
    void refresh() {
        boolean there = desk.workspace().book().get(Organisation.class, organisation) != null;
        if (there == parts.isEmpty()) {
            build();
        }
        parts.forEach(CardPart::refresh);
    }

    /** Goes to the first field. */
    void focus() {
        card.lookupAll(".text-input").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Opens the part that a row stands in. */
    void reveal(String rowId) {
        String part = desk.workspace().book().find(ServiceStop.class, rowId).map(ServiceStop::service)
                .flatMap(id -> desk.workspace().book().find(Service.class, id)).map(Service::id).orElse(rowId);
        parts.stream().filter(PartList.class::isInstance).map(PartList.class::cast)
                .filter(list -> list.reveal(part)).findFirst().ifPresent(this::scrollTo);
        parts.stream().filter(StancesPart.class::isInstance).map(StancesPart.class::cast)
                .filter(stances -> stances.reveal(part)).findFirst().ifPresent(this::scrollTo);
    }

    private void scrollTo(Node node) {
        pane.layout();
        double above = node.getBoundsInParent().getMinY();
        double room = card.getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(room <= 0 ? 0 : Math.min(1, above / room));
    }

    private void build() {
        if (desk.workspace().book().get(Organisation.class, organisation) == null) {
            parts = List.of();
            card.getChildren().setAll(new EmptyState(Feather.USERS, desk.words().text("organisations.card.empty")));
            return;
        }
        parts = List.of(new NamesPart(desk, organisation), new FactsPart(desk, organisation),
                new TagsPart(desk, organisation), new StancesPart(desk, organisation), ContactFields.list(desk, organisation),
                ServiceFields.list(desk, organisation), OtherNameFields.list(desk, organisation),
                new RelationsPart(desk, organisation), new SeatsPart(desk, organisation),
                SourceFields.list(desk, organisation));
        card.getChildren().setAll(parts.stream().map(CardPart::node).toList());
        pane.setVvalue(0);
    }
}
