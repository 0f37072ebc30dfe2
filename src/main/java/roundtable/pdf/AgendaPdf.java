package roundtable.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.AgendaItem;
import roundtable.book.Book;
import roundtable.book.Distribution.Edition;
import roundtable.book.Meeting;
import roundtable.book.Nullable;
import roundtable.pdf.MinutesView.Fact;
import roundtable.pdf.MinutesView.Task;
import roundtable.words.Words;

/** The invitation to a meeting: when and where, the agenda with its times, and the actions that are open by then. */
public final class AgendaPdf {

    private AgendaPdf() {
    }

    /**
     * The document for members of the body.
     *
     * @param meeting key of the meeting
     * @param words in the language of the document
     */
    public static byte[] of(Book book, String meeting, Words words) throws IOException {
        Meeting held = book.get(Meeting.class, meeting);
        Sitting sitting = Sitting.of(book, held, words, Edition.MEMBERS);
        View view = new View(words.language(), words.text("documents.agenda.heading", held.number()),
                book.document().orElseThrow().fictional(), sitting.name(sitting.body().organisation()), words.longDate(held.day()),
                facts(sitting), items(sitting), new AgreedPart(sitting).carried());
        return Press.print(Templates.fill("agenda", view, words), new Letters(), fonts -> new DefaultObjectDrawerFactory(), List.of()).pdf();
    }

    private static List<Fact> facts(Sitting sitting) {
        Words words = sitting.words();
        Meeting held = sitting.meeting();
        List<Fact> facts = new ArrayList<>(List.of(new Fact(words.text("documents.fact.day"), Said.here(words.longDate(held.day())))));
        if (held.startsAt() != null) {
            facts.add(new Fact(words.text("documents.fact.time"), Said.here(held.endsAt() == null ? words.time(held.startsAt())
                    : words.text("documents.agenda.from-to", words.time(held.startsAt()), words.time(held.endsAt())))));
        }
        if (held.place() != null) {
            facts.add(new Fact(words.text("documents.fact.place"), sitting.typed(held.place())));
        }
        facts.add(new Fact(words.text("documents.agenda.mode"), Said.here(words.of(held.mode()))));
        Said chair = sitting.contact(held.chair());
        if (chair != null) {
            facts.add(new Fact(words.text("documents.fact.chair"), chair));
        }
        return facts;
    }

    /** The items that members may read; each begins when those before it are planned to be over. */
    private static List<Item> items(Sitting sitting) {
        List<Item> items = new ArrayList<>();
        LocalTime at = sitting.meeting().startsAt();
        for (AgendaItem item : sitting.items().order()) {
            if (sitting.shows(item)) {
                items.add(item(sitting, item, at));
            }
            at = at == null || item.duration() == null ? at : at.plusMinutes(item.duration());
        }
        return items;
    }

    private static Item item(Sitting sitting, AgendaItem item, @Nullable LocalTime at) {
        Words words = sitting.words();
        String presenter = item.presenter() == null ? "" : words.text("documents.item.presenter", sitting.shortName(item.presenter()).text());
        String length = item.duration() == null ? "" : words.text("documents.agenda.length", item.duration());
        String remark = Stream.of(presenter, length).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        String number = sitting.items().of(item.id());
        return new Item(number, at == null || item.parent() != null ? "" : words.time(at), sitting.typed(item.title()), item.parent() == null ? 1 : 2,
                remark.isEmpty() ? null : remark, words.of(item.kind()));
    }

    /** The invitation as the template prints it. */
    public record View(String language, String title, boolean fictional, Said body, String day, List<Fact> facts, List<Item> items,
            List<Task> actions) {
    }

    /**
     * An item of the agenda.
     *
     * @param time when it begins; empty where nobody planned it
     * @param presenter who presents it and how long it takes; null for neither
     */
    public record Item(String number, String time, Said title, int depth, @Nullable String presenter, String kind) {
    }
}
