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
        org("senhealth", "Senate Department for Science, Health and Care", "SenWGP", Level.STATE, "health");
        org("seninterior", "Senate Department for the Interior and Sport", "SenInn", Level.STATE, "justice");
        org("senjustice", "Senate Department for Justice and Consumer Protection", "SenJust", Level.STATE, "justice");
        org("sensocial", "Senate Department for Labour, Social Services, Equality, Integration, Diversity and Anti-Discrimination", "SenASGIVA", Level.STATE, "social");
        org("commissioner", "State Addiction Commissioner", null, Level.STATE, "coordination");
        org("table", "Round table on drug consumption rooms", null, Level.CITY, "coordination");
        org("agency", "Specialised Agency for Addiction Prevention", "Fachstelle", Level.CITY, "health");
        org("emergency", "Fire and Rescue Service", null, Level.CITY, "health");
        org("prosecution", "Public Prosecutor's Office", "StA", Level.CITY, "justice");
        org("police", "Police Headquarters, drug crime unit", "LKA 4", Level.CITY, "justice");
        org("transport", "Public Transport Company, security and prevention", "BVG", Level.CITY, "social");
        org("mitte", "District Office Mitte, addiction support coordination", null, Level.DISTRICT, "coordination");
        org("kreuzberg", "District Office Friedrichshain-Kreuzberg, addiction support coordination", null, Level.DISTRICT, "coordination");
        org("neukoelln", "District Office Neukölln, addiction support coordination", null, Level.DISTRICT, "coordination");
        org("section53", "Police section 53", "A 53", Level.DISTRICT, "justice");
        org("section52", "Police section 52", "A 52", Level.DISTRICT, "justice");
        org("order", "Public Order Office Mitte", null, Level.DISTRICT, "justice");
        org("housing", "Housing Assistance Office", null, Level.DISTRICT, "social");
        org("jobcentre", "Job Centre Mitte", null, Level.DISTRICT, "social");
        org("fixpunkt", "Fixpunkt Association for Suchtmittelmissbrauchsprävention", "Fixpunkt", Level.SITE, "help");
        org("vista", "vista network for integrative social work", "vista", Level.SITE, "help");
        org("birkenstube", "Birkenstube drug consumption room", null, Level.SITE, "help");
        org("mobile", "Mobile drug consumption room, three vehicles", null, Level.SITE, "help");
        org("hospital", "Charité outpatient opioid treatment", null, Level.SITE, "health");
        org("residents", "Neighbourhood council Kottbusser Tor", null, Level.NEIGHBOURHOOD, "social");
        org("users", "Self-help network of people who use drugs", "JES", Level.NEIGHBOURHOOD, "help");
        Body body = BodyBuilder.builder().id("body").organisation("table").code("RT").kind(Body.Kind.ROUND_TABLE)
                .rhythmMonths(3).quorumRule(Body.QuorumRule.NONE).decisionRule(Body.DecisionRule.CONSENSUS)
                .numberPeriod(Body.NumberPeriod.YEAR).minutesKind(Body.MinutesKind.RESULTS)
                .confidentiality(Confidentiality.MEMBERS).build();
        put(body);
        List<String> seats = List.of("senhealth", "commissioner", "fixpunkt", "vista", "police", "prosecution", "mitte",
                "kreuzberg", "neukoelln", "residents", "users", "transport");
        for (int i = 0; i < seats.size(); i++) {
            Seat.Role role = i == 0 ? Seat.Role.CHAIR : i == 1 ? Seat.Role.SECRETARIAT : i == 11 ? Seat.Role.OBSERVER : Seat.Role.MEMBER;
            put(new Seat("seat" + i, "body", seats.get(i), role, true, null, true, i, null, null));
        }
    }

    private void relations() {
        link("senhealth", "commissioner", "supervises", "", 3);
        link("senhealth", "table", "chairs", "convenes four times a year", 2);
        link("senhealth", "agency", "funds", "", 2);
        link("senhealth", "fixpunkt", "funds", "grant for five rooms", 3);
        link("senhealth", "vista", "funds", "", 3);
        link("senhealth", "hospital", "supervises", "", 1);
        link("seninterior", "police", "supervises", "", 3);
        link("seninterior", "emergency", "supervises", "", 2);
        link("senjustice", "prosecution", "supervises", "", 3);
        link("sensocial", "housing", "funds", "", 2);
        link("sensocial", "jobcentre", "supervises", "", 1);
        link("commissioner", "table", "coordinates", "secretariat", 2);
        link("commissioner", "mitte", "coordinates", "", 1);
        link("commissioner", "kreuzberg", "coordinates", "", 1);
        link("commissioner", "neukoelln", "coordinates", "", 1);
        link("police", "section53", "supervises", "", 3);
        link("police", "section52", "supervises", "", 3);
        both("prosecution", "police", "agreement", "joint directive");
        both("section53", "kreuzberg", "informs", "weekly call");
        both("section52", "mitte", "informs", "");
        informal("section53", "fixpunkt", "informs", "duty phone");
        both("section52", "birkenstube", "agreement", "house rules");
        link("mitte", "order", "coordinates", "", 1);
        link("mitte", "birkenstube", "funds", "", 1);
        link("vista", "birkenstube", "operates", "", 3);
        link("fixpunkt", "mobile", "operates", "", 3);
        link("fixpunkt", "hospital", "refers", "", 2);
        link("birkenstube", "hospital", "refers", "substitution", 2);
        link("birkenstube", "housing", "refers", "", 1);
        link("mobile", "emergency", "refers", "emergency calls", 1);
        both("residents", "fixpunkt", "tension", "noise at night");
        both("residents", "section53", "informs", "");
        both("users", "fixpunkt", "informs", "peer work");
        both("users", "vista", "informs", "");
        link("jobcentre", "vista", "refers", "", 1);
        both("transport", "police", "agreement", "stations");
        informal("transport", "fixpunkt", "informs", "");
        link("agency", "fixpunkt", "informs", "", 1);
        link("agency", "vista", "informs", "", 1);
        link("emergency", "hospital", "refers", "", 2);
    }

    City sector(String id, String name, String colour) {
        return put(new Sector(id, null, name, null, colour, rows.size(), null));
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

    List<Placement> layout() {
        return ChartLayout.of(book(), chart(), names(), FONTS);
    }
}
