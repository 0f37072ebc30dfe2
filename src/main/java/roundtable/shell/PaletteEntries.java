package roundtable.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Rows;
import roundtable.controls.Command;
import roundtable.controls.Keys;
import roundtable.rules.Agreed;
import roundtable.rules.Names;
import roundtable.rules.Search;
import roundtable.words.Words;

/** Everything the palette can find at one moment, and what of it a few typed letters find. */
final class PaletteEntries {

    private static final int MOST = 40;

    private record Hit(PaletteEntry entry, int rank) {
    }

    private final Book book;
    private final Names names;
    private final Words words;
    private final Consumer<String> show;
    private final List<PaletteEntry> commands = new ArrayList<>();
    private final List<PaletteEntry> rows = new ArrayList<>();

    /** @param show leads to the row with a key */
    PaletteEntries(Book book, Names names, Words words, List<CommandGroup> groups, Consumer<String> show) {
        this.book = book;
        this.names = names;
        this.words = words;
        this.show = show;
        groups.forEach(this::commands);
        book.all(Organisation.class).forEach(this::organisation);
        book.all(Body.class).forEach(this::meetings);
        Rows.charts(book).forEach(this::chart);
    }

    /** What a query finds, the best first; commands alone for an empty one. */
    List<PaletteEntry> find(String query) {
        if (query.isBlank()) {
            return commands;
        }
        return Stream.concat(commands.stream(), rows.stream()).map(entry -> new Hit(entry, Search.rank(query, entry.names())))
                .filter(hit -> hit.rank() >= 0).sorted(Comparator.comparingInt(Hit::rank)).limit(MOST)
                .map(Hit::entry).toList();
    }

    private void commands(CommandGroup group) {
        String menu = words.text(group.key()).replace("_", "");
        for (Command command : group.commands()) {
            if (command.enabled().get()) {
                String text = words.text(command.key());
                String detail = command.keys() == null ? menu : Keys.text(command.keys(), words);
                commands.add(new PaletteEntry(text, detail, command.icon() == null ? Feather.CHEVRON_RIGHT
                        : command.icon(), List.of(text, menu + " " + text), command::fire));
            }
        }
    }

    private void organisation(Organisation row) {
        Stream<String> others = Rows.names(book, row.id()).stream().flatMap(PaletteEntries::both);
        List<String> found = Stream.concat(Stream.of(names.of(row), row.name(), row.shortName()), others)
                .filter(Objects::nonNull).distinct().toList();
        row(row.id(), names.of(row), words.text("shell.palette.organisation"), Feather.USERS, found);
    }

    private static Stream<String> both(OrganisationName name) {
        return Stream.of(name.name(), name.shortName());
    }

    private void meetings(Body body) {
        String name = names.of(body);
        for (Meeting meeting : Rows.meetings(book, body.id())) {
            String text = words.text("shell.palette.meeting", meeting.number(), words.date(meeting.day()), name);
            row(meeting.id(), text, words.text("shell.screen.meetings"), Feather.CALENDAR,
                    List.of(meeting.number(), text, words.longDate(meeting.day())));
        }
        Agreed.decisions(book, body.id()).forEach(decision -> numbered(decision.id(), decision.number(),
                Agreed.text(book, decision), words.text("shell.palette.decision"), Feather.CHECK_CIRCLE));
        Agreed.actions(book, body.id()).forEach(action -> numbered(action.id(), action.number(),
                Agreed.text(book, action), words.text("shell.palette.action"), Feather.CHECK_SQUARE));
    }

    private void chart(Chart chart) {
        row(chart.id(), chart.name(), words.text("shell.palette.chart"), Feather.SHARE_2, List.of(chart.name()));
    }

    private void numbered(String id, String number, String text, String detail, Feather icon) {
        row(id, number + "  " + text, detail, icon, List.of(number, text));
    }

    private void row(String id, String text, String detail, Feather icon, List<String> found) {
        rows.add(new PaletteEntry(text, detail, icon, found, () -> show.accept(id)));
    }
}
