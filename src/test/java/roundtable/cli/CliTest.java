package roundtable.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Organisation;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.Rows;
import roundtable.exchange.Examples;
import roundtable.exchange.Starter;
import roundtable.exchange.Templates;
import roundtable.file.RoundtableFile;

class CliTest {

    @TempDir
    private static Path home;

    private static Path city;

    @BeforeAll
    static void makeTheExample() throws Exception {
        Path folder = Files.createDirectories(home.resolve("city"));
        city = folder.resolve("city.roundtable");
        assertEquals(new Shell(0, city.toString(), ""), Shell.run("example", "musterstadt", city));
    }

    /** Fonts are measured by way of a temporary file, and what fails there comes without its own exception. */
    @Test
    void aPlaceThatTakesNothingIsToldInASentenceWhereverItWasNeeded() {
        assertEquals("/tmp/font.tmp cannot be read or written: access denied.", new Trouble(roundtable.words.Words.in("en"))
                .sentence(new java.io.UncheckedIOException(new java.nio.file.AccessDeniedException("/tmp/font.tmp"))));
    }

    @Test
    void theExampleIsTheBookInTheLanguageAskedFor() throws Exception {
        Path german = home.resolve("german.roundtable");
        Shell.runIn("de", "example", "Musterstadt", german);
        assertEquals(Examples.book("musterstadt", "de"), RoundtableFile.read(german));
        assertEquals(Examples.book("musterstadt", "en"), RoundtableFile.read(city));
    }

    @Test
    void aReportCountsAsOfADayAndADayThatIsNoneIsRefused() throws Exception {
        Shell report = Shell.run("report", city, "--date", "2026-03-31");
        assertEquals(0, report.code());
        Map<?, ?> body = (Map<?, ?>) ((List<?>) JSON.std.mapFrom(report.out()).get("bodies")).getFirst();
        assertEquals("RTD", body.get("code"));
        assertEquals(2, ((List<?>) body.get("meetings")).size());
        Map<?, ?> march = (Map<?, ?>) ((List<?>) body.get("meetings")).getLast();
        assertEquals(List.of(10, 3, 1, 1, 13, 12, true), Stream.of("present", "deputised", "excused", "absent", "represented",
                "represented_at_opening", "quorum").map(march::get).toList());
        assertEquals(List.of("A 16/2025", "A 15/2025", "A 13/2025", "A 14/2025", "A 17/2025"), march.get("carry_over"));
        assertEquals(List.of(), ((Map<?, ?>) body.get("public")).get("decisions"), "the example's minutes are for members");
        assertEquals(2, Shell.run("report", city, "--date", "31.3.2026").code());
    }

    @Test
    void aTemplateIsAFileWithChartsAndAScriptForTheFirstMeeting() throws Exception {
        Path file = home.resolve("beginning.roundtable");
        Path script = home.resolve("script.pdf");
        assertEquals(new Shell(0, file + "\n" + script, ""), Shell.run("template", "Four-Pillars", file, "--script", script));
        Book book = RoundtableFile.read(file);
        assertEquals("four-pillars", Templates.of(book).orElseThrow());
        assertEquals(2 * book.all(Organisation.class).size(), book.all(Placement.class).size());
        assertTrue(Files.size(script) > 5_000);
        assertEquals(1, Shell.run("template", "net-map", home.resolve("other.roundtable"), "--script", script).code());
        assertFalse(Files.exists(home.resolve("other.roundtable")));
    }

    @Test
    void whatIsExportedAsJsonIsImportedWithoutLoss() throws Exception {
        Path out = home.resolve("json");
        assertEquals(0, Shell.run("export", city, "--out", out, "--format", "json").code());
        Path copy = home.resolve("copy.roundtable");
        assertEquals(new Shell(0, copy.toString(), ""), Shell.run("import", copy, out.resolve("book.json")));
        assertEquals(RoundtableFile.read(city), RoundtableFile.read(copy));
    }

