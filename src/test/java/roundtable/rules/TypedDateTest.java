package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Action;
import roundtable.words.Words;

class TypedDateTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31.3.                       | 2026-03-31
            31.3                        | 2026-03-31
            31.03.2027                  | 2027-03-31
            31.3.27                     | 2027-03-31
            2026-03-31                  | 2026-03-31
            2026-3-1                    | 2026-03-01
            31 March                    | 2026-03-31
            31 march 2027               | 2027-03-31
            the 31st of March           | 2026-03-31
            31-Mar-2027                 | 2027-03-31
            March 31                    | 2026-03-31
            March 31st, 2027            | 2027-03-31
            Mar. 31                     | 2026-03-31
            by 31 March                 | 2026-03-31
            Tuesday 31 March            | 2026-03-31
            Tue, 31 March 2026          | 2026-03-31
            Wednesday 31 March          | 2027-03-31
            31/3                        | 2026-03-31
            31/12/2026                  | 2026-12-31
            12/31/2026                  | 2026-12-31
            4/4                         | 2026-04-04
            3/4                         | 2026-04-03 2027-03-04 2026-03-04
            04/05/26                    | 2026-05-04 2026-04-05
            04-05-2026                  | 2026-05-04 2026-04-05
            04.05.26                    | 2026-05-04
            1.3.                        | 2027-03-01 2026-03-01
            1 March                     | 2027-03-01 2026-03-01
            11.3.                       | 2026-03-11
            today                       | 2026-03-11
            tomorrow                    | 2026-03-12
            the day after tomorrow      | 2026-03-13
            in two weeks                | 2026-03-25
            in 2 weeks' time            | 2026-03-25
            within ten days             | 2026-03-21
            in a month                  | 2026-04-11
            Friday                      | 2026-03-13
            on Friday                   | 2026-03-13
            this Friday                 | 2026-03-13
            Wednesday                   | 2026-03-18 2026-03-11
            next Friday                 | 2026-03-13 2026-03-20
            Friday next week            | 2026-03-20
            next week                   | 2026-03-20 2026-03-16
            end of week                 | 2026-03-13 2026-03-15
            end of the month            | 2026-03-31
            by month end                | 2026-03-31
            end of next month           | 2026-04-30
            end of April                | 2026-04-30
            end February                | 2027-02-28 2026-02-28
            end of March 2028           | 2028-03-31
            mid-April                   | 2026-04-15
            April                       | 2026-04-30 2026-04-01
            end of year                 | 2026-12-31
            Q2 2027                     | 2027-06-30
            by Q2                       | 2026-06-30
            second quarter 2027         | 2027-06-30
            end of the quarter          | 2026-03-31
            end of next quarter         | 2026-06-30
            next meeting                | NEXT_MEETING
            by the next meeting         | NEXT_MEETING
            ongoing                     | ONGOING
            29 February 2028            | 2028-02-29
            31.2.                       | none
            31.2.2027                   | none
            29 February 2027            | none
            31 April                    | none
            13/13/2026                  | none
            Monday 31 March 2026        | none
            as soon as possible         |
            three police officers       |
            3/2026                      |
            1234                        |
            """)
    void readsEnglish(String typed, String meant) {
        assertEquals(meant == null ? "" : meant, shown(TypedDate.read(typed, "en", TODAY)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31.3.                       | 2026-03-31
            31.3                        | 2026-03-31
            31. 3. 2027                 | 2027-03-31
            31.03.2027                  | 2027-03-31
            04.05.26                    | 2026-05-04
            04/05/26                    | 2026-05-04
            2026-03-31                  | 2026-03-31
            31. März                    | 2026-03-31
            31.März                     | 2026-03-31
            31 Maerz 2027               | 2027-03-31
            31. MÄRZ 2027               | 2027-03-31
            1. Jan. 2027                | 2027-01-01
            bis 31. März                | 2026-03-31
            bis zum 31.3.               | 2026-03-31
            spätestens am 31.3.         | 2026-03-31
            Dienstag, 31.3.             | 2026-03-31
            Di, den 31. März 2026       | 2026-03-31
            Mittwoch, 31.3.             | 2027-03-31
            1.3.                        | 2027-03-01 2026-03-01
            heute                       | 2026-03-11
            morgen                      | 2026-03-12
            übermorgen                  | 2026-03-13
            in zwei Wochen              | 2026-03-25
            in 14 Tagen                 | 2026-03-25
            in vierzehn Tagen           | 2026-03-25
            innerhalb von zehn Tagen    | 2026-03-21
            binnen einer Woche          | 2026-03-18
            in einem Monat              | 2026-04-11
            in 1 Jahr                   | 2027-03-11
            Freitag                     | 2026-03-13
            bis Freitag                 | 2026-03-13
            am kommenden Freitag        | 2026-03-13
            Mittwoch                    | 2026-03-18 2026-03-11
            nächsten Freitag            | 2026-03-13 2026-03-20
            naechsten Freitag           | 2026-03-13 2026-03-20
            Freitag nächster Woche      | 2026-03-20
            nächste Woche Freitag       | 2026-03-20
            nächste Woche               | 2026-03-20 2026-03-16
            Ende der Woche              | 2026-03-13 2026-03-15
            Ende des Monats             | 2026-03-31
            bis Monatsende              | 2026-03-31
            Ende nächsten Monats        | 2026-04-30
            Ende März                   | 2026-03-31
            Ende Februar                | 2027-02-28 2026-02-28
            Mitte April                 | 2026-04-15
            bis April                   | 2026-04-30 2026-04-01
            Jahresende                  | 2026-12-31
            Ende des Jahres             | 2026-12-31
            Q2 2027                     | 2027-06-30
            Q2/2027                     | 2027-06-30
            2. Quartal 2027             | 2027-06-30
            im zweiten Quartal          | 2026-06-30
            Quartalsende                | 2026-03-31
            nächste Sitzung             | NEXT_MEETING
            bis zur nächsten Sitzung    | NEXT_MEETING
            laufend                     | ONGOING
            31.2.                       | none
            30. Februar 2027            | none
            32.1.                       | none
            Montag, 31.3.2026           | none
            so bald wie möglich         |
            drei Streifen               |
            TOP 4                       |
            """)
    void readsGerman(String typed, String meant) {
        assertEquals(meant == null ? "" : meant, shown(TypedDate.read(typed, "de", TODAY)));
    }

    @Test
    void onAFridayNextFridayIsInAWeekButFridayIsAsked() {
        LocalDate friday = LocalDate.of(2026, 3, 13);
        assertEquals("2026-03-20", shown(TypedDate.read("next Friday", "en", friday)));
        assertEquals("2026-03-20 2026-03-13", shown(TypedDate.read("Freitag", "de", friday)));
    }

    @Test
    void everyDayWrittenOutIsReadBack() {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(5)); day = day.plusDays(1)) {
            for (String language : Words.LANGUAGES) {
                String longDate = Words.in(language).longDate(day);
                assertEquals(day.toString(), shown(TypedDate.read(longDate, language, TODAY)), longDate);
                assertEquals(day.toString(), shown(TypedDate.read(day.toString(), language, TODAY)));
            }
            assertEquals(day.toString(), shown(TypedDate.read(Words.in("de").date(day), "de", TODAY)));
            assertTrue(shown(TypedDate.read(Words.in("en").date(day), "en", TODAY)).startsWith(day.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The health office sends the figures by 31.3. to all | by 31.3.=2026-03-31
            en | Figures by next meeting, draft in two weeks         | by next meeting=NEXT_MEETING; in two weeks=2026-03-25
            en | We may march on Friday with 3 of 4 members          | on Friday=2026-03-13
            en | Decide until 3/4                                     | until 3/4=2026-04-03 2027-03-04 2026-03-04
            en | three quarters, 3/4 of all, see D 3/2026             | ''
            en | Due 31.2. at the latest                              | Due 31.2.=none
            en | Police reported today on the second site             | ''
            de | Gesundheitsamt legt bis Ende März Zahlen vor         | bis Ende März=2026-03-31
            de | So kann es nicht weitergehen, Mo und Di war Ruhe     | ''
            de | Bericht bis zur nächsten Sitzung                     | bis zur nächsten Sitzung=NEXT_MEETING
            de | Bericht bis Freitag, sonst am 27. März               | bis Freitag=2026-03-13; am 27. März=2026-03-27
            de | Am Morgen waren 12 Personen da, 2,5 Stunden          | ''
            """)
    void findsDatesInALine(String language, String line, String found) {
        assertEquals(found, DatesInLine.find(line, language, TODAY).stream()
                .map(date -> line.substring(date.start(), date.end()) + "=" + shown(date.date()))
                .collect(Collectors.joining("; ")));
    }

    private static String shown(TypedDate date) {
        return switch (date) {
            case TypedDate.One one -> shown(one.due());
            case TypedDate.Several several ->
                    several.choices().stream().map(TypedDateTest::shown).collect(Collectors.joining(" "));
            case TypedDate.None none -> none.hint() == null ? "" : "none";
        };
    }

    private static String shown(TypedDate.Due due) {
        return due.kind() == Action.DueKind.DATE ? due.day().toString() : due.kind().toString();
    }
}
