package roundtable.organisations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Book;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.Service;
import roundtable.book.ServiceStop;
import roundtable.workspace.Desk;

/** A service or site: what it offers, where and when, with how many places by route; a mobile one has stops. */
final class ServiceFields extends FieldsPart<Service> {

    private static final String CHANGE = "organisations.service.change";

    private final Desk desk;
    private final String id;
    private final PartList<ServiceStop> stops;

    private ServiceFields(Desk desk, String id) {
        super(desk, Service.class, id);
        this.desk = desk;
        this.id = id;
        this.stops = StopFields.list(desk, id);
        getChildren().addAll(
                fields().line(new RowField<>("name", "organisations.service.name", CHANGE,
                        Service::name, Service::withName)),
                fields().choice(new RowField<>("kind", "organisations.service.kind", CHANGE,
                        Service::kind, Service::withKind), () -> List.of(Service.Kind.values()),
                        kind -> kind == null ? "–" : desk.words().title(kind)),
                fields().flag(new RowField<>("mobile", "organisations.service.mobile", CHANGE,
                        Service::mobile, Service::withMobile)),
                stops,
                fields().line(new RowField<>("address", "organisations.service.address", CHANGE,
                        Service::address, Service::withAddress)),
                fields().area(new RowField<>("opening_hours", "organisations.service.hours", CHANGE,
                        Service::openingHours, Service::withOpeningHours)),
                row(fields().number(new RowField<>("places_injecting", "organisations.service.injecting", CHANGE,
                                Service::placesInjecting, Service::withPlacesInjecting)),
                        fields().number(new RowField<>("places_inhaling", "organisations.service.inhaling", CHANGE,
                                Service::placesInhaling, Service::withPlacesInhaling)),
                        fields().number(new RowField<>("places_flexible", "organisations.service.flexible", CHANGE,
                                Service::placesFlexible, Service::withPlacesFlexible))),
                fields().area(new RowField<>("note", "organisations.note", CHANGE, Service::note, Service::withNote)),
                row(fields().day(new RowField<>("since", "organisations.since", CHANGE,
                                Service::since, Service::withSince)),
                        fields().day(new RowField<>("until", "organisations.until", CHANGE,
                                Service::until, Service::withUntil))));
        showStops();
    }

    /** The services of an organisation. */
    static PartList<Service> list(Desk desk, String organisation) {
        return new PartList<>(desk, new PartList.Kind<>("organisation-service", "organisations.services",
                "organisations.service.add", "organisations.service.added", "organisations.service.removed",
                () -> Rows.services(desk.workspace().book(), organisation),
                name -> new Service(Ids.next(), organisation, name, Service.Kind.CONSUMPTION_ROOM, false, null, null,
                        null, null, null, null, null, null),
                service -> summary(desk, service), service -> new ServiceFields(desk, service.id())), true)
                .about(organisation);
    }

    @Override
    public void refresh() {
        super.refresh();
        stops.refresh();
        showStops();
    }

    @Override
    public void commit() {
        super.commit();
        stops.commit();
    }

    private void showStops() {
        boolean wanted = book().find(Service.class, id).map(Service::mobile).orElse(false)
                || !Rows.stops(book(), id).isEmpty();
        stops.setVisible(wanted);
        stops.setManaged(wanted);
    }

    private Book book() {
        return desk.workspace().book();
    }

    private static String summary(Desk desk, Service service) {
        String until = service.until() == null ? null
                : desk.words().text("organisations.until.short", desk.words().date(service.until()));
        String mobile = service.mobile() ? desk.words().text("organisations.service.mobile.short") : null;
        return Stream.of(service.name(), desk.words().of(service.kind()), mobile, until)
                .filter(text -> text != null).collect(Collectors.joining(" · "));
    }
}
