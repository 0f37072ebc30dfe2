package roundtable.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.words.Words;

class JsonBookRefusalTest {

    private static final String BOOK = """
            {"format": "roundtable-book", "version": 1,
             "document": {"id": "doc", "title": "City", "language": "en", "fictional": true},
             "rows": {
              "pillar": [{"id": "care", "code": "treatment", "colour": "#56b4e9", "position": 1.0}],
              "organisation": [{"id": "police", "name": "Police", "level": "CITY", "since": "2001-05-31"},
                               {"id": "hospital", "name": "Hospital", "pillar": "care"}],
              "relation_kind": [{"id": "calls", "name": "calls", "colour": "#000000", "dash": "SOLID", "direction": "BOTH", "position": 1}],
              "relation": [{"id": "r1", "source": "police", "target": "hospital", "kind": "calls", "direction": "BOTH",
                            "formality": "FORMAL", "strength": 2, "confidentiality": "PUBLIC"}],
              "chart": [{"id": "c1", "name": "All", "kind": "NETWORK", "everything": true, "under_discussion": false, "position": 1}],
              "placement": [{"id": "p1", "chart": "c1", "organisation": "police", "x": 10, "pinned": true, "hidden": false},
                            {"id": "p2", "chart": "c1", "organisation": "hospital", "pinned": true, "hidden": false}],
              "body": [{"id": "rt", "organisation": "hospital", "code": "RT", "kind": "ROUND_TABLE", "rhythm_months": 3,
                        "starts_at": "14:30", "quorum_rule": "NONE", "decision_rule": "CONSENSUS", "number_period": "YEAR",
                        "next_meeting": 1, "next_decision": 1, "next_action": 1, "minutes_kind": "RESULTS", "confidentiality": "MEMBERS"}],
              "meeting": [{"id": "m1", "body": "rt", "number": "1/2026", "kind": "ORDINARY", "state": "DRAFT", "day": "2026-03-10",
                           "mode": "IN_PERSON", "confidentiality": "MEMBERS"}],
              "decision": [{"id": "d1", "body": "rt", "wording": "We go on", "number": "D 1", "votes_for": 5, "procedural": false,
                            "status": "IN_FORCE", "confidentiality": "PUBLIC"}],
              "minutes_version": [{"id": "v1", "meeting": "m1", "version": 1, "state": "DRAFT", "text": "t", "produced_at": "2026-03-11T10:00:00Z",
                "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}]
             }}
            """;

