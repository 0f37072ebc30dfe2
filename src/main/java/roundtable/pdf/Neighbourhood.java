package roundtable.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Confidentiality;
import roundtable.book.Distribution.Edition;
import roundtable.book.Document;
import roundtable.book.Organisation;
import roundtable.book.OrganisationName;
import roundtable.book.Pillar;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.Rows;
import roundtable.book.Seat;
import roundtable.book.Sector;
import roundtable.drawing.ChartLayout;
import roundtable.drawing.FontWidths;
import roundtable.rules.Names;
import roundtable.rules.Reader;
import roundtable.rules.Valid;
import roundtable.words.Words;

/**
 * What one organisation's page may know, copied value by value into a book of its own: the organisation, those it is
 * linked with and the bodies it sits in. What is not copied here, such as notes, persons and relations that are
 * restricted, cannot get onto the page by any mistake made later.
 */
final class Neighbourhood {

    private static final String CHART = "neighbourhood";

    private final Book whole;
    private final LocalDate day;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> drawn = new LinkedHashSet<>();
    private final Set<String> named = new LinkedHashSet<>();

    private Neighbourhood(Book whole, LocalDate day) {
        this.whole = whole;
        this.day = day;
    }

    /** The book of an organisation's page, with one chart. */
    static Book of(Book whole, String organisation, Words words, LocalDate day) {
        Neighbourhood part = new Neighbourhood(whole, day);
        part.collect(organisation);
        Book book = Book.of(part.rows);
        Names names = new Names(book, words.language(), day, words::text);
        return book.with(ChartLayout.afresh(book, book.get(Chart.class, CHART), names, new FontWidths()).stream()
                .map(place -> new Change(book.get(Placement.class, place.id()), place)).toList());
    }

    private void collect(String organisation) {
        Document document = whole.document().orElseThrow();
        rows.add(new Document(document.id(), document.title(), document.place(), document.language(), document.fictional(), null));
        whole.all(Pillar.class).forEach(rows::add);
        whole.all(Sector.class).forEach(rows::add);
        whole.all(RelationKind.class).forEach(rows::add);
        drawn.add(organisation);
        lines(organisation);
        bodies(organisation);
        named.addAll(drawn);
        named.forEach(this::name);
        rows.add(new Chart(CHART, CHART, Chart.Kind.NETWORK, false, null, null, false, 1));
        drawn.forEach(id -> rows.add(new Placement("place-" + id, CHART, id, 0.0, 0.0, false, false)));
    }

    private void lines(String organisation) {
        Reader members = Reader.of(Edition.MEMBERS);
        for (Relation line : whole.all(Relation.class)) {
            boolean own = line.source().equals(organisation) || line.target().equals(organisation);
            if (own && members.may(line.confidentiality()) && Valid.on(line.since(), line.until(), day)
                    && exists(line.source()) && exists(line.target())) {
                rows.add(new Relation(line.id(), line.source(), line.target(), line.kind(), line.direction(),
                        line.formality(), line.strength(), line.label(), line.since(), line.until(), null,
                        line.confidentiality()));
                drawn.add(line.source());
                drawn.add(line.target());
            }
        }
    }

    private void bodies(String organisation) {
        for (Body body : whole.all(Body.class)) {
            List<Seat> seats = Rows.seats(whole, body.id()).stream()
                    .filter(seat -> Valid.on(seat.since(), seat.until(), day) && exists(seat.organisation())).toList();
            boolean own = body.organisation().equals(organisation);
            if (exists(body.organisation()) && (own || seats.stream().anyMatch(s -> s.organisation().equals(organisation)))) {
                drawn.add(body.organisation());
                rows.add(new Body(body.id(), body.organisation(), body.code(), body.kind(), null, null, null, null, null,
                        0, null, null, null, null, null, Body.QuorumRule.NONE, null, Body.DecisionRule.CONSENSUS,
                        Body.NumberPeriod.YEAR, 1, 1, 1, Body.MinutesKind.RESULTS, null, null, null,
                        Confidentiality.MEMBERS, body.since(), body.until(), null, null, null, null, null, null,
                        null));
                seats.forEach(this::seat);
            }
        }
    }

    private void seat(Seat seat) {
        named.add(seat.organisation());
        rows.add(new Seat(seat.id(), seat.body(), seat.organisation(), seat.role(), seat.voting(), null, false,
                seat.position(), seat.since(), seat.until()));
    }

    private void name(String id) {
        Organisation full = whole.get(Organisation.class, id);
        rows.add(new Organisation(id, full.name(), full.shortName(), full.level(), full.sector(), full.pillar(), null,
                null, null, full.since(), full.until()));
        for (OrganisationName other : Rows.names(whole, id)) {
            rows.add(new OrganisationName(other.id(), id, other.language(), other.name(), other.shortName(),
                    other.since(), other.until()));
        }
    }

    private boolean exists(String organisation) {
        return whole.find(Organisation.class, organisation).filter(o -> Valid.on(o.since(), o.until(), day)).isPresent();
    }
}
