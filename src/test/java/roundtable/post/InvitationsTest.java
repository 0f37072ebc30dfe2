package roundtable.post;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Seat;
import roundtable.exchange.Examples;

/** The next meeting of the example is prepared: a letter for each institution, read back as mail programs and calendars do. */
class InvitationsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path folder;

    private static Book book() throws Exception {
        return Examples.book("musterstadt", "de");
    }

    private static Meeting next(Book book) {
        return book.all(Meeting.class).stream().max(Comparator.comparing(Meeting::day)).orElseThrow();
    }

    @Test
    void eachInstitutionGetsALetterThatOpensAsADraft() throws Exception {
        Book book = book();
        Contact police = book.all(Seat.class).stream().filter(seat -> seat.role() == Seat.Role.MEMBER && seat.contact() != null)
                .map(seat -> book.get(Contact.class, seat.contact())).findFirst().orElseThrow();
        Meeting last = book.all(Meeting.class).stream().filter(meeting -> meeting.number().equals("3/2026")).findFirst().orElseThrow();
        Book known = book.with(List.of(new Change(police, police.withEmail("lage@polizei.example").withLanguage("en")),
                new Change(last, last.withState(Meeting.State.IN_REVIEW))));
        Invitations.Made made = Invitations.write(known, next(known).id(), Invitations.Papers.AGENDA, BERLIN, NOW, folder);
        long institutions = book.all(Seat.class).stream().filter(Seat::onDistribution).map(Seat::organisation).distinct().count();
        assertEquals(institutions, made.letters().size());
        List<MimeMessage> letters = new ArrayList<>();
        for (Path path : made.letters()) {
            letters.add(read(path));
        }
        MimeMessage letter = letters.stream().filter(one -> to(one).contains("lage@polizei.example")).findFirst().orElseThrow();
        assertEquals("1", letter.getHeader("X-Unsent", null));
        assertTrue(letter.getSubject().startsWith("Invitation: "), "in the language of who sits there");
        assertTrue(letter.getMessageID().endsWith("@roundtable.invalid>"), "the machine's name is not told");
        List<BodyPart> parts = parts(letter);
        assertEquals(List.of("agenda.pdf", "minutes-3-2026.pdf", "meeting.ics"), parts.stream().skip(1).map(InvitationsTest::name).toList());
        String agenda = text(parts.get(1));
        assertTrue(agenda.contains("Open actions on the day of the meeting"), agenda);
        assertTrue(agenda.contains("A 12/2026"), agenda);
        assertFalse(made.withoutAddress().contains(""), "institutions are named");
    }

    @Test
    void institutionsOfOneNameGetALetterEach() throws Exception {
        Book book = book();
        List<Change> changes = book.all(Seat.class).stream().filter(Seat::onDistribution).map(Seat::organisation).distinct().limit(3)
                .map(id -> book.get(Organisation.class, id)).map(one -> new Change(one, one.withShortName("Amt"))).toList();
        Book alike = book.with(changes);
        Invitations.Made made = Invitations.write(alike, next(alike).id(), Invitations.Papers.AGENDA, BERLIN, NOW, folder);
        assertEquals(made.letters().size(), letters(), "one file for each institution");
    }

    @Test
    void aMeetingCalledOffEnclosesOnlyWhatTakesItOutOfTheCalendar() throws Exception {
        Book book = book();
        Meeting off = next(book).withState(Meeting.State.CANCELLED);
        MimeMessage letter = read(Invitations.write(book.with(List.of(new Change(next(book), off))), off.id(), Invitations.Papers.AGENDA, BERLIN, NOW, folder)
                .letters().getFirst());
        assertEquals(List.of("meeting.ics"), parts(letter).stream().skip(1).map(InvitationsTest::name).toList());
    }

    @Test
    void allPapersAreOneEnclosureAndThePlaceOfAMeetingForTheSecretariatAloneStaysAtHome() throws Exception {
        Book book = book();
        Meeting closed = next(book).withConfidentiality(Confidentiality.RESTRICTED).withPlace("Hinterzimmer");
        Book secret = book.with(List.of(new Change(next(book), closed)));
        MimeMessage letter = read(Invitations.write(secret, closed.id(), Invitations.Papers.PACK, BERLIN, NOW, folder).letters().getFirst());
        List<BodyPart> parts = parts(letter);
        assertEquals(List.of("unterlagen.pdf", "meeting.ics"), parts.stream().skip(1).map(InvitationsTest::name).toList());
        assertFalse(parts.getFirst().getContent().toString().contains("Hinterzimmer"));
        assertFalse(new String(parts.getLast().getInputStream().readAllBytes()).contains("Hinterzimmer"));
        try (Stream<Path> files = Files.list(folder)) {
            Path entry = files.filter(file -> file.toString().endsWith(".ics")).findFirst().orElseThrow();
            assertFalse(Files.readString(entry).contains("Hinterzimmer"));
        }
    }

    @Test
    void aDraftIsNotEnclosedAndThenNotSpokenOf() throws Exception {
        Book book = book();
        Meeting ahead = next(book);
        Book first = book.with(book.all(Meeting.class).stream().filter(meeting -> !meeting.equals(ahead))
                .map(meeting -> new Change(meeting, meeting.withState(Meeting.State.DRAFT))).toList());
        List<BodyPart> parts = parts(read(Invitations.write(first, ahead.id(), Invitations.Papers.AGENDA, BERLIN, NOW, folder).letters().getFirst()));
        assertEquals(List.of("tagesordnung.pdf", "meeting.ics"), parts.stream().skip(1).map(InvitationsTest::name).toList());
        assertFalse(parts.getFirst().getContent().toString().contains("Protokoll"), "nothing that is not there is spoken of");
    }

    @Test
    void withoutADistributionListNothingIsWritten() throws Exception {
        Book book = book();
        Book nobody = book.with(book.all(Seat.class).stream().map(seat -> new Change(seat, seat.withOnDistribution(false))).toList());
        assertEquals(List.of(), Invitations.write(nobody, next(book).id(), Invitations.Papers.AGENDA, BERLIN, NOW, folder).letters());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void lettersThatNoFontHasAreToldOnce() throws Exception {
        Book book = book();
        Meeting meeting = next(book);
        Book odd = book.with(List.of(new Change(meeting, meeting.withPlace("Raum \u1208"))));
        Invitations.Made made = Invitations.write(odd, meeting.id(), Invitations.Papers.AGENDA, BERLIN, NOW, folder);
        assertEquals(1, made.warnings().stream().filter(one -> one.key().equals("documents.warning.missing-letters")).count());
    }

    @Test
    void theCalendarKeepsOneEntryForAMeetingThatMoves() throws Exception {
        Book book = book();
        Meeting meeting = next(book);
        VEvent first = event(CalendarFile.of(meeting, "Runder Tisch", 150, BERLIN, NOW));
        VEvent moved = event(CalendarFile.of(meeting.withDay(meeting.day().plusWeeks(1)), "Runder Tisch", 150, BERLIN, NOW.plusSeconds(3600)));
        VEvent off = event(CalendarFile.of(meeting.withState(Meeting.State.CANCELLED), "Runder Tisch", 150, BERLIN, NOW.plusSeconds(7200)));
        assertEquals(first.getUid(), moved.getUid());
        assertTrue(moved.getSequence().getSequenceNo() > first.getSequence().getSequenceNo());
        assertTrue(off.getSequence().getSequenceNo() > moved.getSequence().getSequenceNo());
        assertEquals("CANCELLED", off.getStatus().getValue());
        ZonedDateTime start = (ZonedDateTime) first.getDateTimeStart().getDate();
        assertEquals(meeting.day().atTime(meeting.startsAt()).atZone(BERLIN).toInstant(), start.toInstant());
    }

    @Test
    void aMeetingInSummerTimeBeginsWhenTheClockOnTheWallSaysSo() throws Exception {
        Meeting summer = next(book()).withDay(LocalDate.of(2027, 6, 9));
        String text = new String(CalendarFile.of(summer, "Č ქ Ж", null, BERLIN, NOW), StandardCharsets.UTF_8);
        assertTrue(text.contains("TZID:Europe/Berlin"), text);
        assertTrue(text.contains("DTSTART;TZID=Europe/Berlin:20270609T" + summer.startsAt().toString().replace(":", "") + "00"), text);
        assertTrue(text.contains("Č ქ Ж"), text);
    }

    @Test
    void aMeetingWithoutATimeTakesTheDayAndOnePastMidnightEndsOnTheNext() throws Exception {
        Meeting meeting = next(book());
        VEvent day = event(CalendarFile.of(meeting.withStartsAt(null), "X", 150, BERLIN, NOW));
        assertEquals(meeting.day(), day.getDateTimeStart().getDate());
        Meeting late = meeting.withStartsAt(LocalTime.of(22, 0)).withEndsAt(LocalTime.of(0, 30));
        assertEquals(Duration.ofMinutes(150), length(event(CalendarFile.of(late, "X", 60, BERLIN, NOW))));
        assertEquals(Duration.ofHours(2), length(event(CalendarFile.of(late.withEndsAt(null), "X", 0, BERLIN, NOW))));
    }

    private static Duration length(VEvent event) {
        return Duration.between(event.getDateTimeStart().getDate(), event.getDateTimeEnd().getDate());
    }

    private long letters() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).count();
        }
    }

    @Test
    void anAddressThatIsNoneIsLeftOut() throws Exception {
        MailDraft draft = new MailDraft(List.of("nobody", "a b@c", "office@city.example\r\nBcc: all@city.example"), List.of("ok@city.example"),
                "Ärzte\r\nBcc: all@city.example", "Text", List.of());
        MimeMessage letter = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft.eml("x")));
        assertEquals(1, letter.getAllRecipients().length, "nothing typed becomes another recipient");
        assertArrayEquals(null, letter.getHeader("Bcc"));
    }

    private static VEvent event(byte[] ics) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics));
        calendar.validate();
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static MimeMessage read(Path eml) throws Exception {
        try (InputStream in = Files.newInputStream(eml)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }

    private static List<BodyPart> parts(MimeMessage letter) throws Exception {
        MimeMultipart all = (MimeMultipart) letter.getContent();
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < all.getCount(); i++) {
            parts.add(all.getBodyPart(i));
        }
        return parts;
    }

    private static List<String> to(MimeMessage letter) {
        try {
            Address[] to = letter.getRecipients(Message.RecipientType.TO);
            return to == null ? List.of() : Stream.of(to).map(Address::toString).toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(BodyPart part) {
        try {
            return part.getFileName();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(BodyPart pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.getInputStream().readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