    @Test
    void theBookItselfIsRead() throws Exception {
        assertEquals("", Json.refusal(BOOK, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            roundtable-book              | mind-map          | The source is not a book of Roundtable: it does not begin with "format": "roundtable-book" and a version.
            "format": "roundtable-book", | "name": "x",      | The source is not a book of Roundtable: it does not begin with "format": "roundtable-book" and a version.
            "version": 1,                | "version": 2,     | The source is version 2 of a book; this program reads version 1.
            "version": 1,                | "version": "1.0", | The source is version "1.0" of a book; this program reads version 1.
            "rows": {                    | "lines": {        | A book has no part called "lines", only format, version, document and rows.
            "pillar": [                  | "column": [       | "column" is not a table of a book.
            "pillar": [{                 | "document": [{    | "document" is not a table of a book.
            "fictional": true            | "fictional": 1    | Row document "doc", field "fictional": true or false is expected, not 1.
            "name": "Police"             | "nmae": "Police"  | Row organisation "police" has a field "nmae", which the table does not know.
            "name": "Police", | "name": null, | Row organisation "police" lacks the field "name".
            "name": "Police", | "" : "",      | Row organisation "police" has a field "", which the table does not know.
            "name": "Police"  | "name": 7     | Row organisation "police", field "name": a text is expected, not 7.
            "name": "Police"  | "name": ["P"] | Row organisation "police", field "name": one value is expected, not a list or an object.
            "name": "Police"  | "name": {}    | Row organisation "police", field "name": one value is expected, not a list or an object.
            "level": "CITY"   | "level": "TOWN" | Row organisation "police", field "level": "TOWN" is not one of INTERNATIONAL, NATIONAL, STATE, CITY, DISTRICT, NEIGHBOURHOOD, SITE.
            "level": "CITY"   | "level": 3    | Row organisation "police", field "level": 3 is not one of INTERNATIONAL, NATIONAL, STATE, CITY, DISTRICT, NEIGHBOURHOOD, SITE.
            2001-05-31        | 31.05.2001    | Row organisation "police", field "since": a day such as 2026-03-31 is expected, not "31.05.2001".
            2001-05-31        | 2001-02-30    | Row organisation "police", field "since": a day such as 2026-03-31 is expected, not "2001-02-30".
            2001-05-31        | +12001-05-31  | Row organisation "police", field "since": a day such as 2026-03-31 is expected, not "+12001-05-31".
            14:30             | half past two | Row body "rt", field "starts_at": a time such as 14:30 is expected, not "half past two".
            2026-03-11T10:00:00Z | 2026-03-11 | Row minutes_version "v1", field "produced_at": a moment such as 2026-03-31T14:30:00Z is expected, not "2026-03-11".
            "votes_for": 5    | "votes_for": 5.5   | Row decision "d1", field "votes_for": a whole number is expected, not 5.5.
            "votes_for": 5    | "votes_for": "5"   | Row decision "d1", field "votes_for": a whole number is expected, not "5".
            "votes_for": 5    | "votes_for": 99999999999 | Row decision "d1", field "votes_for": a whole number is expected, not 99999999999.
            "votes_for": 5    | "votes_for": -1    | Row decision "d1", field "votes_for": -1 is less than 0.
            "next_action": 1  | "next_action": 0   | Row body "rt", field "next_action": 0 is less than 1.
            "strength": 2     | "strength": 4      | Row relation "r1", field "strength": 4 is not between 1 and 3.
            "x": 10           | "x": "left"        | Row placement "p1", field "x": a number is expected, not "left".
            "x": 10           | "x": 1e999         | Row placement "p1", field "x": a number is expected, not Infinity.
            #56b4e9           | red                | Row pillar "care", field "colour": a colour such as #0072b2 in small letters is expected, not red.
            "0123456789abcdef | "                  | Row minutes_version "v1", field "sha256": a SHA-256 fingerprint of 64 characters is expected, not 0123456789abcdef0123456789abcdef0123456789abcdef.
            "code": "treatment", | ''              | Row pillar "care" needs a "code" or a "name".
            "wording": "We go on", | ''            | Row decision "d1" needs exactly one of the fields "entry" and "wording".
            "id": "police"    | "id": ""           | Row organisation #1 has an empty "id".
            "id": "police",   | ''                 | Row organisation #1 lacks the field "id".
            "id": "hospital"  | "id": "police"     | Row organisation "police" has an "id" that another row of organisation has already.
            "id": "rt"        | "id": "police"     | Row body "police" has an "id" that another row of organisation has already.
            "body": "rt", "number" | "body": "zz", "number" | Row meeting "m1", field "body": there is no row "zz" in body.
            "pillar": "care"  | "pillar": "police" | Row organisation "hospital", field "pillar": "police" is a row of organisation, but one of pillar is expected.
            "organisation": "hospital", "pinned" | "organisation": "police", "pinned" | Row placement "p2" places an organisation on a chart where placement "p1" has placed it already; look at the fields "chart" and "organisation".
            "target": "hospital" | "target": "police" | Row relation "r1" relates an organisation to itself; look at the fields "source" and "target".
            "meeting": [      | "meeting": [{"id": "m0", "body": "rt", "number": "1/2026", "kind": "ORDINARY", "state": "DRAFT", "day": "2026-01-10", "mode": "ONLINE", "confidentiality": "MEMBERS"}, | Row meeting "m1" has the number that meeting "m0" of the same body has already; look at the field "number".
            "procedural": false | "procedural": false, "supersedes": "d1" | Row decision "d1", field "supersedes": it leads in a circle back to where it came from.
            "version": 1,     | "version": "1",    | The source is version "1" of a book; this program reads version 1.
            "fictional": true | "fictional": "true" | Row document "doc", field "fictional": true or false is expected, not "true".
            """)
    void whatDoesNotFitIsSaidInOneSentence(String part, String instead, String sentence) throws Exception {
        assertTrue(BOOK.contains(part), part);
        assertEquals(sentence, Json.refusal(BOOK.replaceFirst(java.util.regex.Pattern.quote(part), instead), "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | The source is empty.
            hello                 | The source is not correct JSON: it stops making sense in line 1, column 6.
            [1, 2]                | The source is not a book of Roundtable: it does not begin with "format": "roundtable-book" and a version.
            {}                    | The source is not a book of Roundtable: it does not begin with "format": "roundtable-book" and a version.
            {"format": "roundtable-book", "version": 1, "rows": {}} | The source has no document, which says what the file is called.
            {"format": "roundtable-book", "version": 1, "rows": []} | The part "rows" must be an object with one array for each table.
            {"format": "roundtable-book", "version": 1, "rows": {"chart": {}}}  | The table "chart" must be an array of rows.
            {"format": "roundtable-book", "version": 1, "rows": {"chart": [7]}} | Row chart #1 must be an object with one value for each field.
            """)
    void whatIsNoBookIsRefused(String source, String sentence) throws Exception {
        assertEquals(sentence, Json.refusal(source, "en"));
    }

    @Test
    void aCutOffSourceIsRefusedWhereverItIsCut() throws Exception {
        for (int end = 1; end < BOOK.strip().length(); end += 7) {
            assertNotEquals("", Json.refusal(BOOK.strip().substring(0, end), "en"), "cut at " + end);
        }
    }

    @Test
    void aFieldOrAnEndGivenTwiceIsRefusedWithItsPlace() throws Exception {
        assertTrue(Json.refusal(BOOK.replace("\"title\": \"City\"", "\"id\": \"x\""), "en")
                .startsWith("The source is not correct JSON: it stops making sense in line 2, column "));
        assertTrue(Json.refusal(BOOK + "}", "en").startsWith("The source is not correct JSON"));
        assertTrue(Json.refusal(BOOK + "{}", "en").startsWith("The source is not correct JSON"));
    }

    @Test
    void deepNestingAndEndlessTextsAreRefused() throws Exception {
        assertEquals("The source is not a book of Roundtable: it does not begin with \"format\": \"roundtable-book\" and a version.",
                Json.refusal("[".repeat(1_000_000), "en"));
        assertEquals("Row document \"doc\", field \"title\": one value is expected, not a list or an object.",
                Json.refusal(BOOK.replace("\"City\"", "[".repeat(1_000_000)), "en"));
        assertEquals("The source is larger or more deeply nested than a book can be (at most 200 million bytes).",
                Json.refusal(BOOK.replace("\"City\"", "\"" + "x".repeat(20_000_001) + "\""), "en"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (byte[] source : new byte[][] {{0, 1, 2, 3, 4}, {(byte) 0xff, (byte) 0xfe, 0, 0, 9, 9, 9, 9}, {'{', '"', (byte) 0xc3, '"', '}'}}) {
            ExchangeException refusal = Assertions.assertThrows(ExchangeException.class,
                    () -> JsonBook.read(new ByteArrayInputStream(source)));
            assertEquals("exchange.json.broken", refusal.key());
        }
    }

    @Test
    void theSentenceIsThereInGerman() throws Exception {
        assertEquals("Zeile decision \"d1\", Feld \"votes_for\": -1 ist weniger als 0.",
                Json.refusal(BOOK.replace("\"votes_for\": 5", "\"votes_for\": -1"), "de"));
        assertEquals("Die Quelle ist leer.", new ExchangeException("exchange.json.empty").sentence(Words.in("de")));
    }

    @Test
    void aLongValueIsShortenedInTheSentence() throws Exception {
        String sentence = Json.refusal(BOOK.replace("#56b4e9", "red\\n" + "x".repeat(10_000)), "en");
        assertTrue(sentence.length() < 200 && sentence.contains("red x") && sentence.contains("…"), sentence);
    }
}
