package roundtable.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Body;
import roundtable.book.BodyBuilder;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Direction;
import roundtable.book.Document;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.OrganisationBuilder;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.Relation.Formality;
import roundtable.book.RelationKind;
import roundtable.book.RelationKind.Dash;
import roundtable.book.Row;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.rules.Names;
import roundtable.words.Words;

/** A city made for tests: organisations with real-looking names, relations between them, and a round table with seats. */
final class City {

    static final FontWidths FONTS = new FontWidths();

    private final Map<String, Row> rows = new LinkedHashMap<>();

    City() {
        put(new Document("doc", "City", null, "en", true, null));
        sector("health", "Health", "#2f86bd");
        sector("coordination", "Coordination", "#6b7280");
        sector("justice", "Police and justice", "#0072b2");
        sector("help", "Drug services", "#009e73");
        sector("social", "Social affairs and housing", "#cc79a7");
        kind("supervises", "#1b2a6b", Dash.SOLID);
        kind("funds", "#b06a00", Dash.SOLID);
        kind("coordinates", "#5b1a72", Dash.LONG_DASH);
        kind("chairs", "#6e1a3c", Dash.DASH_DOT);
        kind("member_of", "#3f4550", Dash.DOTTED);
        kind("operates", "#bb5f1c", Dash.LONG_DASH);
        kind("refers", "#004d61", Dash.DASHED);
        kind("informs", "#2a86c4", Dash.DASHED);
        kind("agreement", "#128a66", Dash.DOTTED);
        kind("tension", "#d6403a", Dash.DASH_DOT);
        put(chart(Chart.Kind.ORGANISATION));
    }

    static Chart chart(Chart.Kind kind) {
        return new Chart("chart", "Cooperation in the city", kind, true, null, null, false, 1);
    }

    /** A city with a round table of twelve, 25 organisations and 40 relations. */
    static City large() {
        City city = new City();
        city.organisations();
        city.relations();
        return city;
    }

    private void organisations() {
        org("minhealth", "Muster Department for Science, Health and Care", "MinSHC", Level.STATE, "health");
        org("mininterior", "Muster Department for the Interior and Sport", "MinInt", Level.STATE, "justice");
        org("minjustice", "Muster Department for Justice and Consumer Protection", "MinJust", Level.STATE, "justice");
        org("minsocial", "Muster Department for Labour, Social Services, Equality, Integration, Diversity and Anti-Discrimination", "MinLSEIDA", Level.STATE, "social");
        org("commissioner", "State Addiction Commissioner", null, Level.STATE, "coordination");
        org("table", "Round table on drug consumption rooms", null, Level.CITY, "coordination");
        org("agency", "Specialised Agency for Addiction Prevention", "Fachstelle", Level.CITY, "health");
        org("emergency", "Fire and Rescue Service", null, Level.CITY, "health");
        org("prosecution", "Public Prosecutor's Office", "StA", Level.CITY, "justice");
        org("police", "Police Headquarters, drug crime unit", "HQ 4", Level.CITY, "justice");
        org("transport", "Public Transport Company, security and prevention", "PTC", Level.CITY, "social");
        org("east", "District Office Oststadt, addiction support coordination", null, Level.DISTRICT, "coordination");
        org("harbour", "District Office Musterhausen-Pegelviertel, addiction support coordination", null, Level.DISTRICT, "coordination");
        org("south", "District Office Neumöhln, addiction support coordination", null, Level.DISTRICT, "coordination");
        org("section93", "Police section 93", "A 93", Level.DISTRICT, "justice");
        org("section92", "Police section 92", "A 92", Level.DISTRICT, "justice");
        org("order", "Public Order Office Oststadt", null, Level.DISTRICT, "justice");
        org("housing", "Housing Assistance Office", null, Level.DISTRICT, "social");
        org("jobcentre", "Job Centre Oststadt", null, Level.DISTRICT, "social");
        org("pegelhof", "Pegelhof Association for Suchtmittelmissbrauchsprävention", "Pegelhof", Level.SITE, "help");
        org("ferna", "ferna network for integrative social work", "ferna", Level.SITE, "help");
        org("lindenstube", "Lindenstube drug consumption room", null, Level.SITE, "help");
        org("mobile", "Mobile drug consumption room, three vehicles", null, Level.SITE, "help");
        org("hospital", "Pégase outpatient opioid treatment", null, Level.SITE, "health");
        org("residents", "Neighbourhood council Pegelbrücker Tor", null, Level.NEIGHBOURHOOD, "social");
        org("users", "Self-help network of people who use drugs", "SHN", Level.NEIGHBOURHOOD, "help");
        Body body = BodyBuilder.builder().id("body").organisation("table").code("RT").kind(Body.Kind.ROUND_TABLE)
                .rhythmMonths(3).quorumRule(Body.QuorumRule.NONE).decisionRule(Body.DecisionRule.CONSENSUS)
                .numberPeriod(Body.NumberPeriod.YEAR).minutesKind(Body.MinutesKind.RESULTS)
                .confidentiality(Confidentiality.MEMBERS).build();
        put(body);
        List<String> seats = List.of("minhealth", "commissioner", "pegelhof", "ferna", "police", "prosecution", "east",
                "harbour", "south", "residents", "users", "transport");
        for (int i = 0; i < seats.size(); i++) {
            Seat.Role role = i == 0 ? Seat.Role.CHAIR : i == 1 ? Seat.Role.SECRETARIAT : i == 11 ? Seat.Role.OBSERVER : Seat.Role.MEMBER;
            put(new Seat("seat" + i, "body", seats.get(i), role, true, null, true, i, null, null));
        }
    }

