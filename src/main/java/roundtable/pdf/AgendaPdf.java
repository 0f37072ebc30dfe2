package roundtable.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.pdf.MinutesView.Fact;
import roundtable.pdf.MinutesView.Request;
import roundtable.pdf.MinutesView.Task;
import roundtable.words.Words;

/** The invitation to a meeting: when and where, the agenda with its times, and the actions that are open by then. */
public final class AgendaPdf {

    private AgendaPdf() {
    }

    /**
     * Writes the document for members of the body to a stream, which stays open.
     *
     * @param meeting key of the meeting
     * @param words in the language of the document
     */
    public static Report write(Book book, String meeting, Words words, OutputStream out) throws IOException {
        Meeting held = book.get(Meeting.class, meeting);
        Sitting sitting = Sitting.of(book, held, words, Edition.MEMBERS);
        View view = new View(words.language(), words.text("documents.agenda.heading", held.number()),
                book.document().filter(Document::fictional).isPresent(), sitting.name(sitting.body().organisation()), words.longDate(held.day()),
                facts(sitting), items(sitting), new RequestsPart(sitting).unplaced(), new AgreedPart(sitting).carried(), new AgreedPart(sitting).hiddenCarried());
        Press.Printed printed = Press.print(Templates.fill("agenda", view, words), new Letters(), fonts -> new DefaultObjectDrawerFactory(),
                List.of());
        out.write(printed.pdf());
        return printed.report();
    }

    /** When and where, as members read it. */
    static List<Fact> facts(Sitting sitting) {
        Words words = sitting.words();
        Meeting held = sitting.meeting();
        List<Fact> facts = new ArrayList<>(List.of(new Fact(words.text("documents.fact.day"), Said.here(words.longDate(held.day())))));
        if (held.startsAt() != null) {
            facts.add(new Fact(words.text("documents.fact.time"), Said.here(held.endsAt() == null ? words.time(held.startsAt())
                    : words.text("documents.agenda.from-to", words.time(held.startsAt()), words.time(held.endsAt())))));
        }
        boolean shown = sitting.shows(held.confidentiality());
        if (shown && held.place() != null) {
            facts.add(new Fact(words.text("documents.fact.place"), sitting.typed(held.place())));
        }
        facts.add(new Fact(words.text("documents.agenda.mode"), Said.here(words.of(held.mode()))));
        Said chair = sitting.contact(held.chair());
        if (shown && chair != null) {
            facts.add(new Fact(words.text("documents.fact.chair"), chair));
        }
        return facts;
    }

    /** The items, each beginning when those before it are planned to be over; after one of unknown length nobody knows when. */
    static List<Item> items(Sitting sitting) {
        List<Item> items = new ArrayList<>();
        LocalTime at = sitting.meeting().startsAt();
        for (AgendaItem item : sitting.items().order()) {
            boolean part = item.parent() != null;
            items.add(item(sitting, item, at == null || part ? "" : sitting.words().time(at)));
            if (!part) {
                Integer length = length(sitting, item);
                at = at == null || length == null ? null : at.plusMinutes(length);
            }
        }
        return items;
    }

    /** How long an item takes, its parts in it, in minutes of time; null while that is not planned. */
    private static @Nullable Integer length(Sitting sitting, AgendaItem item) {
        List<AgendaItem> parts = sitting.items().order().stream().filter(part -> item.id().equals(part.parent())).toList();
        if (item.duration() != null || parts.isEmpty()) {
            return item.duration();
        }
        List<Integer> lengths = parts.stream().map(part -> length(sitting, part)).toList();
        return lengths.contains(null) ? null : Integer.valueOf(lengths.stream().mapToInt(Integer::intValue).sum());
    }

    private static Item item(Sitting sitting, AgendaItem item, String time) {
        Words words = sitting.words();
        String number = sitting.items().of(item.id());
        int depth = item.parent() == null ? 1 : 2;
        if (!sitting.shows(item)) {
            return new Item(number, time, null, depth, null, "", List.of());
        }
        String presenter = item.presenter() == null ? "" : words.text("documents.item.presenter", sitting.shortName(item.presenter()).text());
        String length = item.duration() == null ? "" : words.text("documents.agenda.length", item.duration());
        String remark = Stream.of(presenter, length).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return new Item(number, time, sitting.typed(item.title()), depth, remark.isEmpty() ? null : remark, words.of(item.kind()),
                new RequestsPart(sitting).onAgenda(item));
    }

    /** The invitation as the template prints it. */
    public record View(String language, String title, boolean fictional, Said body, String day, List<Fact> facts, List<Item> items,
            List<Request> requests, List<Task> actions, @Nullable String hiddenActions) {
    }

    /**
     * An item of the agenda.
     *
     * @param time when it begins; empty where nobody planned it
     * @param title null where members may not read it
     * @param presenter who presents it and how long it takes; null for neither
     * @param requests which other bodies ask it, and what
     */
    public record Item(String number, String time, @Nullable Said title, int depth, @Nullable String presenter, String kind,
            List<Request> requests) {
    }
}
