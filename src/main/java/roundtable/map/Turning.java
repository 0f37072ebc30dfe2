package roundtable.map;

import java.util.List;
import java.util.stream.Stream;
import roundtable.book.Bend;
import roundtable.book.Relation;
import roundtable.book.Row;

/** Lines that are turned round: they run the same way on every chart, but from the other end. */
final class Turning {

    private Turning() {
    }

    static void turn(OpenChart open, List<String> relations) {
        List<Row> rows = Stream.<Row>concat(
                relations.stream().flatMap(id -> open.book().find(Relation.class, id).stream())
                        .map(r -> r.withSource(r.target()).withTarget(r.source())),
                open.book().all(Bend.class).stream().filter(bend -> relations.contains(bend.relation()))
                        .map(bend -> bend.withPosition(-bend.position()))).toList();
        open.workspace().put("map.step.turn", rows);
    }
}
