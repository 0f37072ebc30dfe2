package roundtable.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import roundtable.book.Action;
import roundtable.book.AgendaItem;
import roundtable.book.Bend;
import roundtable.book.Bias;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.ChartFilter;
import roundtable.book.Column;
import roundtable.book.CompositionRule;
import roundtable.book.Confidentiality;
import roundtable.book.Decision;
import roundtable.book.DecisionEvent;
import roundtable.book.Decoration;
import roundtable.book.Deputy;
import roundtable.book.Entry;
import roundtable.book.Escalation;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.book.PastStep;
import roundtable.book.Recommendation;
import roundtable.book.RelationKind;
import roundtable.book.Reply;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Sector;
import roundtable.book.Stance;
import roundtable.book.Step;
import roundtable.book.TextBlock;
import roundtable.exchange.RandomBook;

/** Each record is a table: the same columns, the same constants, and every value comes back as it went in. */
class TablesTest {

    /** The kinds of rows and the columns that the first version did not have. */
    private static final List<Class<? extends Row>> ADDED_SINCE = List.of(Stance.class, Bend.class, ChartFilter.class,
            Decoration.class, CompositionRule.class, Reply.class, Escalation.class, TextBlock.class, DecisionEvent.class,
            Recommendation.class, Bias.class);
    private static final List<String> COLUMNS_SINCE = List.of("body.decision_pattern", "body.action_pattern",
            "body.term_from", "body.closes_reported", "body.proxies", "body.public_names", "body.tie_rule", "sector.dash",
            "agenda_item.begun_at", "decision.mover", "decision.seconder", "action.indicator", "action.baseline",
            "action.target", "action.resources", "action.funding", "deputy.since", "deputy.until", "meeting.invited_for",
            "meeting.packed_on");

    @TempDir
    Path folder;
    private Path path;

    @BeforeEach
    void emptyFile() throws Exception {
        path = folder.resolve("a.roundtable");
        RoundtableFile.create(path, Book.EMPTY).close();
    }