    @Test
    void allMinutesAndChartsAreExportedUnderTheirNames() throws Exception {
        Path out = home.resolve("all");
        Shell shell = Shell.run("export", city, "--out", out);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(List.of("chart-exchange-network-en.pdf", "chart-organisation-chart-en.pdf", "minutes-rtd-1-2026-en.pdf",
                "minutes-rtd-2-2026-en.pdf", "minutes-rtd-3-2026-en.pdf", "minutes-rtd-4-2025-en.pdf"), Shell.names(out));
        for (String name : Shell.names(out)) {
            assertTrue(Files.readString(out.resolve(name), java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
            assertTrue(shell.out().contains(name));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --minutes 2/2026                    | minutes-rtd-2-2026-en.pdf
            --minutes last --chart none         | minutes-rtd-3-2026-en.pdf
            --minutes none --chart none         | ''
            --chart organisation-chart          | chart-organisation-chart-en.pdf
            --chart organisation-chart --paper a2 --tiles | chart-organisation-chart-en.pdf
            --format svg                        | chart-exchange-network-en.svg chart-organisation-chart-en.svg
            --format png --chart exchange-network | chart-exchange-network-en.png
            --format drawing                    | drawing-exchange-network.json drawing-organisation-chart.json
            --format csv                        | actions-en.csv decisions-en.csv organisations-en.csv relations-en.csv
            --format xlsx                       | actions-en.xlsx decisions-en.xlsx organisations-en.xlsx relations-en.xlsx
            """)
    void onlyWhatIsAskedForIsExported(String options, String names) throws Exception {
        Path out = Files.createDirectories(home.resolve(options.replaceAll("\\W+", "-")));
        Object[] command = ("export\n" + city + "\n--out\n" + out + "\n" + options.replace(' ', '\n')).split("\n");
        Shell shell = Shell.run(command);
        assertEquals(0, shell.code(), shell.err());
        assertEquals(names, String.join(" ", Shell.names(out)));
    }

    @ParameterizedTest
    @CsvSource({"svg, de", "drawing, de", "svg, en", "drawing, en"})
    void relationsForTheSecretariatAloneAreInNoPictureToHandOut(String format, String language) throws Exception {
        Path file = home.resolve("secrets-" + language + ".roundtable");
        Shell.runIn(language, "example", "musterstadt", file, "--force");
        List<Relation> secret = RoundtableFile.read(file).all(Relation.class).stream()
                .filter(relation -> relation.confidentiality() == Confidentiality.RESTRICTED).toList();
        assertEquals(3, secret.size());
        Path out = home.resolve("secrets-" + format + "-" + language);
        assertEquals(0, Shell.runIn(language, "export", file, "--out", out, "--format", format).code());
        for (String name : Shell.names(out)) {
            String written = Files.readString(out.resolve(name));
            secret.forEach(relation -> {
                assertFalse(written.contains(relation.label()), name + " says " + relation.label());
                assertFalse(written.contains(relation.id()), name + " names " + relation.id());
            });
        }
    }

    @Test
    void aFileWithoutMeetingsAndChartsGivesItsUsualCharts() throws Exception {
        Path file = home.resolve("plain.roundtable");
        Book book = Starter.book("Plain", "de").with(List.of(new roundtable.book.Change(null,
                new Organisation("o", "Amt", null, null, null, null, null, null, null, null, null))));
        RoundtableFile.create(file, book).close();
        assertEquals(0, Shell.runIn("de", "export", file, "--out", home.resolve("plain")).code());
        assertEquals(List.of("chart-netzwerk-de.pdf", "chart-organigramm-de.pdf"), Shell.names(home.resolve("plain")));
        assertEquals(book, RoundtableFile.read(file));
    }

    @Test
    void aFileIsLaidOutAndStaysAsItIsTheSecondTime() throws Exception {
        Path file = home.resolve("layout.roundtable");
        Book book = Examples.book("berlin", "en");
        RoundtableFile.create(file, book.with(book.rows().filter(row -> row instanceof Chart || row instanceof Placement)
                .map(row -> new roundtable.book.Change(row, null)).toList())).close();
        assertEquals(0, Shell.run("layout", file).code());
        Book laidOut = RoundtableFile.read(file);
        assertEquals(List.of(Chart.Kind.ORGANISATION, Chart.Kind.NETWORK), Rows.charts(laidOut).stream().map(Chart::kind).toList());
        assertEquals(2L * book.all(Organisation.class).size(),
                laidOut.all(Placement.class).stream().filter(place -> place.x() != null).count());
        assertEquals(new Shell(0, "Network: moved 0", ""), Shell.run("layout", file, "--chart", "network"));
        assertEquals(laidOut, RoundtableFile.read(file));
    }

    @Test
    void anEmptyFileIsNoError() throws Exception {
        Path file = home.resolve("empty.roundtable");
        RoundtableFile.create(file, Starter.book("Empty", "en")).close();
        assertEquals(new Shell(0, "Nothing to write: the file has no meeting and no chart of those asked for.", ""),
                Shell.run("export", file, "--out", home.resolve("nothing")));
        assertFalse(Files.exists(home.resolve("nothing")));
    }

    @Test
    void readingLeavesNoTrace() throws Exception {
        Map<String, String> before = Shell.traces(city.getParent());
        assertEquals("city.roundtable is whole: organisations 27, meetings 5, decisions 10, actions 17.",
                Shell.run("check", city).out());
        Shell.run("export", city, "--out", home.resolve("traces"), "--format", "csv");
        assertEquals(before, Shell.traces(city.getParent()));
    }

    @Test
    void aFileInAFolderThatCannotBeWrittenIsRead() throws Exception {
        Path folder = Files.createDirectories(home.resolve("read-only"));
        Path file = Files.copy(city, folder.resolve("city.roundtable"));
        file.toFile().setReadOnly();
        folder.toFile().setWritable(false);
        try {
            assertEquals(0, Shell.run("check", file).code());
            assertEquals(0, Shell.run("export", file, "--out", home.resolve("from-read-only"), "--format", "json").code());
            assertEquals(List.of("city.roundtable"), Shell.names(folder));
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    @Test
    void whileSomebodyWorksOnAFileItCanBeExported() throws Exception {
        try (RoundtableFile open = RoundtableFile.open(city)) {
            assertTrue(open.readOnly().isEmpty());
            assertEquals(0, Shell.run("export", city, "--out", home.resolve("open"), "--format", "json").code());
            assertEquals(0, Shell.run("check", city).code());
        }
    }

    @Test
    void nothingIsReplacedUnlessForced() throws Exception {
        Path out = home.resolve("twice");
        Shell.run("export", city, "--out", out, "--format", "csv");
        Files.writeString(out.resolve("relations-en.csv"), "mine");
        Files.delete(out.resolve("organisations-en.csv"));
        Shell refused = Shell.run("export", city, "--out", out, "--format", "csv");
        assertEquals(1, refused.code());
        assertTrue(refused.err().endsWith("relations-en.csv is there already; add --force to replace it."), refused.err());
        assertFalse(Files.exists(out.resolve("organisations-en.csv")), "all or nothing");
        assertEquals(0, Shell.run("export", city, "--out", out, "--format", "csv", "--force").code());
        assertFalse(Files.readString(out.resolve("relations-en.csv")).equals("mine"));
    }

    @Test
    void aNewFileDoesNotReplaceAnotherUnlessForced() throws Exception {
        Path file = Files.copy(city, home.resolve("taken.roundtable"));
        byte[] before = Files.readAllBytes(file);
        assertEquals(new Shell(1, "", file + " is there already; add --force to replace it."),
                Shell.run("example", "musterstadt", file));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(0, Shell.runIn("de", "example", "musterstadt", file, "--force").code());
        assertEquals("de", RoundtableFile.read(file).document().orElseThrow().language());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chek x                     | 2 | There is no command "chek" (all commands: roundtable --help).
            check                      | 2 | Missing: FILE; --help shows how it is given.
            check x y                  | 2 | "y" is not understood here; --help shows what is.
            check x --loud             | 2 | "--loud" is not understood here; --help shows what is.
            export x                   | 2 | Missing: --out; --help shows how it is given.
            export x --out o --out p   | 2 | --out is given twice.
            export x --out o --format doc | 2 | --format cannot be "doc", only: pdf, svg, png, drawing, json, csv, xlsx.
            export x --out o --paper a0   | 2 | --paper cannot be "a0", only: a4, a3, a2.
            export x --out o --format svg --minutes last | 2 | The format svg has no minutes; leave out --minutes or say --minutes none.
            export x --out o --format json --chart all   | 2 | The format json is always the whole file; leave out --minutes and --chart.
            example atlantis x         | 2 | NAME cannot be "atlantis", only: musterstadt, berlin, bishkek, frankfurt, lisbon, stuttgart, tbilisi, zurich.
            export CITY --out OUT --minutes 9/1999 | 1 | There is no meeting 9/1999 in this file.
            export CITY --out OUT --chart Nowhere  | 1 | There is no chart called "Nowhere" in this file; its charts are: Organisation chart, Exchange network.
            export CITY --out CITY --format json   | 1 | CITY is a file, not a folder.
            import OUT/n.roundtable OUT/no.json    | 1 | There is no file OUT/no.json.
            import HOME/n.roundtable HOME          | 1 | HOME is a folder, not a file.
            import HOME/n.roundtable CITY          | 1 | The source is not correct JSON: it stops making sense in line 1, column 8.
            example musterstadt HOME/no/x          | 1 | There is no folder HOME/no.
            """)
    void whatIsWrongIsSaidInOneSentence(String command, int code, String sentence) {
        Shell shell = Shell.run((Object[]) places(command).split(" "));
        assertEquals(new Shell(code, "", places(sentence)), shell);
    }

    private String places(String text) {
        return text.replace("CITY", city.toString()).replace("OUT", home.resolve("out").toString())
                .replace("HOME", home.toString());
    }

    @Test
    void aDamagedFileIsSaidToBeDamaged() throws Exception {
        Path file = home.resolve("damaged.roundtable");
        byte[] bytes = Files.readAllBytes(city);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Shell check = Shell.run("check", file);
        assertEquals(1, check.code());
        assertEquals(1, check.err().lines().count(), check.err());
        assertEquals(check, Shell.run("check", file));
        assertEquals(1, Shell.run("export", file, "--out", home.resolve("damaged")).code());
    }

    @Test
    void helpAndVersionAreThereInBothLanguages() {
        assertTrue(Shell.run("--version").out().matches("roundtable \\d+\\.\\d+.*"));
        assertTrue(Shell.run("--help").out().contains("Writes minutes and charts"));
        assertTrue(Shell.runIn("de", "export", "--help").out().contains("Aufruf: roundtable export"));
        assertEquals("Es gibt keinen Befehl \"los\" (alle Befehle: roundtable --help).", Shell.runIn("de", "los").err());
        assertEquals(2, Shell.run().code());
    }

    @Test
    void withoutAWindowTheExampleIsPrintedInACheckout() throws Exception {
        Path checkout = Files.createDirectories(home.resolve("checkout"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        var words = roundtable.words.Words.in("en");
        assertEquals(0, new Windowless(words, new java.io.PrintStream(new java.io.ByteArrayOutputStream())).show(checkout));
        assertEquals(6, Shell.names(checkout.resolve("target/example")).size());
        Path elsewhere = Files.createDirectories(home.resolve("elsewhere"));
        assertEquals(0, new Windowless(words, new java.io.PrintStream(new java.io.ByteArrayOutputStream())).show(elsewhere));
        assertEquals(List.of(), Shell.names(elsewhere));
    }
}
