package roundtable.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import roundtable.book.Action;
import roundtable.book.Column;
import roundtable.book.Level;
import roundtable.book.RowType;

/** Whatever can be chosen from a list has a text in every language, and no text is left over. */
class KindsTest {

    static final List<String> LANGUAGES = Words.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyChoiceHasAText(String language) {
        Words words = Words.in(language);
        for (Enum<?> choice : choices()) {
            assertTrue(words.has(Words.keyOf(choice)), () -> language + " lacks " + Words.keyOf(choice));
            assertFalse(words.of(choice).isBlank(), () -> Words.keyOf(choice));
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextIsLeftOver(String language) throws IOException {
        Set<String> left = new TreeSet<>(texts(language).stringPropertyNames());
        new ClassFileImporter().importPackages("roundtable").stream().filter(JavaClass::isEnum)
                .map(JavaClass::reflect).flatMap(type -> List.of(type.getEnumConstants()).stream())
                .map(constant -> Words.keyOf((Enum<?>) constant)).forEach(left::remove);
        assertEquals(Set.of(), left);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void choicesOfOneListAreToldApart(String language) {
        Words words = Words.in(language);
        choices().stream().collect(Collectors.groupingBy(Enum::getDeclaringClass)).values().forEach(list ->
                assertEquals(list.size(), list.stream().map(words::of).distinct().count(), list::toString));
    }

    @Test
    void speaksBothLanguages() {
        assertEquals("in progress", Words.in("en").of(Action.Status.IN_PROGRESS));
        assertEquals("als erledigt gemeldet", Words.in("de").of(Action.Status.REPORTED_DONE));
        assertEquals("Quartier", Words.in("de").of(Level.NEIGHBOURHOOD));
    }

    /** The constants of all enumerations that rows can hold; weekdays come from the calendar. */
    private static List<Enum<?>> choices() {
        return RowType.ALL.stream().flatMap(type -> type.columns().stream()).<Class<?>>map(Column::type)
                .filter(type -> type.isEnum() && type != DayOfWeek.class).distinct()
                .<Enum<?>>flatMap(type -> List.of(type.getEnumConstants()).stream().map(constant -> (Enum<?>) constant))
                .toList();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Words.class.getResourceAsStream("/words/kinds_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