    static Stream<RowType<?>> types() {
        return RowType.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void columnsAreTheComponents(RowType<?> type) throws Exception {
        try (Database database = Database.read(path)) {
            assertEquals(type.columns().stream().map(Column::name).toList(),
                    database.texts("SELECT name FROM pragma_table_info('" + type.table() + "') ORDER BY cid"));
            assertEquals(type.columns().stream().filter(c -> !c.nullable()).map(Column::name).toList(), database.texts(
                    "SELECT name FROM pragma_table_info('" + type.table() + "') WHERE \"notnull\" ORDER BY cid"));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void referencesAreTheRefs(RowType<?> type) throws Exception {
        try (Database database = Database.read(path)) {
            assertEquals(type.columns().stream().filter(c -> c.ref() != null)
                            .map(c -> c.name() + " " + RowType.of(c.ref()).table()).sorted().toList(),
                    database.texts("SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('" + type.table()
                            + "') ORDER BY 1"));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void checksListTheConstants(RowType<?> type) throws Exception {
        try (Database database = Database.read(path)) {
            String sql = database.texts("SELECT sql FROM sqlite_schema WHERE name = '" + type.table() + "'").getFirst();
            assertTrue(sql.endsWith("STRICT"), sql);
            for (Column column : type.columns()) {
                if (column.type().isEnum()) {
                    Matcher check = Pattern.compile("\"" + column.name() + "\" IN \\(([^)]*)\\)").matcher(sql);
                    assertTrue(check.find(), () -> type + "." + column + " has no CHECK");
                    assertEquals(Arrays.stream(column.type().getEnumConstants()).map(Object::toString).toList(),
                            List.of(check.group(1).replace("'", "").split(", ")), type + "." + column);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyValueComesBack(long seed) throws Exception {
        Book book = RandomBook.of(seed, 12);
        try (RoundtableFile file = RoundtableFile.replace(path, book)) {
            assertEquals(book, file.book());
        }
        assertEquals(book, RoundtableFile.read(path));
        assertEquals(List.of(), RoundtableFile.check(path));
    }

    @Test
    void aFileIsMarkedAsOurs() throws Exception {
        assertEquals(Schema.VERSION, HeaderProbe.version(path));
        try (Database database = Database.write(path)) {
            assertEquals(Schema.APPLICATION, database.number("PRAGMA application_id"));
            assertEquals("delete", database.texts("PRAGMA journal_mode").getFirst());
            assertEquals(3, database.number("PRAGMA synchronous"));
            assertEquals(1, database.number("PRAGMA foreign_keys"));
            assertEquals(0, database.number("PRAGMA trusted_schema"));
            assertEquals(1, database.number("PRAGMA cell_size_check"));
            assertEquals(1, database.number("PRAGMA secure_delete"));
            assertEquals(2, database.number("PRAGMA temp_store"));
        }
    }

    @Test
    void aFileOfAnOlderProgramIsUpgradedAndKeptAmongTheBackups() throws Exception {
        // As an older program left it: nobody's position was known, no line was bent, charts showed all, sectors had no pattern yet.
        Book book = Book.of(RandomBook.of(1, 12).rows().filter(row -> !ADDED_SINCE.contains(row.getClass()))
                .map(TablesTest::asBefore).toList());
        RoundtableFile.replace(path, book).close();
        try (Database older = Database.write(path)) {
            for (String column : COLUMNS_SINCE) {
                older.execute("ALTER TABLE " + column.replace(".", " DROP COLUMN "));
            }
            older.execute("DROP TABLE waiting");
            for (Class<? extends Row> added : ADDED_SINCE) {
                older.execute("DROP TABLE " + RowType.of(added).table());
            }
            older.execute("PRAGMA user_version = 1");
        }
        assertEquals(book, RoundtableFile.read(path));
        assertEquals(1, HeaderProbe.version(path), "who only reads changes nothing");
        try (RoundtableFile file = RoundtableFile.open(path)) {
            assertEquals(book, file.book());
            assertEquals(Schema.VERSION, HeaderProbe.version(path));
            file.waiting().keep(new WaitingText("", "organisation-new", "Harb", "", ""));
            file.waiting().keep(new WaitingText("a row that is gone", "organisation-name", "", "Empty", "Harbour"));
        }
        assertTrue(RoundtableFile.backups(path).stream().anyMatch(b -> b.reason() == Backup.Reason.UPGRADE));
        try (RoundtableFile file = RoundtableFile.open(path)) {
            assertEquals(List.of("Harb"), file.waiting().all().stream().map(WaitingText::typed).toList());
        }
    }

    @Test
    void aFileOfTheSecondVersionKeepsAllItHadAndTakesPositionsFromThenOn() throws Exception {
        Path second = folder.resolve("second.roundtable");
        try (Database older = Database.write(second)) {
            older.execute(Files.readString(Path.of("resources", "schema", "1.sql")));
            older.execute(Files.readString(Path.of("resources", "schema", "2.sql")));
            older.execute("INSERT INTO meta VALUES ('copy_id', 'a')");
            older.execute("INSERT INTO sector VALUES ('s', NULL, 'Night shelters', NULL, '#112233', 1.0, NULL)");
            older.execute("INSERT INTO organisation (id, name, sector) VALUES ('o', 'Harbour house', 's')");
            older.execute("INSERT INTO step VALUES (1, 'map.step.organisation', '2025-01-01T10:00:00Z', 'DONE', 0)");
            older.execute("INSERT INTO waiting VALUES ('', 'organisation-new', 'Harb', '', '')");
            older.execute("PRAGMA application_id = " + Schema.APPLICATION);
            older.execute("PRAGMA user_version = 2");
        }
        Stance stance = new Stance("p", "o", Stance.View.SCEPTICAL, null, null, "their letter", Confidentiality.RESTRICTED);
        Sector sector = new Sector("s", null, "Night shelters", null, "#112233", 1, null, null);
        Sector dotted = sector.withDash(RelationKind.Dash.DOTTED);
        try (RoundtableFile file = RoundtableFile.open(second)) {
            assertEquals(List.of(sector), file.book().all(Sector.class));
            assertEquals("s", file.book().all(Organisation.class).getFirst().sector());
            assertEquals(List.of("Harb"), file.waiting().all().stream().map(WaitingText::typed).toList());
            file.add(new PastStep(2, Instant.now(), new Step("catalogues.step.change", List.of(new Change(null, stance),
                    new Change(sector, dotted))), PastStep.State.DONE, false), _ -> { });
            file.flush();
        }
        assertEquals(Schema.VERSION, HeaderProbe.version(second));
        assertEquals(List.of(), RoundtableFile.check(second));
        try (Database now = Database.read(second); Database fresh = Database.read(path)) {
            String tables = "SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
            assertEquals(fresh.texts(tables), now.texts(tables), "upgraded and new files have the same tables");
            assertEquals(1, now.number("SELECT barrier FROM step WHERE number = 1"), "what was done before cannot be taken back");
        }
        assertEquals(List.of(stance), RoundtableFile.read(second).all(Stance.class));
        assertEquals(List.of(dotted), RoundtableFile.read(second).all(Sector.class));
    }

    @Test
    void aFileOfTheThirdVersionKeepsItsChartsAndTakesFiltersAndLooksFromThenOn() throws Exception {
        Path third = folder.resolve("third.roundtable");
        Chart chart = new Chart("c", "Overview", Chart.Kind.NETWORK, true, null, "as in spring", false, 1);
        try (Database older = Database.write(third)) {
            for (int version = 1; version <= 3; version++) {
                older.execute(Files.readString(Path.of("resources", "schema", version + ".sql")));
            }
            older.execute("INSERT INTO meta VALUES ('copy_id', 'a')");
            older.execute("INSERT INTO chart VALUES ('c', 'Overview', 'NETWORK', 1, NULL, 'as in spring', 0, 1.0)");
            older.execute("INSERT INTO sector VALUES ('s', NULL, 'Night shelters', NULL, '#112233', 1.0, NULL, 'DOTTED')");
            older.execute("PRAGMA application_id = " + Schema.APPLICATION);
            older.execute("PRAGMA user_version = 3");
        }
        ChartFilter filter = new ChartFilter("f", "c", ChartFilter.By.SECTOR, null, null, "s", null, null);
        Decoration rule = new Decoration("d", "c", Decoration.Look.BADGE, Decoration.Field.OVERDUE_ACTIONS, null, null, null,
                null, null, 2, 1);
        try (RoundtableFile file = RoundtableFile.open(third)) {
            assertEquals(List.of(chart), file.book().all(Chart.class));
            file.add(new PastStep(1, Instant.now(), new Step("map.step.filter", List.of(new Change(null, filter),
                    new Change(null, rule))), PastStep.State.DONE, false), _ -> { });
            file.flush();
        }
        assertEquals(List.of(), RoundtableFile.check(third));
        try (Database now = Database.read(third); Database fresh = Database.read(path)) {
            String tables = "SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
            assertEquals(fresh.texts(tables), now.texts(tables), "upgraded and new files have the same tables");
        }
        assertEquals(List.of(filter), RoundtableFile.read(third).all(ChartFilter.class));
        assertEquals(List.of(rule), RoundtableFile.read(third).all(Decoration.class));
    }

    @Test
    void aFileOfTheFourthVersionKeepsItsMinutesAndTakesRisksFromThenOn() throws Exception {
        Path fourth = folder.resolve("fourth.roundtable");
        try (Database older = Database.write(fourth)) {
            for (int version = 1; version <= 4; version++) {
                older.execute(Files.readString(Path.of("resources", "schema", version + ".sql")));
            }
            older.execute("INSERT INTO meta VALUES ('copy_id', 'a')");
            older.execute("INSERT INTO organisation (id, name) VALUES ('o', 'Round table')");
            older.execute("INSERT INTO body (id, organisation, code, kind, rhythm_months, quorum_rule, decision_rule, number_period, "
                    + "next_meeting, next_decision, next_action, minutes_kind, confidentiality) VALUES ('b', 'o', 'RT', "
                    + "'ROUND_TABLE', 3, 'NONE', 'CONSENSUS', 'YEAR', 1, 1, 1, 'RESULTS', 'MEMBERS')");
            older.execute("INSERT INTO meeting (id, body, number, kind, state, day, mode, confidentiality) VALUES "
                    + "('m', 'b', '1/2026', 'ORDINARY', 'DRAFT', '2026-03-11', 'IN_PERSON', 'MEMBERS')");
            older.execute("INSERT INTO agenda_item (id, meeting, position, title, kind, source, confidentiality) VALUES "
                    + "('i', 'm', 1.0, 'Opening hours', 'DECISION', 'PROPOSED', 'MEMBERS')");
            older.execute("INSERT INTO entry VALUES ('e', 'i', 1.0, 'DECISION', 'The room opens on Sundays.', NULL, 'MEMBERS')");
            older.execute("INSERT INTO decision (id, body, entry, number, procedural, status, confidentiality) VALUES "
                    + "('d', 'b', 'e', 'D 1/2026', 0, 'IN_FORCE', 'MEMBERS')");
            older.execute("PRAGMA application_id = " + Schema.APPLICATION);
            older.execute("PRAGMA user_version = 4");
        }
        Entry risk = new Entry("r", "i", 2, Entry.Kind.RISK, "No staff in winter", null, Confidentiality.MEMBERS);
        try (RoundtableFile file = RoundtableFile.open(fourth)) {
            assertEquals("The room opens on Sundays.", file.book().all(Entry.class).getFirst().text());
            file.add(new PastStep(1, Instant.now(), new Step("minutes.step.entry", List.of(new Change(null, risk))),
                    PastStep.State.DONE, false), _ -> { });
            file.flush();
        }
        assertEquals(List.of(), RoundtableFile.check(fourth));
        try (Database now = Database.read(fourth); Database fresh = Database.read(path)) {
            String tables = "SELECT name || coalesce(sql, '') FROM sqlite_schema ORDER BY name";
            assertEquals(fresh.texts(tables), now.texts(tables), "upgraded and new files have the same tables");
        }
        Book kept = RoundtableFile.read(fourth);
        assertEquals(risk, kept.get(Entry.class, "r"));
        assertEquals("e", kept.all(Decision.class).getFirst().entry(), "the decision still hangs on its line");
    }

    private static Row asBefore(Row row) {
        return switch (row) {
            case Sector sector -> sector.withDash(null);
            case Body body -> body.withDecisionPattern(null).withActionPattern(null).withTermFrom(null).withClosesReported(null)
                    .withProxies(null).withPublicNames(null).withTieRule(null);
            case Meeting meeting -> meeting.withInvitedFor(null).withPackedOn(null);
            case AgendaItem item -> item.withBegunAt(null);
            case Entry entry -> entry.kind() == Entry.Kind.RISK ? entry.withKind(Entry.Kind.CONCERN) : entry;
            case Decision decision -> decision.withMover(null).withSeconder(null);
            case Action action -> action.withIndicator(null).withBaseline(null).withTarget(null).withResources(null)
                    .withFunding(null);
            case Deputy deputy -> deputy.withSince(null).withUntil(null);
            default -> row;
        };
    }
}
