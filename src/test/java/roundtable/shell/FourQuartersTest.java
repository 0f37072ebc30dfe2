package roundtable.shell;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.N;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.exchange.Registers;
import roundtable.sheet.Sheet;
import roundtable.words.Words;

/**
 * What the example's round table did is written once more, from an empty file to four approved sets of minutes, by keys
 * alone. It takes more than a minute in each language and so is done on request: {@code -Dquarters=4}, or fewer of them.
 */
@EnabledIfSystemProperty(named = "quarters", matches = "[1-4]")
class FourQuartersTest extends SessionTest {

    private static final int QUARTERS = Integer.getInteger("quarters", 1);
    private static final double LOW = 460;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private final Keyboard keys = new Keyboard();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theRegistersSayAtTheEndWhatThoseOfTheExampleSay(String language) throws Exception {
        Book example = Examples.book("musterstadt", language);
        begin(language);
        push(CONTROL, N);
        opened("quarter.roundtable");
        // A list that opens beyond the edge of the screen in memory cannot be drawn.
        onWindow(() -> {
            window.setHeight(LOW);
            return null;
        });
        Year year = new Year(example, Words.in(language), keys, this::book);
        year.organisations();
        year.table();
        year.numbersFrom(4, 8, 13);
        List<Meeting> meetings = Rows.meetings(example, year.body().id());
        List<Meeting> held = meetings.subList(0, QUARTERS);
        held.forEach(year::meeting);
        LocalDate day = QUARTERS < 4 ? held.getLast().day() : DAY;
        if (QUARTERS == 4) {
            year.planned(meetings.getLast());
            year.reported(DAY);
            year.decisions(DAY);
        }
        assertEquals(QUARTERS, book().all(Meeting.class).stream().filter(m -> m.state() == Meeting.State.APPROVED).count());
        Register before = new Register(new Registers(example, Words.in(language), day), Words.in(language), held);
        Register now = new Register(new Registers(book(), Words.in(language), day), Words.in(language), held);
        assertEquals(before.decisions(), now.decisions());
        assertEquals(before.actions(), now.actions());
    }

    /** The rows of the registers that come from some meetings, as lines. */
    private record Register(Registers registers, Words words, List<Meeting> held) {

        /** What became of a decision later has no day in the example, so it is compared at the end of the year only. */
        String decisions() {
            return rows(registers.decisions(), QUARTERS == 4 ? List.of() : List.of("csv.status", "csv.decision.review"));
        }

        String actions() {
            return rows(registers.actions(), List.of("csv.action.decision"));
        }

        private String rows(Sheet sheet, List<String> without) {
            List<String> titles = sheet.columns().stream().map(Sheet.Column::title).toList();
            List<Integer> left = without.stream().map(words::text).map(titles::indexOf).toList();
            int meeting = titles.indexOf(words.text("csv.meeting"));
            List<String> numbers = held.stream().map(Meeting::number).toList();
            return sheet.groups().stream().flatMap(group -> group.rows().stream()).filter(row -> numbers.contains(row.get(meeting)))
                    .map(row -> IntStream.range(0, row.size()).filter(i -> !left.contains(i)).mapToObj(row::get)
                            .map(String::valueOf).collect(Collectors.joining(" | "))).collect(Collectors.joining("\n"));
        }
    }
}
