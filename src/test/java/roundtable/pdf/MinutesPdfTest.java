package roundtable.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.AgendaItem;
import roundtable.book.Body;
import roundtable.book.Attendance;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Distribution.Edition;
import roundtable.book.Entry;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.rules.Problem;
import roundtable.words.Words;

/** The minutes that a secretariat hands out, read back as their readers and an archive would read them. */
class MinutesPdfTest {

    private static final Words GERMAN = Words.in("de");

    private static PdfText german;

    private ByteArrayOutputStream pdf = new ByteArrayOutputStream();

    @BeforeAll
    static void printOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MinutesPdf.write(new Sample("de").book(), Sample.MEETING, GERMAN, Edition.MEMBERS, out);
        german = new PdfText(out.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everybodyCanReadItAndAnArchiveTakesIt(String language) throws IOException {
        print(new Sample("de").book(), Words.in(language), Edition.MEMBERS);
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
        PdfText text = read();
        assertEquals(language, text.language());
        assertEquals(List.of(), text.fontsNotEmbedded());
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/minutes-" + language + ".pdf"), pdf.toByteArray());
    }

    @Test
    void saysWhoWasThereAndHowLong() {
        assertSays("Gesundheitsamt der Stadt Musterstadt, Abteilung Sucht und Psychiatrie (GA)",
                "in Vertretung: Leitung Prävention", "ab TOP 3", "online anwesend; bis TOP 4", "ohne Stimmrecht",
                "Entschuldigt (1): NAH Musterstadt", "Gäste und Beobachtende (1)", "ნინო კაპანაძე", Sample.LONG_NAME,
                "Bei der Eröffnung waren 4 von 7 Mitgliedsorganisationen vertreten", "das Gremium war beschlussfähig");
    }

    @Test
    void whoWasOutOfTheRoomIsNotSaidToHaveBeenThereAllTheTime() throws IOException {
        Book book = new Sample("de").book();
        Attendance there = Rows.attendance(book, Sample.MEETING).stream().filter(row -> "s-ga".equals(row.seat())).findFirst().orElseThrow();
        Book out = with(book, there.withNote("not there from item 3 to item 4; kam mit dem Rad"));
        print(out, GERMAN, Edition.MEMBERS);
        String members = read().text().replaceAll("\\s+", " ");
        assertTrue(members.contains("von TOP 3 bis TOP") && members.contains("4 nicht da; kam mit dem Rad"), members);
        pdf = new ByteArrayOutputStream();
        print(with(out, out.get(Meeting.class, Sample.MEETING).withConfidentiality(Confidentiality.PUBLIC)), GERMAN, Edition.PUBLIC);
        String open = read().text().replaceAll("\\s+", " ");
        assertTrue(open.contains("von TOP 3 bis TOP") && open.contains("4 nicht da"), open);
        assertFalse(open.contains("Rad"), open);
    }

    @Test
    void callsAnOrganisationAsItWasCalledOnThatDay() {
        assertSays("Amt für öffentliche Ordnung und Verkehr (AOV)");
        assertFalse(german.text().contains("Ordnungsamt"));
    }

    @Test
    void saysWhatWasDecidedAndWhoDoesWhat() {
        assertSays("Beschluss D 8/2026 Der Konsumraum öffnet ab dem 1. November 2026",
                "durch Abstimmung: 3 dafür, 1 dagegen, 1 Enthaltung, 1 wegen Befangenheit nicht beteiligt, 5 stimmberechtigt.",
                "Abweichende Auffassung (Polizeipräsidium Musterstadt, Direktion 3): Samstags fehlt es an Streifen.",
                "Antrag von Anwohnendeninitiative Bahnhofsquartier, unterstützt von ОЦГЗ.",
                "Wegen Befangenheit nicht mitgestimmt: DHM.",
                "Wiedervorlage am 31. März 2027", "Verantwortlich: Drogenhilfe Musterstadt e. V.", "mit VBM",
                "Frist: 15.10.2026", "nächste Sitzung (10.12.2026)");
    }

    @Test
    void bringsBackWhatEarlierMeetingsLeftOpen() {
        String carried = german.text().substring(german.text().lastIndexOf("Aufträge aus früheren Sitzungen"));
        assertTrue(carried.matches(".*A 4/2026.*31\\.08\\.2026 in Arbeit überfällig.*A 5/2026.*erledigt.*"), carried);
    }

    @Test
    void canBeLeafedThroughAndFound() {
        assertSays("Seite 1 von " + german.pages(), "Seite " + german.pages() + " von " + german.pages());
        assertTrue(german.bookmarks().containsAll(List.of("Anwesenheit", "TOP 3.1 Zahlen des Quartals",
                "TOP 4 Öffnungszeiten am Wochenende", "Aufträge aus dieser Sitzung")), german.bookmarks()::toString);
        assertEquals("Runder Tisch Drogenkonsumraum Musterstadt: Protokoll der Sitzung 3/2026 vom 10. September 2026",
                german.title());
        assertNull(german.author());
        assertSays("Erfundenes Beispiel", "Entwurf", "Donnerstag, 10. September 2026", "14:05 bis 16:00 Uhr");
    }

    @Test
    void whatIsRestrictedIsNotInTheFile() throws IOException {
        assertFalse(german.everything().contains("GEHEIMSACHE"));
        assertSays("TOP 5 Verschiedenes Nicht Teil dieser Fassung. Dank an alle Beteiligten.");
        print(new Sample("de").book(), GERMAN, Edition.FULL);
        assertTrue(read().text().contains("GEHEIMSACHE Standortsuche"));
    }

    @Test
    void aRestrictedItemHidesItsTitleItsPartsAndItsActions() throws IOException {
        Book book = new Sample("de").book();
        Report report = print(with(book, book.get(AgendaItem.class, "i3-3").withConfidentiality(Confidentiality.RESTRICTED)),
                GERMAN, Edition.MEMBERS);
        String everything = read().everything();
        for (String secret : List.of("Lage rund um", "Zahlen des Quartals", "Spritzen", "A 6/2026", "Hof morgens")) {
            assertFalse(everything.contains(secret), secret);
        }
        assertTrue(report.warnings().stream().anyMatch(problem -> problem.key().equals("documents.warning.left-out.members")));
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }

    @Test
    void theEditionForThePublicNamesNobodyWhoDidNotAgree() throws IOException {
        Book book = new Sample("de").book();
        Meeting meeting = book.get(Meeting.class, Sample.MEETING).withConfidentiality(Confidentiality.PUBLIC);
        print(with(book, meeting), GERMAN, Edition.PUBLIC);
        String everything = read().everything();
        assertTrue(everything.contains("Leitung Konsumraum"));
        for (String name : List.of("Albrecht", "Yıldız", "Kraft", "ნინო", "Konsumraum meldet")) {
            assertFalse(everything.contains(name), name);
        }
    }

    @Test
    void aBodyMaySpeakOfSectorsOnlyInPublic() throws IOException {
        Book book = new Sample("de").book();
        Meeting meeting = book.get(Meeting.class, Sample.MEETING).withConfidentiality(Confidentiality.PUBLIC);
        Body body = book.get(Body.class, "b").withPublicNames(Body.PublicNames.SECTORS);
        print(with(with(book, meeting), body), GERMAN, Edition.PUBLIC);
        String everything = read().everything();
        assertTrue(everything.contains("eine Mitgliedsorganisation"), "of an organisation without a sector");
        List<String> members = Rows.seats(book, "b").stream().map(seat -> book.get(Organisation.class, seat.organisation()).name()).toList();
        members.forEach(name -> assertFalse(everything.contains(name), name));
        assertFalse(everything.contains("Leitung Konsumraum"), "an office names its organisation too");
        pdf.reset();
        print(with(with(book, meeting), body), GERMAN, Edition.MEMBERS);
        assertTrue(read().text().contains("Leitung Konsumraum"));
    }

    @Test
    void aLetterThatNoFontHasIsShownAndReported() throws IOException {
        Sample sample = new Sample("de");
        sample.entry("i3-5", Entry.Kind.INFORMATION, "Gruß aus ሀገር und 中国", null);
        Report report = print(sample.book(), GERMAN, Edition.MEMBERS);
        assertTrue(read().text().contains("Gruß aus \uFFFD\uFFFD\uFFFD und \uFFFD\uFFFD"), read()::text);
        assertEquals(List.of("ሀ", "ር", "ገ", "中", "国"), report.missing());
        String said = GERMAN.text(report.warnings().getLast().key(), report.warnings().getLast().values().toArray());
        assertTrue(said.contains("中 (U+4E2D)"), said);
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }

    @Test
    void whateverIsPastedStaysOnThePage() throws IOException {
        Sample sample = new Sample("de");
        String word = "Donaudampfschifffahrt".repeat(477);
        sample.org("huge", word, word);
        sample.entry("i3-5", Entry.Kind.INFORMATION, word, "huge");
        sample.entry("i3-5", Entry.Kind.STATEMENT, "# Kein Titel\n\n<b>kein HTML</b> & \u0001 \uD800 ![Bild](http://example.org/x.png) "
                + "[Verweis](https://example.org) <script>", "huge");
        Report report = print(sample.book(), GERMAN, Edition.MEMBERS);
        PdfText text = read();
        assertAll(() -> assertEquals(List.of(), report.missing()),
                () -> assertTrue(text.overhang() < -40, () -> "over the edge by " + text.overhang()),
                () -> assertTrue(text.text().contains("# Kein Titel <b>kein HTML</b> & Bild Verweis (https://example.org)"), text::text),
                () -> assertTrue(text.pages() < 30),
                () -> assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray())));
    }

    @ParameterizedTest
    @EnumSource(Body.MinutesKind.class)
    void eachKindOfMinutesKeepsWhatItPromises(Body.MinutesKind kind) throws IOException {
        Book book = new Sample("de").book();
        Report report = print(with(book, book.get(Meeting.class, Sample.MEETING).withMinutesKind(kind)), GERMAN, Edition.MEMBERS);
        String text = read().text();
        boolean shortened = report.warnings().stream().map(Problem::key).anyMatch(key -> key.startsWith("documents.warning.shortened"));
        boolean discussion = kind == Body.MinutesKind.DETAILED_RESULTS || kind == Body.MinutesKind.NARRATIVE;
        assertEquals(discussion, text.contains("Seiteneingang"));
        assertEquals(discussion, !shortened);
        assertEquals(kind != Body.MinutesKind.DECISIONS, text.contains("ruhige Wochen"));
        assertEquals(kind == Body.MinutesKind.NARRATIVE, text.contains("DHM Der Konsumraum meldet"));
        assertTrue(text.contains("Beschluss D 8/2026") && text.contains("Auftrag A 6/2026"));
    }

    @Test
    void aMeetingOfWhichOnlyTheDayIsKnownPrintsToo() throws IOException {
        Book book = new Sample("de").book();
        Meeting bare = new Meeting("new", "b", "4/2026", Meeting.Kind.ORDINARY, Meeting.State.PLANNED,
                LocalDate.of(2026, 12, 10), null, null, null, Meeting.Mode.IN_PERSON, null, null, null, null, null, null,
                null, null, null, null, null, Confidentiality.MEMBERS, null, null, null);
        MinutesPdf.write(with(book, bare), "new", GERMAN, Edition.MEMBERS, pdf);
        assertTrue(read().text().contains("Donnerstag, 10. Dezember 2026"));
        assertEquals(Set.of(), PdfCheck.broken(pdf.toByteArray()));
    }

    @Test
    void writesTheMembersEditionToAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("minutes.pdf"), "old");
        MinutesPdf.write(new Sample("de").book(), Sample.MEETING, GERMAN, file);
        assertTrue(new PdfText(Files.readAllBytes(file)).text().contains("Fassung für Mitglieder"));
    }

    private Report print(Book book, Words words, Edition edition) throws IOException {
        return MinutesPdf.write(book, Sample.MEETING, words, edition, pdf);
    }

    private PdfText read() {
        return new PdfText(pdf.toByteArray());
    }

    private static Book with(Book book, Row row) {
        return book.with(List.of(new Change(book.get(row.getClass(), row.id()), row)));
    }

    private static void assertSays(String... parts) {
        assertAll(List.of(parts).stream().map(part -> () -> assertTrue(german.says(part), part + " in " + german.text())));
    }
}
