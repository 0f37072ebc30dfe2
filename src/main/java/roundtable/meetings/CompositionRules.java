package roundtable.meetings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.CompositionRule;
import roundtable.book.Ids;
import roundtable.book.Level;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.controls.Hint;
import roundtable.rules.Composition;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** Who has to sit in a body by its rules, and what is lacking of it today. */
final class CompositionRules extends VBox {

    private final Desk desk;
    private final Supplier<String> body;
    private final Lines<CompositionRule> lines;
    private final Hint lacking = new Hint();

    CompositionRules(Desk desk, Supplier<String> body) {
        this.desk = desk;
        this.body = body;
        lines = new Lines<>(() -> Rows.compositionRules(desk.workspace().book(), body.get()), this::line,
                Lines.more(desk.words().text("meetings.composition.add"), this::add));
        lacking.setId("composition-lacking");
        setId("composition");
        getStyleClass().add("lines");
        getChildren().addAll(lines, lacking);
    }

    /** Shows the rules as they are now. */
    void refresh() {
        lines.refresh();
        Book book = desk.workspace().book();
        lacking.say(book.find(Body.class, body.get()).stream().flatMap(row -> Composition.lacks(book, row.id(), Making.today()).stream())
                .map(lack -> desk.words().text("meetings.composition.lacks", asked(lack.rule()), lack.rule().least(), lack.there()))
                .collect(Collectors.joining("\n")));
    }

    private RowLine<CompositionRule> line(CompositionRule rule) {
        Words words = desk.words();
        return new RowLine<>(desk, CompositionRule.class, "meetings.composition.change", rule.id())
                .number(words.text("meetings.composition.least"), CompositionRule::least, (r, n) -> n == null || n < 1 ? r : r.withLeast(n))
                .pick(words.text("meetings.composition.role"), () -> orNone(Seat.Role.values()), words::title, CompositionRule::role,
                        CompositionRule::withRole)
                .pick(words.text("meetings.composition.sector"), this::sectors, key -> desk.names().of(desk.workspace().book().get(Sector.class, key)),
                        CompositionRule::sector, CompositionRule::withSector)
                .pick(words.text("meetings.composition.level"), () -> orNone(Level.values()), words::title, CompositionRule::level,
                        CompositionRule::withLevel)
                .anyOrganisation(words.text("meetings.composition.organisation"), CompositionRule::organisation, CompositionRule::withOrganisation)
                .removable(words.text("meetings.composition.remove"), "meetings.composition.remove");
    }

    /** What a rule asks for in words, such as "chair, city, police". */
    private String asked(CompositionRule rule) {
        Words words = desk.words();
        String asked = Stream.of(Optional.ofNullable(rule.role()).map(words::of), Optional.ofNullable(rule.level()).map(words::of),
                desk.workspace().book().find(Sector.class, rule.sector()).map(desk.names()::of),
                Optional.ofNullable(rule.organisation()).map(desk.names()::of)).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return asked.isEmpty() ? words.text("meetings.composition.seat") : asked;
    }

    private void add() {
        double position = 1 + Rows.compositionRules(desk.workspace().book(), body.get()).stream()
                .mapToDouble(CompositionRule::position).max().orElse(0);
        desk.workspace().put("meetings.composition.add", new CompositionRule(Ids.next(), body.get(), null, null, null, null, 1, position));
        lines.enterLast();
    }

    private List<String> sectors() {
        List<String> keys = new ArrayList<>(Rows.sectors(desk.workspace().book()).stream().map(Sector::id).toList());
        keys.addFirst(null);
        return keys;
    }

    private static <E> List<E> orNone(E[] values) {
        List<E> all = new ArrayList<>(Arrays.asList(values));
        all.addFirst(null);
        return all;
    }
}
