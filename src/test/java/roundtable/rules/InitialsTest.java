package roundtable.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void twoWordsGiveTheirFirstLettersAndOneItsFirstTwo() {
        assertEquals(List.of("Po", "DS", "PU"), Initials.of(List.of("Police", "Drug services", "Peer users")));
        assertEquals(List.of("Су", "HH"), Initials.of(List.of("Суд", "Haus-Hilfe")));
    }

    @Test
    void everyNameHasAMarkOfItsOwnHoweverAlikeTheyAre() {
        List<String> marks = Initials.of(IntStream.range(0, 300).mapToObj(i -> "Sozialamt").toList());
        assertEquals(300, new HashSet<>(marks).size());
        assertEquals(List.of("So", "Sz", "Si"), marks.subList(0, 3));
        assertEquals(3, new HashSet<>(Initials.of(List.of("–", "", "§§"))).size());
    }
}
