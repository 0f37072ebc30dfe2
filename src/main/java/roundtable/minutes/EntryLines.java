package roundtable.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Entry;
import roundtable.book.Ids;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.controls.Pages;
import roundtable.rules.AgendaOrder;
import roundtable.rules.EntryKinds;
import roundtable.workspace.Desk;

/** The lines of the minutes under one item, with an empty one at the end to go on writing in. */
final class EntryLines extends StackPane {

    /** As many items as an agenda has as a rule keep their lines for when one comes back to them. */
    private static final int KEPT = 15;

    private final Desk desk;
    private final Place place;
    private final Organisations organisations;
    private final Pages<String, VBox> pages = new Pages<>(KEPT, _ -> page());
    private VBox page;
    private EntryLine last;

    EntryLines(Desk desk, Place place, Organisations organisations) {
        this.desk = desk;
        this.place = place;
        this.organisations = organisations;
        getChildren().add(pages);
        turn();
    }

    private static VBox page() {
        VBox page = new VBox();
        page.getStyleClass().add("entry-lines");
        return page;
    }

    Organisations organisations() {
        return organisations;
    }

    boolean writable() {
        return place.open(book());
    }

    /** The meeting whose minutes these are. */
    Meeting meeting() {
        return place.meetingIn(book());
    }

    /** Turns to the item at hand, away from the lines of another. */
    void turn() {
        page = pages.turn(place.item().get());
        last = null;
    }

    /** Shows what the book holds; a line that is already here stays the same line, so that typing goes on in it. */
    void refresh() {
        List<EntryLine> wanted = wanted();
        page.getChildren().removeIf(node -> !wanted.contains(node));
        for (int i = 0; i < wanted.size(); i++) {
            EntryLine line = wanted.get(i);
            if (i >= page.getChildren().size() || page.getChildren().get(i) != line) {
                page.getChildren().remove(line);
                page.getChildren().add(i, line);
            }
        }
        wanted.forEach(EntryLine::refresh);
    }

    private List<EntryLine> wanted() {
        List<EntryLine> before = lines();
        List<EntryLine> wanted = new ArrayList<>();
        Rows.entries(book(), place.item().get()).forEach(entry -> wanted.add(line(entry.id())
                .orElseGet(() -> made(entry.id()))));
        for (EntryLine line : before) {
            if (line.draft() && line.isFocusWithin() && writable()) {
                int index = before.indexOf(line);
                wanted.add(index == 0 ? 0 : wanted.indexOf(before.get(index - 1)) + 1, line);
            }
        }
        if (writable() && place.item().get() != null && (wanted.isEmpty() || !wanted.getLast().draft())) {
            boolean reuse = !before.isEmpty() && before.getLast().draft() && !wanted.contains(before.getLast());
            wanted.add(reuse ? before.getLast() : made(Ids.next()));
        }
        return wanted;
    }

    private EntryLine made(String id) {
        EntryLine line = new EntryLine(desk, this, id);
        line.focusWithinProperty().addListener((o, was, within) -> {
            if (within) {
                last = line;
            } else if (line.draft() && lines().indexOf(line) != lines().size() - 1) {
                page.getChildren().remove(line);
            }
        });
        return line;
    }

    List<EntryLine> lines() {
        return page.getChildren().stream().map(EntryLine.class::cast).toList();
    }

