package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;

class MentionsTest {

    private static final Book BOOK = City.with(Book.EMPTY,
            City.organisation("ga", "Gesundheitsamt Musterstadt", "GA"), City.organisation("pol", "Police", null),
            City.organisation("hq", "Police headquarters", "PHQ"),
            City.organisation("str", "Straßensozialarbeit für Jugendliche", null),
            City.organisation("mue", "Müllerhaus e. V.", null),
            City.organisation("ru", "Ёлка, центр снижения вреда", null),
            City.organisation("gr", "Κέντρο Υγείας Πόλης", null), City.organisation("ge", "მუსტერის ჯანდაცვა", null),
            City.organisation("vi", "Trung tâm Y tế Đống Mẫu", null),
            City.organisation("sen", "Region Department for Health, Care and Equality", "RegHCE"),
            new OrganisationName("former", "mue", null, "Old Mill Trust", null, null, LocalDate.of(2020, 1, 1)));

    @ParameterizedTest
    @CsvSource({"amt, ga", "ga, ga", "gesundheits, ga", "muster, ga", "strassen, str", "STRASSENSOZIAL, str",
        "jugend, str", "mueller, mue", "muller, mue", "Müller, mue", "елка, ru", "снижения, ru", "κεντρο, gr",
        "υγειας, gr", "მუსტერ, ge", "y te, vi", "dong mau, vi", "trung tam, vi", "old mill, mue", "equality region, sen",
        "reghce, sen"})
    void findsByAnyPartOfAnyName(String typed, String expected) {
        assertEquals(expected, Search.organisations(BOOK, typed).getFirst().id());
    }

    @Test
    void theWholeNameComesBeforeItsBeginning() {
        assertEquals(List.of("pol", "hq"), ids(Search.organisations(BOOK, "police")));
        assertTrue(Search.organisations(BOOK, "zoo").isEmpty());
        assertEquals(BOOK.all(Organisation.class).size(), Search.organisations(BOOK, "").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask @pol                        | 4  | pol hq
            ask @police h                   | 4  | hq
            @gesu                           | 0  | ga
            (@dong                          | 1  | vi
            ask @nobody                     | 4  | ''
            ask @Police about the site      | -1 | ''
            mail to info@police             | -1 | ''
            nobody named                    | -1 | ''
            @Police, then                   | -1 | ''
            """)
    void offersWhatIsBeingTyped(String line, int start, String candidates) {
        var mention = Mentions.at(BOOK, line, line.length());
        assertEquals(start, mention.map(Mentions.Mention::start).orElse(-1));
        assertEquals(candidates, String.join(" ", mention.map(m -> ids(m.candidates())).orElse(List.of())));
    }

    @Test
    void onlyOneIsSure() {
        assertTrue(Mentions.at(BOOK, "@pol", 4).orElseThrow().only().isEmpty(), "two begin so: the user chooses");
        assertEquals("ga", Mentions.at(BOOK, "@gesund", 7).orElseThrow().only().orElseThrow().id());
        assertEquals("pol", Mentions.at(BOOK, "@police headquarters", 7).orElseThrow().candidates().getFirst().id(),
                "only what stands before the caret counts");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @Police headquarters reports to @GA.                 | Police headquarters=hq; GA=ga
            @Police and @Müllerhaus e. V. meet                   | Police=pol; Müllerhaus e. V=mue
            @Region Department for Health, Care and Equality pays | Region Department for Health, Care and Equality=sen
            Write to a@Police, @nobody and @                     | ''
            """)
    void readsFinishedLines(String line, String expected) {
        assertEquals(expected, Mentions.in(BOOK, line).stream().map(m -> line.substring(m.start() + 1, m.end()) + "="
                + String.join(" ", ids(m.candidates()))).collect(Collectors.joining("; ")));
    }

    @Test
    void foldsAsPeopleCompare() {
        for (String pair : List.of("Straße=STRASSE", "Ёж=еж", "Jürgen=Juergen", "Đà Mẫng=da mang", "Μυστερία=ΜΥΣΤΕΡΙΑ",
                "e. V.=E.V", "Łódź=lodz", "Ærø=Aro", "Tuesday=tuesday")) {
            assertTrue(Folding.same(pair.split("=")[0], pair.split("=")[1].replace("E.V", "E. V")), pair);
        }
    }

    private static List<String> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).toList();
    }
}