    private void relations() {
        link("minhealth", "commissioner", "supervises", "", 3);
        link("minhealth", "table", "chairs", "convenes four times a year", 2);
        link("minhealth", "agency", "funds", "", 2);
        link("minhealth", "pegelhof", "funds", "grant for five rooms", 3);
        link("minhealth", "ferna", "funds", "", 3);
        link("minhealth", "hospital", "supervises", "", 1);
        link("mininterior", "police", "supervises", "", 3);
        link("mininterior", "emergency", "supervises", "", 2);
        link("minjustice", "prosecution", "supervises", "", 3);
        link("minsocial", "housing", "funds", "", 2);
        link("minsocial", "jobcentre", "supervises", "", 1);
        link("commissioner", "table", "coordinates", "secretariat", 2);
        link("commissioner", "east", "coordinates", "", 1);
        link("commissioner", "harbour", "coordinates", "", 1);
        link("commissioner", "south", "coordinates", "", 1);
        link("police", "section93", "supervises", "", 3);
        link("police", "section92", "supervises", "", 3);
        both("prosecution", "police", "agreement", "joint directive");
        both("section93", "harbour", "informs", "weekly call");
        both("section92", "east", "informs", "");
        informal("section93", "pegelhof", "informs", "duty phone");
        both("section92", "lindenstube", "agreement", "house rules");
        link("east", "order", "coordinates", "", 1);
        link("east", "lindenstube", "funds", "", 1);
        link("ferna", "lindenstube", "operates", "", 3);
        link("pegelhof", "mobile", "operates", "", 3);
        link("pegelhof", "hospital", "refers", "", 2);
        link("lindenstube", "hospital", "refers", "substitution", 2);
        link("lindenstube", "housing", "refers", "", 1);
        link("mobile", "emergency", "refers", "emergency calls", 1);
        both("residents", "pegelhof", "tension", "noise at night");
        both("residents", "section93", "informs", "");
        both("users", "pegelhof", "informs", "peer work");
        both("users", "ferna", "informs", "");
        link("jobcentre", "ferna", "refers", "", 1);
        both("transport", "police", "agreement", "stations");
        informal("transport", "pegelhof", "informs", "");
        link("agency", "pegelhof", "informs", "", 1);
        link("agency", "ferna", "informs", "", 1);
        link("emergency", "hospital", "refers", "", 2);
    }

    City sector(String id, String name, String colour) {
        return put(new Sector(id, null, name, null, colour, rows.size(), null, null));
    }

    City kind(String id, String colour, Dash dash) {
        return put(new RelationKind(id, id.equals("member_of") ? id : null,
                id.equals("member_of") ? null : id, colour, dash, Direction.FORWARD, rows.size(), null));
    }

    City org(String id, String name, String shortName, Level level, String sector) {
        return put(OrganisationBuilder.builder().id(id).name(name).shortName(shortName).level(level).sector(sector).build());
    }

    City link(String from, String to, String kind, String label, int strength) {
        return relation(from, to, kind, Direction.FORWARD, Formality.FORMAL, strength, label);
    }

    City both(String from, String to, String kind, String label) {
        return relation(from, to, kind, Direction.BOTH, Formality.FORMAL, null, label);
    }

    City informal(String from, String to, String kind, String label) {
        return relation(from, to, kind, Direction.FORWARD, Formality.INFORMAL, null, label);
    }

    City relation(String from, String to, String kind, Direction direction, Formality formality, Integer strength, String label) {
        return put(new Relation("r%04d".formatted(rows.size()), from, to, kind, direction, formality, strength, label, null, null, null,
                Confidentiality.PUBLIC));
    }

    City put(Row row) {
        rows.put(row.id(), row);
        return this;
    }

    City put(List<Placement> placements) {
        placements.forEach(this::put);
        return this;
    }

    Book book() {
        return Book.of(List.copyOf(rows.values()));
    }

    List<Organisation> shown() {
        return new ArrayList<>(book().all(Organisation.class));
    }

    Chart chart() {
        return (Chart) rows.get("chart");
    }

    Names names() {
        return new Names(book(), "en", null, Words.in("en")::text);
    }

    Drawing drawing() {
        return ChartDrawing.of(book(), chart(), names(), FONTS);
    }

    List<Placement> layoutAfresh() {
        return ChartLayout.afresh(book(), chart(), names(), FONTS);
    }

    List<Placement> placements() {
        return book().all(Placement.class);
    }

    Placement placement(String organisation) {
        return placements().stream().filter(place -> place.organisation().equals(organisation)).findFirst().orElseThrow();
    }

    List<Placement> layout() {
        return ChartLayout.of(book(), chart(), names(), FONTS);
    }
}
