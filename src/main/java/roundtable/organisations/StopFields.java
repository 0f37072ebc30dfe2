package roundtable.organisations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import roundtable.book.Ids;
import roundtable.book.Rows;
import roundtable.book.ServiceStop;
import roundtable.workspace.Desk;

/** A stop of a mobile service: where it stands and when. */
final class StopFields extends FieldsPart<ServiceStop> {

    private static final String CHANGE = "organisations.stop.change";

    private StopFields(Desk desk, String id) {
        super(desk, ServiceStop.class, id);
        getChildren().addAll(
                fields().line(new RowField<>("place", "organisations.stop.place", CHANGE,
                        ServiceStop::place, ServiceStop::withPlace)),
                fields().line(new RowField<>("hours", "organisations.stop.hours", CHANGE,
                        ServiceStop::hours, ServiceStop::withHours)),
                row(fields().day(new RowField<>("since", "organisations.since", CHANGE,
                                ServiceStop::since, ServiceStop::withSince)),
                        fields().day(new RowField<>("until", "organisations.until", CHANGE,
                                ServiceStop::until, ServiceStop::withUntil))));
    }

    /** The stops of a service in the order of its tour; several are typed in one after the other. */
    static PartList<ServiceStop> list(Desk desk, String service) {
        return new PartList<>(desk, new PartList.Kind<>("organisation-stop", "organisations.stops",
                "organisations.stop.add", "organisations.stop.added", "organisations.stop.removed",
                () -> Rows.stops(desk.workspace().book(), service), place -> stop(desk, service, place),
                stop -> summary(desk, stop), stop -> new StopFields(desk, stop.id())), false)
                .about(service)
                .ordered(new PartList.Order<>("organisations.stop.moved", ServiceStop::position,
                        ServiceStop::withPosition));
    }

    private static ServiceStop stop(Desk desk, String service, String place) {
        List<ServiceStop> stops = Rows.stops(desk.workspace().book(), service);
        double position = stops.isEmpty() ? 1 : stops.getLast().position() + 1;
        return new ServiceStop(Ids.next(), service, place, null, position, null, null);
    }

    private static String summary(Desk desk, ServiceStop stop) {
        String until = stop.until() == null ? null
                : desk.words().text("organisations.until.short", desk.words().date(stop.until()));
        return Stream.of(stop.place(), stop.hours(), until).filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }
}
