package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import roundtable.book.Book;
import roundtable.book.Column;
import roundtable.book.Level;
import roundtable.book.MinutesVersion;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Rows;
import roundtable.book.Service;
import roundtable.rules.Names;
import roundtable.words.Words;

/** The example city is believable: a whole city, told in both languages. */
class MusterstadtTest {

    static final List<String> LANGUAGES = Words.LANGUAGES;

    /** Words and signs that give away the other language. */
    private static final Map<String, Pattern> FOREIGN = Map.of(
            "en", Pattern.compile("\\b(und|der|die|das|nicht|wird)\\b|„"),
            "de", Pattern.compile("\\b(and|the|of|is|not|with)\\b|’"));

    private static final Set<String> UNREAD = Set.of("id", "person", "website", "email", "phone", "language");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void isAWholeCity(String language) {
        Book book = Examples.book("musterstadt", language);
        assertTrue(book.document().orElseThrow().fictional());
        List<Organisation> organisations = book.all(Organisation.class);
        assertTrue(organisations.size() >= 20);
        assertTrue(organisations.stream().map(Organisation::sector).distinct().count() >= 12);
        assertEquals(Set.of(Level.STATE, Level.CITY, Level.DISTRICT, Level.NEIGHBOURHOOD, Level.SITE),
                organisations.stream().map(Organisation::level).collect(Collectors.toSet()));
        assertTrue(organisations.stream().anyMatch(each -> each.name().length() > 100));
        List<Relation> relations = book.all(Relation.class);
        assertTrue(relations.size() >= 40);
        assertEquals(Rows.relationKinds(book).size(), relations.stream().map(Relation::kind).distinct().count());
        assertTrue(relations.stream().noneMatch(relation -> relation.source().equals(relation.target())));
        assertTrue(book.all(Service.class).stream().anyMatch(Service::mobile));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyReferenceResolves(String language) {
        Book book = Examples.book("musterstadt", language);
        for (RowType<?> type : RowType.ALL) {
            for (Row row : book.all(type.type())) {
                for (Column column : type.columns()) {
                    assertResolves(book, row, column);
                }
            }
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() throws Exception {
        for (RawRow row : source()) {
            row.values().forEach((field, value) -> {
                if (value instanceof Map<?, ?> texts) {
                    assertEquals(Set.copyOf(LANGUAGES), texts.keySet(), () -> row.label() + " " + field);
                    texts.values().forEach(text -> assertFalse(text.toString().isBlank(), row::label));
                }
            });
        }
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextIsInTheOtherLanguage(String language) {
        Book book = Examples.book("musterstadt", language);
        for (RowType<?> type : RowType.ALL) {
            // Former names and the texts of approved minutes hold the names of all languages.
            if (type.type() != OrganisationName.class && type.type() != MinutesVersion.class) {
                readable(book, type).forEach(text ->
                        assertFalse(FOREIGN.get(language).matcher(text).find(), () -> language + ": " + text));
            }
        }
    }

    @Test
    void anOrganisationHasTheNameOfItsDay() {
        for (String language : LANGUAGES) {
            Book book = Examples.book("musterstadt", language);
            Names winter = new Names(book, language, LocalDate.of(2026, 3, 11), Words.in(language)::text);
            Names summer = new Names(book, language, LocalDate.of(2026, 6, 10), Words.in(language)::text);
            assertTrue(winter.of("org-advice").contains("Brückenkopf"), winter.of("org-advice"));
            assertTrue(summer.of("org-advice").contains("Pegel"), summer.of("org-advice"));
        }
    }

    private static void assertResolves(Book book, Row row, Column column) {
        if (column.ref() != null && column.get(row) != null) {
            assertTrue(book.find(column.ref(), (String) column.get(row)).isPresent(),
                    () -> row.id() + " names " + column.get(row));
        }
    }

    /** The texts that people read in the rows of one kind. */
    private static List<String> readable(Book book, RowType<?> type) {
        List<Column> columns = type.columns().stream().filter(column -> column.type() == String.class
                && column.ref() == null && !UNREAD.contains(column.name())).toList();
        return book.all(type.type()).stream().<Object>flatMap(row -> columns.stream().map(column -> column.get(row)))
                .filter(Objects::nonNull).map(Object::toString).toList();
    }

    private static List<RawRow> source() throws ExchangeException, IOException {
        try (InputStream source = MusterstadtTest.class.getResourceAsStream("/examples/musterstadt.json")) {
            return RawBook.rows(source, true);
        }
    }
}
