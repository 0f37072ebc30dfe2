package roundtable.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Contact;
import roundtable.book.Deputy;
import roundtable.book.Distribution.Edition;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.exchange.Slug;
import roundtable.pdf.AgendaPdf;
import roundtable.pdf.MinutesPdf;
import roundtable.pdf.PackPdf;
import roundtable.pdf.Report;
import roundtable.post.MailDraft.Enclosure;
import roundtable.rules.Names;
import roundtable.rules.Preparation;
import roundtable.rules.Problem;
import roundtable.rules.Reader;
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
    private final Papers papers;
    private final ZoneId zone;
    private final Instant now;
    private final Map<String, List<Enclosure>> enclosures = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Problem> warnings = new LinkedHashSet<>();

    /** What goes with a letter: the agenda and the last minutes, or all papers in one document. */
    public enum Papers {
        AGENDA, PACK
    }

    /**
     * What was made.
     *
     * @param letters files of the letters, one for each institution; none where nobody is on the distribution list
     * @param withoutAddress institutions for which the file knows no address; their letters are there without one
     * @param warnings what the user should know about the enclosed documents
     */
    public record Made(List<Path> letters, List<String> withoutAddress, List<Problem> warnings) {
    }

    private Invitations(Book book, Meeting meeting, Papers papers, ZoneId zone, Instant now) {
        this.book = book;
        this.meeting = meeting;
        this.body = book.get(Body.class, meeting.body());
        this.papers = papers;
        this.zone = zone;
        this.now = now;
    }

    /**
     * Writes the letters into a folder that is there, replacing earlier ones. Without letters nothing is written.
     *
     * @param meeting key of the meeting
     * @param papers what goes with the letters
     * @param zone time zone of the meeting's times
     */
    public static Made write(Book book, String meeting, Papers papers, ZoneId zone, Instant now, Path folder) throws IOException {
        return new Invitations(book, book.get(Meeting.class, meeting), papers, zone, now).write(folder);
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
            Path letter = folder.resolve(free("invitation-" + file() + "-" + Slug.of(name)) + ".eml");
            Files.write(letter, new MailDraft(to, copy, subject(words, names), text(words, names, institution.getKey()),
                    enclosures(words, names)).eml(meeting.id() + "." + institution.getKey() + "." + now.getEpochSecond()));
            letters.add(letter);
        }
        if (!letters.isEmpty()) {
            Words own = Words.in(language());
            Files.write(folder.resolve("meeting-" + file() + ".ics"), calendar(own, new Names(book, own.language(), meeting.day(), own::text)));
        }
        return new Made(letters, without, List.copyOf(warnings));
    }

    private String file() {
        return Slug.of(body.code()) + "-" + Slug.of(meeting.number());
    }

    /** A name that no other letter of this invitation has. */
    private String free(String stem) {
        String name = stem;
        for (int next = 2; !taken.add(name); next++) {
            name = stem + "-" + next;
        }
        return name;
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
        String own = Rows.language(book, body);
        return Words.LANGUAGES.contains(own) ? own : "en";
    }

    private String subject(Words words, Names names) {
        return words.text(cancelled() ? "post.cancelled.subject" : "post.invitation.subject",
                names.of(body), words.longDate(meeting.day()));
    }

    private String text(Words words, Names names, String organisation) {
        String when = words.longDate(meeting.day()) + (meeting.startsAt() == null ? "" : ", " + words.time(meeting.startsAt()));
        String where = place().orElse(words.of(meeting.mode()));
        String invitation = papers == Papers.PACK ? "post.invitation.text-pack" : last().isPresent() ? "post.invitation.text" : "post.invitation.text-first";
        return words.text(cancelled() ? "post.cancelled.text" : invitation, names.of(organisation), names.of(body), when, where);
    }

    private List<Enclosure> enclosures(Words words, Names names) throws IOException {
        if (!enclosures.containsKey(words.language())) {
            List<Enclosure> made = new ArrayList<>(cancelled() ? List.of() : documents(words));
            made.add(new Enclosure("meeting.ics", "text/calendar; charset=UTF-8", calendar(words, names)));
            enclosures.put(words.language(), made);
        }
        return enclosures.get(words.language());
    }

    private List<Enclosure> documents(Words words) throws IOException {
        if (papers == Papers.PACK) {
            return List.of(document(words.text("post.pack.name"),
                    pdf -> PackPdf.write(book, meeting.id(), words, LocalDateTime.ofInstant(now, zone), pdf)));
        }
        List<Enclosure> documents = new ArrayList<>();
        documents.add(document(words.text("post.agenda.name"), pdf -> AgendaPdf.write(book, meeting.id(), words, pdf)));
        Optional<Meeting> last = last();
        if (last.isPresent()) {
            documents.add(document(words.text("post.minutes.name", Slug.of(last.get().number())),
                    pdf -> MinutesPdf.write(book, last.get().id(), words, Edition.MEMBERS, pdf)));
        }
        return documents;
    }

    private Enclosure document(String name, Printing printing) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        warnings.addAll(printing.print(pdf).warnings());
        return new Enclosure(name + ".pdf", "application/pdf", pdf.toByteArray());
    }

    private interface Printing {
        Report print(OutputStream pdf) throws IOException;
    }

    /** Where it is, as far as members may read it: a letter goes further than the file. */
    private Optional<String> place() {
        return Reader.of(Edition.MEMBERS).may(meeting.confidentiality()) ? Optional.ofNullable(meeting.place()) : Optional.empty();
    }

    private boolean cancelled() {
        return meeting.state() == Meeting.State.CANCELLED;
    }

    private byte[] calendar(Words words, Names names) throws IOException {
        return CalendarFile.of(meeting.withPlace(place().orElse(null)), words.text("post.calendar.title", names.of(body), meeting.number()), body.duration(), zone, now);
    }

    /** The meeting held last before this one, if its minutes are as members get them. */
    private Optional<Meeting> last() {
        return Preparation.last(book, body.id(), meeting.day().minusDays(1))
                .filter(held -> held.state() == Meeting.State.APPROVED || held.state() == Meeting.State.IN_REVIEW);
    }
}
