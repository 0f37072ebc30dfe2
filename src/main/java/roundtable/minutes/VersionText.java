package roundtable.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.rules.ItemNumbers;
import roundtable.rules.Names;
import roundtable.rules.Roll;
import roundtable.words.Words;

/** What a version of the minutes says, line by line, each under the row it comes from, so that versions can be compared. */
final class VersionText {

    private final Book book;
    private final Meeting meeting;
    private final Words words;
    private final Names names;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private VersionText(Book book, Meeting meeting, Words words) {
        this.book = book;
        this.meeting = meeting;
        this.words = words;
        this.names = new Names(book, words.language(), meeting.day(), words::text);
    }

    /** The lines by the keys of their rows, in the order of the minutes. */
    static Map<String, String> of(Book book, String meeting, Words words) {
        VersionText text = new VersionText(book, book.get(Meeting.class, meeting), words);
        text.write();
        return text.lines;
    }

    private void write() {
        lines.put(meeting.id(), join(meeting.number(), words.longDate(meeting.day()),
                meeting.startsAt() == null ? null : words.time(meeting.startsAt()), meeting.place()));
        Roll.of(book, meeting.id()).stream().filter(line -> line.attendance() != null)
                .forEach(line -> lines.put(line.attendance().id(), join(names.of(line.seat().organisation()),
                        words.of(line.attendance().presence()), line.attendance().guest())));
        ItemNumbers numbers = ItemNumbers.of(book, meeting.id());
        for (AgendaItem item : numbers.order()) {
            lines.put(item.id(), numbers.of(item.id()) + " " + item.title()
                    + (item.result() == null ? "" : " (" + words.of(item.result()) + ")"));
            Rows.entries(book, item.id()).forEach(entry -> lines.put(entry.id(), text(entry)));
        }
    }

    private String text(Entry entry) {
        return switch (entry.kind()) {
            case DECISION -> Rows.decisionAt(book, entry.id()).map(decision -> decision(decision, entry)).orElse(entry.text());
            case ACTION -> Rows.actionAt(book, entry.id()).map(action -> action(action, entry)).orElse(entry.text());
            default -> (entry.speaker() == null ? "" : names.shortOf(entry.speaker()) + ": ") + entry.text();
        };
    }

    private String decision(Decision decision, Entry entry) {
        String votes = Stream.of(decision.votesFor(), decision.votesAgainst(), decision.abstentions())
                .filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(":"));
        return decision.number() + " " + entry.text() + " "
                + bracket(decision.method() == null ? null : words.of(decision.method()), votes.isEmpty() ? null : votes);
    }

    private String action(Action action, Entry entry) {
        return action.number() + " " + entry.text() + " " + bracket(action.owner() == null ? null : names.shortOf(action.owner()),
                action.dueOn() == null ? words.of(action.dueKind()) : words.date(action.dueOn()));
    }

    private static String bracket(String... parts) {
        String inner = join(parts);
        return inner.isEmpty() ? "" : "(" + inner + ")";
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
