package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.Organisation;
import roundtable.book.Row;

class DuplicatesTest {

    @ParameterizedTest
    @CsvSource({
        "Gesundheitsamt Musterstadt, Gesundheits-Amt Musterstadt", "Gesundheitsamt, Gesundheitsmat",
        "Department of Health, Dept. of Health", "Health Department, Department for Health",
        "Drug Consumption Room, DCR", "Straßensozialarbeit, Strassensozialarbeit", "Drogenhilfe e. V., Drogenhilfe",
        "Central Hospital, Central Hosp.", "Müller Stiftung, Mueller Stiftung", "Polizeipräsidium, Polizeipraesidium",
        "Police headquarters, Police headquaters", "Центр здоровья, Центр Здоровья"})
    void knowsTheSameInOtherLetters(String there, String typed) {
        assertEquals(1, Duplicates.of(book(there), typed).size());
        assertEquals(1, Duplicates.of(book(typed), there).size());
    }

    @ParameterizedTest
    @CsvSource({
        "Police station 1, Police station 2", "Health office West, Health office East", "Police, Policy institute",
        "Gesundheitsamt Nord, Gesundheitsamt Süd", "Stadt Musterstadt, Stadtteil Musterstadt", "Drug aid, Drug court",
        "Police, Prosecution", "Ministry of Health, Ministry of Justice", "Hafen, Hagen e. V. Nord", "of, the"})
    void leavesOthersAlone(String there, String typed) {
        assertTrue(Duplicates.of(book(there), typed).isEmpty());
    }

    @Test
    void anEmptyNameHasNone() {
        assertTrue(Duplicates.of(book("Police"), " ").isEmpty());
    }

    @Test
    void findsOneAmongFiveThousand() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String letters = Integer.toString(i + 50_000, 26).replaceAll("\\d", "z");
            rows.add(City.organisation("o" + i, "Office for affairs number " + i + " " + letters, null));
        }
        rows.add(City.organisation("wanted", "Counselling centre at the harbour", null));
        assertEquals(List.of("wanted"), Duplicates.of(Book.of(rows), "Harbour Counseling Centre").stream()
                .map(Organisation::id).toList());
    }

    private static Book book(String name) {
        return City.with(Book.EMPTY, City.organisation("o", name, null));
    }
}
