package roundtable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Decision;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Nullable;
import roundtable.book.Rows;

/**
 * What all in the room may see of an item on the wall: what members may read, decisions and actions only, and nobody's
 * name that is protected.
 *
 * @param number such as "3.1"
 * @param title null where the item is not for everybody in the room
 * @param presenter the organisation that presents it
 * @param lines decisions and actions so far
 */
public record Projected(String number, @Nullable String title, @Nullable String presenter, List<Line> lines) {

    private static final Reader ROOM = Reader.of(Edition.MEMBERS);
    private static final int SURNAME = 3;
    private static final String ADDRESS = "(?<!\\p{L})((?:Frau|Herrn?|Ms|Mrs|Mr|Mx)\\.?\\s+(?:(?:Dr|Prof)\\.?\\s+){0,2})";

    /**
     * A decision or an action.
     *
     * @param owner the organisation that is responsible; null for a decision and while nobody is
     * @param due the day of an action, where it has one
     */
    public record Line(Entry.Kind kind, String number, String text, @Nullable String owner, @Nullable LocalDate due) {
    }

    /** What is shown of an item. */
    public static Projected of(Book book, AgendaItem item) {
        String number = ItemNumbers.of(book, item.meeting()).of(item.id());
        return !ROOM.may(book, item) ? new Projected(number, null, null, List.of())
                : new Projected(number, unnamed(book, item.title()), item.presenter(), Rows.entries(book, item.id()).stream()
                        .filter(entry -> ROOM.may(entry.confidentiality()) && !entry.text().isBlank())
                        .flatMap(entry -> line(book, entry).stream()).toList());
    }

    private static Optional<Line> line(Book book, Entry entry) {
        String text = unnamed(book, entry.text());
        return switch (entry.kind()) {
            case DECISION -> Rows.decisionAt(book, entry.id()).filter(decision -> shown(decision.confidentiality()))
                    .map(Decision::number).map(number -> new Line(entry.kind(), number, text, null, null));
            case ACTION -> Rows.actionAt(book, entry.id()).filter(action -> shown(action.confidentiality()))
                    .map(action -> new Line(entry.kind(), action.number(), text, action.owner(), due(book, action)));
            default -> Optional.empty();
        };
    }

    private static boolean shown(Confidentiality mark) {
        return ROOM.may(mark);
    }

    private static @Nullable LocalDate due(Book book, Action action) {
        return DueDate.first(book, action);
    }

    /** A text with the functions of contacts in the place of names that are protected: whole, the last of them, or a part of that. */
    private static String unnamed(Book book, String text) {
        String bare = text;
        for (Contact contact : book.all(Contact.class)) {
            if (contact.protectedName() && contact.person() != null && !contact.person().isBlank()) {
                String whole = contact.person().strip();
                String last = whole.substring(whole.lastIndexOf(' ') + 1);
                for (String name : Stream.concat(Stream.of(whole, last), Stream.of(last.split("-"))).distinct().toList()) {
                    bare = unnamed(bare, name, contact.function());
                }
            }
        }
        return bare;
    }

    /** However it is written, with the s of the genitive too; a short name, which may be another word, only behind a form of address. */
    private static String unnamed(String text, String name, String function) {
        String before = name.length() < SURNAME ? ADDRESS : "(?<!\\p{L})()";
        String written = Pattern.quote(name).replaceAll("(?i)ß", Matcher.quoteReplacement("\\E(?:ß|ẞ|ss)\\Q"));
        return name.isBlank() ? text : Pattern.compile(before + written + "s?(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text).replaceAll("$1" + Matcher.quoteReplacement(function));
    }
}
