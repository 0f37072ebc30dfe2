package roundtable.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import roundtable.controls.IconButton;
import roundtable.controls.Visible;
import roundtable.rules.Folding;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Roll;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/**
 * Beside the minutes: who is at the table at the item at hand, and whether they can decide. Space says that somebody
 * arrived or left, 1 to 5 how a seat is filled, and letters find an organisation.
 */
final class PresencePanel extends VBox {

    private static final PseudoClass LOST = PseudoClass.getPseudoClass("lost");

    private final Desk desk;
    private final Place place;
    private final Label sum = new Label();
    private final VBox lines = new VBox();
    private final Runnable close;
    private String typed = "";
    private long typedAt;

    PresencePanel(Desk desk, Place place, Runnable close) {
        this.desk = desk;
        this.place = place;
        this.close = close;
        Words words = desk.words();
        setId("presence");
        getStyleClass().add("presence-panel");
        sum.setId("presence-sum");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        sum.getStyleClass().add("presence-sum");
        Label keys = new Label(words.text("minutes.presence.keys"));
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        keys.getStyleClass().add("presence-keys");
        lines.getStyleClass().add("presence-lines");
        ScrollPane scroll = new ScrollPane(new VBox(lines, keys));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("presence-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Visible.followFocus(scroll);
        getChildren().addAll(head(words), sum, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::find);
    }

    private HBox head(Words words) {
        Label title = new Label(words.text("minutes.presence"));
        title.getStyleClass().add("side-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        IconButton away = new IconButton(Feather.X, words.text("minutes.presence.close"), close);
        away.setId("presence-close");
        away.setFocusTraversable(false);
        HBox head = new HBox(title, gap, away);
        head.getStyleClass().add("side-head");
        return head;
    }

    /** Shows who is there at the item at hand; a line stays the same line. */
    void refresh() {
        String meeting = place.meeting().get();
        boolean item = place.itemIn(desk.workspace().book()) != null;
        List<Roll.Line> roll = meeting == null || !item ? List.of() : Roll.of(desk.workspace().book(), meeting);
        List<String> seats = roll.stream().map(line -> line.seat().id()).toList();
        if (!seats.equals(all().stream().map(PresenceLine::seat).toList())) {
            lines.getChildren().setAll(seats.stream().map(seat -> new PresenceLine(desk, place, seat)).toList());
        }
        if (item) {
            ItemNumbers agenda = ItemNumbers.of(desk.workspace().book(), meeting);
            IntStream.range(0, roll.size()).forEach(i -> all().get(i).refresh(roll.get(i), agenda));
        }
        PresenceWords told = PresenceWords.of(desk, place);
        sum.setText(told.whole());
        sum.pseudoClassStateChanged(LOST, told.missing());
    }

    /** Goes to the line where one was, or to the first. */
    @Override
    public void requestFocus() {
        all().stream().findFirst().ifPresent(PresenceLine::requestFocus);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case UP -> step(-1);
            case DOWN -> step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int next = all().indexOf(focused().orElse(null)) + by;
        if (next >= 0 && next < all().size()) {
            all().get(next).requestFocus();
        }
    }

    /** Letters that are typed within a second go on with the word before. */
    private void find(KeyEvent event) {
        String letter = event.getCharacter();
        if (letter.isBlank() || !Character.isLetter(letter.codePointAt(0)) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        long now = System.nanoTime();
        boolean further = now - typedAt < 1_000_000_000L && !typed.isEmpty();
        typed = Folding.fold(further ? typed + letter : letter);
        typedAt = now;
        int from = Math.max(0, all().indexOf(focused().orElse(null)) + (further ? 0 : 1));
        IntStream.range(0, all().size()).mapToObj(i -> all().get((from + i) % all().size()))
                .filter(line -> (" " + Folding.fold(line.name())).contains(" " + typed)).findFirst()
                .ifPresent(PresenceLine::requestFocus);
        event.consume();
    }

    private Optional<PresenceLine> focused() {
        return all().stream().filter(PresenceLine::isFocused).findFirst();
    }

    private List<PresenceLine> all() {
        return lines.getChildren().stream().map(PresenceLine.class::cast).toList();
    }
}
