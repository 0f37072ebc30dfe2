package roundtable.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Book;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.DueActions;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The open actions by owner, those with the most overdue ones first. */
final class OwnersCard extends HomeCard {

    private final Desk desk;
    private final Words words;

    OwnersCard(Desk desk, LocalDate today) {
        super(Feather.CHECK_SQUARE, desk.words().text("home.actions"));
        this.desk = desk;
        this.words = desk.words();
        setId("home-actions");
        List<ActionState> open = DueActions.open(desk.workspace().book(), null, today);
        if (open.isEmpty()) {
            line(words.text("home.actions.none"), "home-quiet");
        }
        Map<String, List<ActionState>> byOwner = open.stream()
                .collect(Collectors.groupingBy(state -> Objects.requireNonNullElse(state.action().owner(), "")));
        byOwner.entrySet().stream().sorted(Comparator
                .comparing((Map.Entry<String, List<ActionState>> e) -> overdue(e.getValue())).reversed()
                .thenComparing(e -> ownerName(e.getKey()), words.order()))
                .forEach(entry -> add(entry.getKey(), entry.getValue()));
    }

    private void add(String owner, List<ActionState> states) {
        line(ownerName(owner), "home-owner");
        Label count = new Label(words.count("home.actions.open", states.size()));
        count.getStyleClass().add("status-badge");
        FlowPane head = new FlowPane(count);
        head.getStyleClass().add("home-owner-head");
        long overdue = overdue(states);
        if (overdue > 0) {
            Label late = new Label(words.count("home.actions.overdue", overdue));
            late.getStyleClass().addAll("status-badge", "home-overdue");
            head.getChildren().add(late);
        }
        getChildren().add(head);
        states.forEach(state -> getChildren().add(link(state)));
    }

    private Hyperlink link(ActionState state) {
        Book book = desk.workspace().book();
        String text = words.text(state.due() == null ? "home.actions.line" : "home.actions.line.due",
                state.action().number(), Agreed.text(book, state.action()),
                state.due() == null ? "" : words.date(state.due()));
        Hyperlink link = link(text, null, () -> desk.navigator().show(state.action().id()));
        link.getStyleClass().add(state.overdue() ? "home-late" : "home-line");
        return link;
    }

    private String ownerName(String owner) {
        return owner.isEmpty() ? words.text("home.actions.no-owner") : desk.names().of(owner);
    }

    private static long overdue(List<ActionState> states) {
        return states.stream().filter(ActionState::overdue).count();
    }
}
