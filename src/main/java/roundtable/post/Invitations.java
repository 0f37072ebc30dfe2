package roundtable.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.exchange.Slug;
import roundtable.pdf.AgendaPdf;
import roundtable.pdf.MinutesPdf;
import roundtable.post.MailDraft.Enclosure;
import roundtable.rules.Names;
import roundtable.rules.Roll;
import roundtable.words.Words;

/**
 * The invitation to a meeting as files: a letter for each institution, which the user's own mail program opens, with
 * the agenda, the open actions, the last minutes and an entry for the calendar. Nothing is sent.
 */
public final class Invitations {

    private final Book book;
    private final Meeting meeting;
    private final Body body;
    private final ZoneId zone;
    private final Instant now;
    private final Map<String, List<Enclosure>> enclosures = new LinkedHashMap<>();

    /**
     * What was made.
     *
     * @param letters files of the letters, one for each institution
     * @param withoutAddress institutions for which the file knows no address; their letters are there without one
     */
    public record Made(List<Path> letters, List<String> withoutAddress) {
    }

    private Invitations(Book book, Meeting meeting, ZoneId zone, Instant now) {
        this.book = book;
        this.meeting = meeting;
        this.body = book.get(Body.class, meeting.body());
        this.zone = zone;
        this.now = now;
    }

    /**
     * Writes the letters into a folder that is there, replacing earlier ones.
     *
     * @param meeting key of the meeting
     * @param zone time zone of the meeting's times
     */
    public static Made write(Book book, String meeting, ZoneId zone, Instant now, Path folder) throws IOException {
        return new Invitations(book, book.get(Meeting.class, meeting), zone, now).write(folder);
    }

    private Made write(Path folder) throws IOException {
        List<Path> letters = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Map.Entry<String, List<Seat>> institution : institutions().entrySet()) {
            Words words = Words.in(language(institution.getValue()));
            Names names = new Names(book, words.language(), meeting.day(), words::text);
            String name = names.shortOf(institution.getKey());
            List<String> to = institution.getValue().stream().map(Seat::contact).flatMap(contact -> address(contact).stream()).toList();
            List<String> copy = institution.getValue().stream().flatMap(seat -> Rows.deputies(book, seat.id()).stream())
                    .map(Deputy::contact).flatMap(contact -> address(contact).stream()).filter(address -> !to.contains(address)).toList();
            if (to.isEmpty() && copy.isEmpty()) {
                without.add(name);
            }
            Path letter = folder.resolve("invitation-" + Slug.of(body.code()) + "-" + Slug.of(meeting.number()) + "-" + Slug.of(name) + ".eml");
            Files.write(letter, new MailDraft(to, copy, subject(words, names), text(words, names, institution.getKey()),
                    enclosures(words, names)).eml(meeting.id() + "." + institution.getKey() + "." + now.getEpochSecond()));
            letters.add(letter);
        }
        Words own = Words.in(language());
        Files.write(folder.resolve("meeting-" + Slug.of(body.code()) + "-" + Slug.of(meeting.number()) + ".ics"),
                calendar(own, new Names(book, own.language(), meeting.day(), own::text)));
        return new Made(letters, without);
    }

    /** The seats that get invitations, by organisation. */
    private Map<String, List<Seat>> institutions() {
        Map<String, List<Seat>> institutions = new LinkedHashMap<>();
        Roll.seats(book, body.id(), meeting.day()).stream().filter(Seat::onDistribution)
                .forEach(seat -> institutions.computeIfAbsent(seat.organisation(), key -> new ArrayList<>()).add(seat));
        return institutions;
    }

    private Optional<String> address(String contact) {
        return book.find(Contact.class, contact).map(Contact::email).filter(MailDraft::isAddress);
    }

    /** The language of those who sit there, where the program speaks it; else that of the body. */
    private String language(List<Seat> seats) {
        return seats.stream().map(seat -> book.get(Contact.class, seat.contact())).filter(Objects::nonNull).map(Contact::language).filter(Objects::nonNull)
                .filter(Words.LANGUAGES::contains).findFirst().orElseGet(this::language);
    }

    private String language() {
        String own = body.language() != null ? body.language() : book.document().map(Document::language).orElse("en");
        return Words.LANGUAGES.contains(own) ? own : "en";
    }

    private String subject(Words words, Names names) {
        return words.text(meeting.state() == Meeting.State.CANCELLED ? "post.cancelled.subject" : "post.invitation.subject",
                names.of(body), words.longDate(meeting.day()));
    }

    private String text(Words words, Names names, String organisation) {
        String when = words.longDate(meeting.day()) + (meeting.startsAt() == null ? "" : ", " + words.time(meeting.startsAt()));
        String where = meeting.place() == null ? words.of(meeting.mode()) : meeting.place();
        return words.text(meeting.state() == Meeting.State.CANCELLED ? "post.cancelled.text" : "post.invitation.text",
                names.of(organisation), names.of(body), when, where);
    }

    private List<Enclosure> enclosures(Words words, Names names) throws IOException {
        if (!enclosures.containsKey(words.language())) {
            List<Enclosure> made = new ArrayList<>();
            made.add(new Enclosure(words.text("post.agenda.name") + ".pdf", "application/pdf", AgendaPdf.of(book, meeting.id(), words)));
            Optional<Meeting> last = last();
            if (last.isPresent()) {
                ByteArrayOutputStream pdf = new ByteArrayOutputStream();
                MinutesPdf.write(book, last.get().id(), words, Edition.MEMBERS, pdf);
                made.add(new Enclosure(words.text("post.minutes.name", Slug.of(last.get().number())) + ".pdf", "application/pdf", pdf.toByteArray()));
            }
            made.add(new Enclosure("meeting.ics", "text/calendar; charset=UTF-8", calendar(words, names)));
            enclosures.put(words.language(), made);
        }
        return enclosures.get(words.language());
    }

    private byte[] calendar(Words words, Names names) throws IOException {
        return CalendarFile.of(meeting, words.text("post.calendar.title", names.of(body), meeting.number()), body.duration(), zone, now);
    }

    /** The last meeting before this one whose minutes members may see. */
    private Optional<Meeting> last() {
        return Rows.meetings(book, body.id()).reversed().stream().filter(other -> other.day().isBefore(meeting.day()))
                .filter(other -> other.state() == Meeting.State.APPROVED || other.state() == Meeting.State.IN_REVIEW
                        || other.state() == Meeting.State.DRAFT).findFirst();
    }
}
