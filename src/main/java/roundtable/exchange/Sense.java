package roundtable.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import roundtable.book.Column;
import roundtable.book.Meeting;
import roundtable.book.Placement;
import roundtable.book.Relation;
import roundtable.book.Row;
import roundtable.book.RowType;

/** What rows may not say of each other although each of them is right: the same twice, or that one comes from itself. */
final class Sense {

    private final Map<String, RawRow> placements = new HashMap<>();
    private final Map<String, RawRow> meetings = new HashMap<>();

    /** Looks at a row among those before it. */
    void check(RawRow raw, Row row) throws ExchangeException {
        switch (row) {
            case Placement placement -> checkOnce("exchange.placement.twice", raw,
                    placements.putIfAbsent(placement.chart() + "\0" + placement.organisation(), raw));
            case Meeting meeting -> checkOnce("exchange.meeting.twice", raw,
                    meetings.putIfAbsent(meeting.body() + "\0" + meeting.number(), raw));
            case Relation relation when relation.source().equals(relation.target()) ->
                    throw new ExchangeException("exchange.relation.itself", raw.label());
            default -> { }
        }
    }

    private static void checkOnce(String key, RawRow raw, RawRow other) throws ExchangeException {
        if (other != null) {
            throw new ExchangeException(key, raw.label(), other.label());
        }
    }

    /** Follows a field that names a row of the same table: whoever goes on must not come back. */
    static void checkCircle(RawRow raw, Row row, Column column, Map<String, Row> byId) throws ExchangeException {
        Set<String> seen = new HashSet<>();
        Row at = row;
        while (at != null && RowType.of(at) == RowType.of(row)) {
            if (!seen.add(at.id())) {
                throw new ExchangeException("exchange.reference.circle", raw.label(), column);
            }
            at = column.get(at) instanceof String next ? byId.get(next) : null;
        }
    }
}
