package roundtable.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.ActionPartner;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.book.Distribution.Edition;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.rules.ActionState;
import roundtable.rules.Agreed;
import roundtable.rules.DueActions;
import roundtable.rules.DueDate;
import roundtable.rules.LifeLine;
import roundtable.rules.Names;
import roundtable.rules.Reader;
import roundtable.rules.Stale;
import roundtable.words.Words;

/** The sheets of organisations: what each promised and has still to do, by when, how that went so far, and what to report. */
public final class OwnerSheetPdf {

    private static final Reader MEMBERS = Reader.of(Edition.MEMBERS);

    private final Book book;
    private final Words words;
    private final LocalDate day;
    private final Names names;
    private final List<ActionState> open;

    /**
     * The sheets of a book.
     *
     * @param words in the language of the sheets
     * @param day the day as of which they stand
     */
    public OwnerSheetPdf(Book book, Words words, LocalDate day) {
        this.book = book;
        this.words = words;
        this.day = day;
        this.names = new Names(book, words.language(), day, words::text);
        this.open = open(book, day).toList();
    }

    /** Organisations that have something to do on a day, those with what is most urgent first; what is restricted does not count. */
    public static List<String> owners(Book book, LocalDate day) {
        return open(book, day).map(state -> state.action().owner()).filter(Objects::nonNull).distinct().toList();
    }

    private static Stream<ActionState> open(Book book, LocalDate day) {
        return DueActions.open(book, null, day).stream().filter(state -> MEMBERS.may(book, state.action()));
    }

    /**
     * Writes a sheet to a file, replacing one that is there.
     *
     * @param organisation key of the organisation
     */
    public Report write(String organisation, Path file) throws IOException {
        Press.Printed printed = Press.print(Templates.fill("owner", view(organisation), words), new Letters(),
                fonts -> new DefaultObjectDrawerFactory(), List.of());
        Files.write(file, printed.pdf());
        return printed.report();
    }

    private View view(String organisation) {
        Document document = book.document().orElseThrow();
        return new View(words.language(), names.of(organisation), document.title(), document.fictional(), words.longDate(day),
                meetings(organisation), open.stream().filter(state -> organisation.equals(state.action().owner())).map(this::task).toList(),
                open.stream().filter(state -> Rows.partners(book, state.action().id()).stream().map(ActionPartner::organisation)
                        .anyMatch(organisation::equals)).map(this::help).toList());
    }

    /** When the bodies meet at which it reports. */
    private List<String> meetings(String organisation) {
        return open.stream().map(ActionState::action).filter(action -> organisation.equals(action.owner())).map(Action::body).distinct()
                .flatMap(body -> DueDate.nextMeeting(book, body, day).stream()
                        .map(next -> words.text("documents.owner.next", names.of(book.get(Body.class, body)), words.longDate(next)))).toList();
    }

    private Task task(ActionState state) {
        Action action = state.action();
        String flags = Stream.of(state.overdue() ? words.text("documents.action.overdue") : "",
                state.twicePostponed() ? words.count("actions.flag.postponed", state.postponed()) : "",
                Stale.is(book, state, day) ? words.text("actions.flag.stale") : "").filter(flag -> !flag.isEmpty()).collect(Collectors.joining(", "));
        String moved = state.firstDue() != null && !state.firstDue().equals(state.due()) ? words.date(state.firstDue()) : null;
        String partners = Rows.partners(book, action.id()).stream().map(partner -> names.shortOf(partner.organisation())).collect(Collectors.joining(", "));
        return new Task(action.number(), Markdown.html(Agreed.text(book, action)), promised(action), due(state), moved,
                words.of(state.status()), flags.isEmpty() ? null : flags, partners.isEmpty() ? null : partners,
                LifeLine.of(book, state).quarters().stream().map(this::quarter).toList());
    }

    private @Nullable String promised(Action action) {
        Meeting meeting = Agreed.meeting(book, action.entry()).orElse(null);
        LocalDate agreed = Agreed.day(book, action);
        return meeting != null ? words.text("actions.card.meeting", meeting.number(), words.date(meeting.day()))
                : agreed == null ? null : words.text("actions.life.agreed", words.date(agreed));
    }

    private Help help(ActionState state) {
        Action action = state.action();
        return new Help(action.number(), Markdown.html(Agreed.text(book, action)), action.owner() == null ? "–" : names.shortOf(action.owner()), due(state));
    }

    private String due(ActionState state) {
        return state.due() == null ? words.text("documents.action.undated") : words.date(state.due());
    }

    private Quarter quarter(LifeLine.Quarter quarter) {
        return new Quarter(words.text("actions.life.quarter", quarter.number(), String.valueOf(quarter.year())),
                quarter.marks().stream().map(this::mark).collect(Collectors.joining("; ")));
    }

    private String mark(LifeLine.Mark mark) {
        String at = words.date(mark.day());
        String moved = mark.due() == null ? "" : " " + words.text("actions.life.moved", words.date(mark.due()));
        return switch (mark.kind()) {
            case AGREED -> words.text("actions.life.agreed", at);
            case DUE -> words.text("actions.life.due", at);
            case STATUS -> words.text("actions.life.status", at, words.of(mark.status())) + moved;
            case REPORTED -> words.text("actions.life.reported", at);
            case MOVED -> at + moved;
        };
    }

    /**
     * A sheet as the template prints it.
     *
     * @param meetings when it reports next, in sentences
     */
    public record View(String language, String title, String file, boolean fictional, String day, List<String> meetings,
            List<Task> tasks, List<Help> helps) {
    }

    /**
     * What it has to do.
     *
     * @param what its text as XHTML
     * @param firstDue the date at first, where it moved
     * @param flags what calls for a look, or null
     */
    public record Task(String number, String what, @Nullable String promised, String due, @Nullable String firstDue, String status,
            @Nullable String flags, @Nullable String partners, List<Quarter> life) {
    }

    /** A quarter of its life, in words. */
    public record Quarter(String name, String marks) {
    }

    /** What it helps with. */
    public record Help(String number, String what, String owner, String due) {
    }
}
