package roundtable.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.MinutesVersion;
import roundtable.controls.Captioned;
import roundtable.controls.ChoiceField;
import roundtable.controls.FieldRow;
import roundtable.controls.SectionHeading;
import roundtable.rules.ApprovedMinutes;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** The versions of the minutes at hand, and two of them compared word by word. */
final class VersionList extends VBox {

    private final Desk desk;
    private final Place place;
    private final VBox lines = new VBox();
    private final VBox changes = new VBox();
    private final ChoiceField<MinutesVersion> older;
    private final ChoiceField<MinutesVersion> newer;
    private MinutesVersion before;
    private MinutesVersion after;
    private List<MinutesVersion> shown = List.of();

    VersionList(Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        Words words = desk.words();
        older = new ChoiceField<>(() -> shown, this::name, () -> before, version -> compare(version, after));
        older.setId("version-older");
        newer = new ChoiceField<>(() -> shown, this::name, () -> after, version -> compare(before, version));
        newer.setId("version-newer");
        FieldRow fields = new FieldRow(new Captioned(words.text("minutes.version.older"), older),
                new Captioned(words.text("minutes.version.newer"), newer));
        changes.getStyleClass().add("version-changes");
        changes.setId("version-changes");
        managedProperty().bind(visibleProperty());
        getStyleClass().add("version-list");
        getChildren().addAll(new SectionHeading(words.text("minutes.versions")), lines, fields, changes);
    }

    /** Shows the versions that are there now; the latest two are compared first. */
    void refresh() {
        Book book = desk.workspace().book();
        Meeting meeting = place.meetingIn(book);
        List<MinutesVersion> now = meeting == null ? List.of() : ApprovedMinutes.all(book, meeting.id()).toList();
        setVisible(!now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
            compare(now.size() < 2 ? null : now.get(now.size() - 2), now.isEmpty() ? null : now.getLast());
        }
    }

    private void compare(MinutesVersion one, MinutesVersion other) {
        before = one;
        after = other;
        older.refresh();
        newer.refresh();
        older.getParent().getParent().setVisible(shown.size() > 1);
        older.getParent().getParent().setManaged(shown.size() > 1);
        changes.getChildren().setAll(one == null || other == null ? List.of() : differences(one, other));
    }

    private List<Node> differences(MinutesVersion one, MinutesVersion other) {
        Optional<Book> old = ApprovedMinutes.then(one);
        Optional<Book> now = ApprovedMinutes.then(other);
        if (old.isEmpty() || now.isEmpty()) {
            return List.of(label(desk.words().text("minutes.version.unreadable")));
        }
        Map<String, String> was = VersionText.of(old.get(), one.meeting(), desk.words());
        Map<String, String> is = VersionText.of(now.get(), other.meeting(), desk.words());
        List<Node> marked = order(was, is).stream().filter(row -> !was.getOrDefault(row, "").equals(is.getOrDefault(row, "")))
                .<Node>map(row -> new Marked(desk.words(), was.getOrDefault(row, ""), is.getOrDefault(row, ""))).toList();
        return marked.isEmpty() ? List.of(label(desk.words().text("minutes.version.same"))) : marked;
    }

    /** The rows of both in the order of the newer one, those that went behind the one they followed. */
    private static Set<String> order(Map<String, String> was, Map<String, String> is) {
        Map<String, List<String>> gone = new LinkedHashMap<>();
        String last = "";
        for (String row : was.keySet()) {
            if (is.containsKey(row)) {
                last = row;
            } else {
                gone.computeIfAbsent(last, _ -> new ArrayList<>()).add(row);
            }
        }
        Set<String> order = new LinkedHashSet<>(gone.getOrDefault("", List.of()));
        is.keySet().forEach(row -> {
            order.add(row);
            order.addAll(gone.getOrDefault(row, List.of()));
        });
        return order;
    }

    private Label line(MinutesVersion version) {
        Words words = desk.words();
        return label(Stream.of(name(version),
                version.approvedBy() == null ? null : words.of(version.approvedBy()),
                version.reason() == null ? null : words.text("minutes.version.reason", version.reason()),
                words.text("minutes.version.fingerprint", version.sha256().substring(0, 12)))
                .flatMap(part -> Optional.ofNullable(part).stream()).collect(Collectors.joining(" · ")));
    }

    private String name(MinutesVersion version) {
        Words words = desk.words();
        return version == null ? "" : version.approvedOn() == null
                ? words.text("minutes.version.name", version.version(), words.of(version.state()))
                : words.text("minutes.version.named-on", version.version(), words.of(version.state()), words.date(version.approvedOn()));
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
