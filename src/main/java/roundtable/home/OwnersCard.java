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

    /** More than these are for the screen of the actions, which can search and sort them. */
    private static final int SHOWN = 20;

    private final Desk desk;
    private final Words words;
    private int shown;

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
        List<Map.Entry<String, List<ActionState>>> owners = byOwner.entrySet().stream().sorted(Comparator
                .comparing((Map.Entry<String, List<ActionState>> e) -> overdue(e.getValue())).reversed()
                .thenComparing(e -> ownerName(e.getKey()), words.order())).toList();
        owners.stream().takeWhile(_ -> shown < SHOWN).forEach(entry -> add(entry.getKey(), entry.getValue()));
        owners.stream().flatMap(entry -> entry.getValue().stream()).skip(shown).findFirst()
                .ifPresent(next -> more(open.size() - shown, next));
    }

    /** Says how many actions there are besides, and leads to them. */
    private void more(int count, ActionState next) {
        Hyperlink link = link(words.count("home.actions.more", count), null,
                () -> desk.navigator().show(next.action().id()));
        link.setId("home-actions-more");
        getChildren().add(link);
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
        states.stream().limit(SHOWN - shown).forEach(state -> getChildren().add(link(state)));
        shown += Math.min(states.size(), SHOWN - shown);
    }

    private Hyperlink link(ActionState state) {
        Book book = desk.workspace().book();
        String text = words.text(state.due() == null ? "home.actions.line" : "home.actions.line.due",
                state.action().number(), brief(Agreed.text(book, state.action())),
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
