package roundtable.meetings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import roundtable.book.Deputy;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** One seat of a body: whose it is, its role, who usually sits there, and below it those who may come instead. */
final class SeatLine extends VBox implements Lines.Line {

    private final Desk desk;
    private final String seat;
    private final RowLine<Seat> fields;
    private final Button deputies = new Button();
    private final SeatPeople people;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);

    SeatLine(Desk desk, String seat) {
        this.desk = desk;
        this.seat = seat;
        Words words = desk.words();
        fields = new RowLine<>(desk, Seat.class, "meetings.seat.change", seat)
                .organisation(words.text("meetings.seat.organisation"), Seat::organisation,
                        (s, o) -> s.withOrganisation(o).withContact(null))
                .choice(words.text("meetings.seat.role"), Seat.Role.class, Seat::role, Seat::withRole)
                .contact(words.text("meetings.seat.person"), this::contacts, Seat::contact, Seat::withContact)
                .flag(words.text("meetings.seat.voting"), Seat::voting, Seat::withVoting)
                .flag(words.text("meetings.seat.letters"), Seat::onDistribution, Seat::withOnDistribution)
                .removable(words.text("meetings.seat.remove"), "meetings.seat.remove");
        people = new SeatPeople(desk, seat);
        deputies.setId("seat-deputies");
        deputies.setGraphic(arrow);
        deputies.setWrapText(true);
        deputies.setMinHeight(USE_PREF_SIZE);
        deputies.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "seat-deputies");
        deputies.setOnAction(e -> open(!people.isVisible()));
        open(false);
        getStyleClass().add("seat-line");
        getChildren().addAll(fields, deputies, people);
    }

    @Override
    public String id() {
        return seat;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        fields.refresh();
        List<Deputy> rows = Rows.deputies(desk.workspace().book(), seat);
        Words words = desk.words();
        deputies.setText(rows.isEmpty() ? words.text("meetings.deputies.none") : words.text("meetings.deputies",
                rows.stream().map(row -> RowLine.contact(desk, row.contact())).collect(Collectors.joining("; "))));
        deputies.setAccessibleText(deputies.getText());
        if (people.isVisible()) {
            people.refresh();
        }
    }

    @Override
    public void requestFocus() {
        fields.requestFocus();
    }

    private void open(boolean shown) {
        people.setVisible(shown);
        people.setManaged(shown);
        arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (shown) {
            people.refresh();
        }
    }

    private List<String> contacts() {
        return RowLine.contacts(desk, desk.workspace().book().find(Seat.class, seat).map(Seat::organisation)
                .orElse(null));
    }
}
