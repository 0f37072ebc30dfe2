package roundtable.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Decision;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.book.Rows;
import roundtable.pdf.MinutesView.Annex;
import roundtable.pdf.MinutesView.Fact;
import roundtable.pdf.MinutesView.Request;
import roundtable.pdf.MinutesView.Task;
import roundtable.rules.Agreed;
import roundtable.rules.DecisionState;
import roundtable.rules.ApprovedMinutes;
import roundtable.rules.Numbers;
import roundtable.rules.Preparation;
import roundtable.words.Words;

/**
 * The papers for a meeting in one document for its members: agenda, open actions by owner, decisions in force, annexes,
 * the last minutes and the chart of who belongs to it. It says of which moment it is on each page.
 */
public final class PackPdf {

    private final Sitting sitting;
    private final Words words;
    private final LocalDateTime now;
    private final Letters letters = new Letters();
    private final Optional<MinutesText> last;

    private PackPdf(Sitting sitting, LocalDateTime now) {
        this.sitting = sitting;
        this.words = sitting.words();
        this.now = now;
        this.last = last();
    }

    /** Writes the papers to a file, replacing one that is there. Nothing is written when they cannot be made. */
    public static Report write(Book book, String meeting, Words words, LocalDateTime now, Path file) throws IOException {
        Press.Printed printed = print(book, meeting, words, now);
        Files.write(file, printed.pdf());
        return printed.report();
    }

    /**
     * Writes the papers to a stream, which stays open.
     *
     * @param meeting key of the meeting
     * @param words in the language of the document
     * @param now the moment of which the papers are
     */
    public static Report write(Book book, String meeting, Words words, LocalDateTime now, OutputStream out) throws IOException {
        Press.Printed printed = print(book, meeting, words, now);
        out.write(printed.pdf());
        return printed.report();
    }

    private static Press.Printed print(Book book, String meeting, Words words, LocalDateTime now) throws IOException {
        return new PackPdf(Sitting.of(book, book.get(Meeting.class, meeting), words, Edition.MEMBERS), now).print();
    }

    private Press.Printed print() throws IOException {
        Optional<ChartText> chart = chart().map(drawn -> new ChartText(sitting.book(), drawn, words, now.toLocalDate(), Edition.MEMBERS, letters));
        ChartView drawing = chart.map(text -> text.view(OnPaper.fitted(Paper.A4))).orElse(null);
        return Press.print(Templates.fill("pack", view(drawing), words), letters,
                chart.map(ChartText::figures).orElseGet(() -> new ChartFigures(null, null))::factory,
                last.map(MinutesText::warnings).orElse(List.of()));
    }

    private View view(@Nullable ChartView drawing) {
        Meeting meeting = sitting.meeting();
        AgreedPart agreed = new AgreedPart(sitting);
        return new View(words.language(), words.text("documents.pack.heading", meeting.number()),
                sitting.book().document().filter(Document::fictional).isPresent(), sitting.name(sitting.body().organisation()),
                words.longDate(meeting.day()), words.text("documents.pack.as-of", words.longDate(now.toLocalDate()), words.time(now.toLocalTime())),
                AgendaPdf.facts(sitting), AgendaPdf.items(sitting), new RequestsPart(sitting).unplaced(), owners(agreed.carried()), agreed.hiddenCarried(), decisions(),
                new MinutesText(sitting).annexes(), last.map(this::minutes).orElse(null), drawing);
    }

    /** Open actions by owner, in the order of their names; those that nobody owns last. */
    private List<Owner> owners(List<Task> tasks) {
        Map<String, List<Task>> byOwner = tasks.stream().collect(Collectors.groupingBy(
                task -> task.owner() == null ? "" : task.owner().text(), () -> new TreeMap<>(words.order()), Collectors.toList()));
        List<Task> nobodys = Objects.requireNonNullElse(byOwner.remove(""), List.of());
        List<Owner> owners = new ArrayList<>(byOwner.values().stream().map(some -> new Owner(some.getFirst().owner(), some)).toList());
        if (!nobodys.isEmpty()) {
            owners.add(new Owner(Said.here(words.text("documents.pack.no-owner")), nobodys));
        }
        return owners;
    }

    /** Decisions in force, those that are to be looked at again by the day of the meeting first. */
    private List<InForce> decisions() {
        return Agreed.decisions(sitting.book(), sitting.body().id()).stream()
                .filter(decision -> state(decision).status() == DecisionState.Standing.IN_FORCE && sitting.shows(decision))
                .sorted(Comparator.comparing((Decision decision) -> !state(decision).reviewDue()).thenComparing(Decision::number, Numbers.ORDER.reversed()))
                .map(this::inForce).toList();
    }

    private InForce inForce(Decision decision) {
        Said text = sitting.typed(Agreed.text(sitting.book(), decision));
        String day = Optional.ofNullable(Agreed.day(sitting.book(), decision)).map(words::date).orElse("");
        return new InForce(decision.number(), Markdown.html(text.text()), text.lang(), day,
                decision.reviewOn() == null ? "" : words.date(decision.reviewOn()), state(decision).reviewDue());
    }

    /** What holds on the day of the meeting. */
    private DecisionState state(Decision decision) {
        return DecisionState.of(sitting.book(), decision, sitting.meeting().day());
    }

    /** The minutes of the meeting before, as members get them, once they are in review or approved. */
    private Optional<MinutesText> last() {
        Book book = sitting.book();
        return Preparation.last(book, sitting.body().id(), sitting.meeting().day().minusDays(1))
                .filter(held -> held.state() == Meeting.State.APPROVED || held.state() == Meeting.State.IN_REVIEW)
                .map(held -> {
                    Book printed = ApprovedMinutes.book(book, held.id());
                    return new MinutesText(Sitting.of(printed, printed.get(Meeting.class, held.id()), words, Edition.MEMBERS));
                });
    }

    private String minutes(MinutesText text) {
        String whole = Templates.fill("minutes", text.view(), words);
        return whole.substring(whole.indexOf("<body>") + "<body>".length(), whole.indexOf("</body>"))
                .replaceAll("<div class=\"running-[a-z]+\">.*?</div>", "");
    }

    /** The chart on which the body stands, else the first one; one under discussion only where there is no other. */
    private Optional<Chart> chart() {
        Book book = sitting.book();
        return Rows.charts(book).stream().filter(chart -> !Rows.placements(book, chart.id()).isEmpty())
                .min(Comparator.comparing(Chart::underDiscussion).thenComparing(chart -> Rows.placements(book, chart.id()).stream()
                        .noneMatch(placed -> sitting.body().organisation().equals(placed.organisation()))));
    }

    /**
     * The papers as the template prints them.
     *
     * @param version of which moment they are
     * @param minutes the body of the last minutes as XHTML, or null
     * @param chart the chart, or null
     */
    public record View(String language, String title, boolean fictional, Said body, String day, String version, List<Fact> facts,
            List<AgendaPdf.Item> items, List<Request> requests, List<Owner> owners, @Nullable String hiddenActions, List<InForce> decisions,
            List<Annex> annexes, @Nullable String minutes, @Nullable ChartView chart) {
    }

    /** Who has still something to do, and what. */
    public record Owner(Said name, List<Task> tasks) {
    }

    /**
     * A decision that holds.
     *
     * @param html its wording as XHTML
     * @param review the day on which it is looked at again, empty for none
     * @param due whether that day has come by the meeting
     */
    public record InForce(String number, String html, @Nullable String lang, String decided, String review, boolean due) {
    }
}