    Optional<EntryLine> line(String id) {
        return lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The line the user is in, was in last, or could write in next. */
    Optional<EntryLine> current() {
        return lines().contains(last) ? Optional.of(last) : lines().stream().reduce((first, second) -> second);
    }

    /** Puts the caret into a line. */
    void focus(EntryLine line) {
        line.text().requestFocus();
        line.text().end();
    }

    /** The row for a line that has none yet, between the lines around it. */
    Entry rowFor(EntryLine line, String text) {
        List<EntryLine> all = lines();
        int index = all.indexOf(line);
        Double before = position(all.subList(0, Math.max(0, index)).reversed());
        Double after = position(all.subList(index + 1, all.size()));
        AgendaItem item = place.itemIn(book());
        return new Entry(line.id(), item.id(), AgendaOrder.between(before, after), Entry.Kind.INFORMATION, text, null,
                item.confidentiality());
    }

    private static Double position(List<EntryLine> nearestFirst) {
        return nearestFirst.stream().flatMap(line -> line.row().stream()).map(Entry::position).findFirst().orElse(null);
    }

    /** Makes a line into something else and back; number and history of what it was stay. */
    void kind(EntryLine line, Entry.Kind kind) {
        if (!writable()) {
            return;
        }
        line.text().commit();
        List<Change> changes = new ArrayList<>();
        if (line.draft()) {
            changes.add(new Change(null, rowFor(line, line.text().getText().strip())));
        }
        changes.addAll(EntryKinds.change(book().with(changes), line.id(), kind));
        if (kind == Entry.Kind.ACTION) {
            changes.addAll(EntryKinds.owned(book().with(changes), line.id(), line.organisations()));
        }
        desk.workspace().endTyping();
        desk.workspace().apply("minutes.entry.kind", changes);
        focus(line);
    }

    void confidentiality(EntryLine line, Confidentiality who) {
        desk.workspace().change("minutes.entry.confidentiality", Entry.class, line.id(),
                e -> e.withConfidentiality(who));
    }

    /** Removes a line with what hangs on it, unless something else in the file still names that. */
    void remove(EntryLine line) {
        int index = lines().indexOf(line);
        Optional<Entry> row = line.row();
        if (!writable()) {
            return;
        }
        if (row.filter(entry -> Kept.named(book(), entry)).isPresent()) {
            line.text().tell(desk.words().text("minutes.entry.used"));
            return;
        }
        lines().stream().skip(index == 0 ? 1 : index - 1L).findFirst().ifPresent(this::focus);
        row.ifPresent(entry -> desk.workspace().remove("minutes.entry.remove", List.of(entry)));
    }

    private void next(EntryLine line) {
        EntryText text = line.text();
        if (!writable() || line.draft() && text.getText().isBlank()) {
            return;
        }
        // Before the first letter the caret stands for whoever came back with Shift+Tab: the line stays whole.
        int caret = text.getCaretPosition() == 0 ? text.getLength() : text.getCaretPosition();
        String tail = text.getText().substring(caret).strip();
        if (!tail.isEmpty()) {
            text.deleteText(caret, text.getLength());
        }
        text.commit();
        desk.workspace().endTyping();
        EntryLine following = following(line);
        focus(following);
        if (!tail.isEmpty()) {
            following.text().setText(tail);
            following.text().commit();
            following.text().home();
        }
    }

    private EntryLine following(EntryLine line) {
        int index = lines().indexOf(line) + 1;
        if (index == lines().size() || !lines().get(index).draft()) {
            page.getChildren().add(index, made(Ids.next()));
        }
        return lines().get(index);
    }

    private void walk(EntryLine line, int by) {
        int index = lines().indexOf(line) + by;
        if (index >= 0 && index < lines().size()) {
            EntryText target = lines().get(index).text();
            target.requestFocus();
            target.positionCaret(by > 0 ? 0 : target.getLength());
        }
    }

    private void move(EntryLine line, int by) {
        if (!writable()) {
            return;
        }
        line.text().commit();
        List<EntryLine> rows = lines().stream().filter(each -> !each.draft()).toList();
        int index = rows.indexOf(line);
        int target = index + by;
        if (index < 0 || target < 0 || target >= rows.size()) {
            return;
        }
        Double near = rows.get(target).row().map(Entry::position).orElse(null);
        int beyond = target + by;
        Double far = beyond < 0 || beyond >= rows.size() ? null
                : rows.get(beyond).row().map(Entry::position).orElse(null);
        double position = by < 0 ? AgendaOrder.between(far, near) : AgendaOrder.between(near, far);
        desk.workspace().change("minutes.entry.move", Entry.class, line.id(), e -> e.withPosition(position));
        line.text().requestFocus();
    }

    EntryText.Keys keysOf(EntryLine line) {
        return new EntryText.Keys() {
            @Override
            public void next() {
                EntryLines.this.next(line);
            }

            @Override
            public void removeEmpty() {
                remove(line);
            }

            @Override
            public void walk(int by) {
                EntryLines.this.walk(line, by);
            }

            @Override
            public void move(int by) {
                EntryLines.this.move(line, by);
            }
        };
    }

    ContextMenu menu(EntryLine line) {
        return new EntryMenu(desk.words(), this, line);
    }

    /** Brings a line into view and marks it, by the key of its entry, decision or action. */
    boolean reveal(String entry) {
        Optional<EntryLine> line = line(entry);
        line.ifPresent(this::focus);
        return line.isPresent();
    }

    private Book book() {
        return desk.workspace().book();
    }
}
