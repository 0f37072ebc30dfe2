package roundtable.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Confidentiality;
import roundtable.book.Contact;
import roundtable.book.Distribution.Edition;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.file.RoundtableFile;
import roundtable.pdf.MinutesPdf;
import roundtable.post.Invitations;
import roundtable.post.OwnerSheets;
import roundtable.rules.ActionState;
import roundtable.rules.DueActions;
import roundtable.shell.CycleBench;
import roundtable.words.Words;

/**
 * The cycle of a meeting in a twenty-year book: keys from its opening to its draft, seconds from its end to all papers,
 * and how long its screens take to come. Each in a program of its own.
 */
final class Cycle {

    private static final int ITEMS = 11;
    private static final int PAPERS = 6;
    private static final String DRAFT = "meeting-00079";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Cycle() {
    }

    /** The measured process itself: papers or window. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("papers")) {
            papers(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            CycleBench.main(arguments[1], arguments[2]);
        }
    }

    static void run(Path folder) throws Exception {
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Path file = folder.resolve("cycle.roundtable").toAbsolutePath();
        RoundtableFile.create(file, book()).close();
        Map<String, String> papers = Screens.said(Screens.command(Cycle.class, "papers", file.toString(), folder.resolve("papers").toString()));
        Map<String, String> window = Screens.said(Screens.command(Cycle.class, "window", file.toString(),
                Files.createDirectories(folder.resolve("home")).toAbsolutePath().toString()));
        Stream.of(papers, window).flatMap(each -> each.entrySet().stream()).forEach(line -> {
            if (line.getKey().equals("keys")) {
                System.out.println(line.getValue());
            } else {
                Bench.print(line.getKey(), Arrays.stream(line.getValue().split(" ")).mapToLong(Long::parseLong).toArray());
            }
        });
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The twenty-year book, in which members have an address and owe what is open, and the next meeting is invited to. */
    private static Book book() {
        Book large = LargeBook.make();
        List<Change> changes = new ArrayList<>();
        for (Seat seat : Rows.seats(large, "body")) {
            Contact contact = new Contact("contact-" + seat.id(), seat.organisation(), "Leitung", null, seat.id() + "@example.org", null, null, false, null,
                    null, null, null);
            changes.add(new Change(null, contact));
            changes.add(new Change(seat, seat.withContact(contact.id())));
        }
        Meeting last = large.get(Meeting.class, DRAFT);
        List<Seat> seats = Rows.seats(large, "body");
        List<ActionState> open = DueActions.open(large, "body", last.day());
        for (int i = 0; i < open.size(); i++) {
            changes.add(new Change(open.get(i).action(), open.get(i).action().withOwner(seats.get(i % seats.size()).organisation())));
        }
        changes.add(new Change(null, last.withId(CycleBench.MEETING).withNumber("1/2027").withState(Meeting.State.INVITED)
                .withDay(LocalDate.of(2027, 2, 10)).withStartsAt(LocalTime.of(14, 0))));
        for (int i = 0; i < ITEMS; i++) {
            changes.add(new Change(null, new AgendaItem("held-" + i, CycleBench.MEETING, null, i, "Bericht " + (i + 1), AgendaItem.Kind.DISCUSSION, null, null,
                    10, null, AgendaItem.Source.STANDING, null, null, null, Confidentiality.MEMBERS, null)));
        }
        return large.with(changes);
    }

    /** What goes out after a meeting: the draft, a sheet for each owner, and letters with a calendar entry for the next one. */
    private static void papers(Path file, Path folder) throws IOException {
        Book book = RoundtableFile.read(file);
        for (int i = 0; i < PAPERS; i++) {
            String when = i == 0 ? ", first" : ", again";
            Path here = Files.createDirectories(folder.resolve(String.valueOf(i)));
            LocalDate day = book.get(Meeting.class, DRAFT).day();
            long start = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(here.resolve("draft.pdf"))) {
                MinutesPdf.write(book, DRAFT, Words.in("de"), Edition.MEMBERS, out);
            }
            long draft = System.nanoTime();
            int sheets = OwnerSheets.write(book, owners(book, day), Words.in("de"), day, here, _ -> { }).files().size();
            long owners = System.nanoTime();
            int letters = Invitations.write(book, CycleBench.MEETING, Invitations.Papers.AGENDA, ZONE, Instant.EPOCH, here).letters().size();
            long post = System.nanoTime();
            tell("draft PDF" + when, draft - start);
            tell(sheets + " owner sheets" + when, owners - draft);
            tell(letters + " letters and .ics" + when, post - owners);
            tell("all papers" + when, post - start);
        }
    }

    /** The member organisations that have something to do: who sits at the table gets a sheet. */
    private static List<String> owners(Book book, LocalDate day) {
        return OwnerSheets.due(book, Rows.seats(book, "body").stream().map(Seat::organisation).toList(), day);
    }

    private static void tell(String what, long nanos) {
        System.out.println("time\t" + what + "\t" + nanos);
    }
}
