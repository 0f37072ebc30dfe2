package roundtable.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Duration;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.controls.Ticking;
import roundtable.rules.ItemNumbers;
import roundtable.rules.ItemTimes;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** How long the item that is being dealt with and the whole meeting have taken, and when it is likely to end. */
final class ItemClock extends Label {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final Duration EVERY = Duration.seconds(10);

    private final Desk desk;
    private final Place place;
    private final Ticking ticking = new Ticking(this, EVERY, this::show);

    ItemClock(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        setId("item-clock");
        setWrapText(true);
        getStyleClass().add("item-clock");
    }

    /** Shows what is in the book now, and goes on by itself while an item is being dealt with. */
    void refresh() {
        show();
        ticking.run(isVisible());
    }

    private void show() {
        Book book = desk.workspace().book();
        Optional<ItemTimes> times = Optional.ofNullable(place.meetingIn(book))
                .flatMap(meeting -> ItemTimes.of(book, meeting, Instant.now()));
        setText(times.map(now -> text(desk.words(), book, now)).orElse(""));
        pseudoClassStateChanged(OVER, times.filter(now -> now.over() > 0).isPresent());
        setVisible(times.isPresent());
        setManaged(times.isPresent());
    }

    private static String text(Words words, Book book, ItemTimes now) {
        StringBuilder text = new StringBuilder(item(words, book, now));
        text.append(" · ").append(now.planned() == null ? words.text("minutes.clock.meeting", now.spentOnAll())
                : words.text("minutes.clock.meeting-planned", now.spentOnAll(), now.planned()));
        if (now.end() != null) {
            text.append(" · ").append(words.text("minutes.clock.end",
                    words.time(now.end().atZone(ZoneId.systemDefault()).toLocalTime())));
        }
        return text.toString();
    }

    private static String item(Words words, Book book, ItemTimes now) {
        AgendaItem item = now.running();
        String number = ItemNumbers.of(book, item.meeting()).of(item.id());
        return item.duration() == null ? words.text("minutes.clock.item", number, now.spent())
                : now.over() > 0 ? words.text("minutes.clock.over", number, now.spent(), item.duration(), now.over())
                : words.text("minutes.clock.planned", number, now.spent(), item.duration());
    }
}
