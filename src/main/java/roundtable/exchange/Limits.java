package roundtable.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import roundtable.book.Action;
import roundtable.book.Column;
import roundtable.book.Decision;
import roundtable.book.Pillar;
import roundtable.book.RelationKind;
import roundtable.book.Row;
import roundtable.book.RowType;
import roundtable.book.Sector;
import roundtable.book.Source;

/** What a file's tables ask of a row beyond its types: said here in a sentence before a file would refuse it. */
final class Limits {

    private static final Map<String, List<Integer>> RANGES = Map.of(
            "relation.strength", List.of(1, 3),
            "body.rhythm_week", List.of(1, 5));

    private static final Set<String> FROM_ONE = Set.of("body.next_meeting", "body.next_decision", "body.next_action",
            "decoration.least", "composition_rule.least");

    private static final Set<String> FROM_ZERO = Set.of(
            "service.places_injecting", "service.places_inhaling", "service.places_flexible",
            "body.rhythm_months", "body.duration", "body.quorum_value", "body.draft_days", "body.objection_days",
            "standing_item.duration", "agenda_item.duration", "agenda_item.actual_duration",
            "decision.votes_for", "decision.votes_against", "decision.abstentions", "decision.excluded",
            "decision.eligible", "attachment.size");

    private Limits() {
    }

    /** Throws when a row goes beyond what a file can hold. */
    static void check(RawRow raw, Row row) throws ExchangeException {
        if (row.id().isEmpty()) {
            throw new ExchangeException("exchange.id.empty", raw.label());
        }
        for (Column column : RowType.of(row).columns()) {
            checkColumn(raw, column, column.get(row));
        }
        checkWhole(raw, row);
    }

    private static void checkColumn(RawRow raw, Column column, Object value) throws ExchangeException {
        if (value instanceof Number number) {
            checkNumber(raw, column, number);
        } else if (value instanceof String text && column.name().equals("colour") && !text.matches("#[0-9a-f]{6}")) {
            throw new ExchangeException("exchange.field.colour", raw.label(), column, Quote.shortened(text));
        } else if (value instanceof String text && column.name().endsWith("sha256") && text.length() != 64) {
            throw new ExchangeException("exchange.field.fingerprint", raw.label(), column, Quote.shortened(text));
        }
    }

    private static void checkNumber(RawRow raw, Column column, Number number) throws ExchangeException {
        String name = raw.table() + "." + column;
        List<Integer> range = RANGES.get(name);
        if (range != null && (number.longValue() < range.getFirst() || number.longValue() > range.getLast())) {
            throw new ExchangeException("exchange.field.range",
                    raw.label(), column, number, range.getFirst(), range.getLast());
        }
        int least = FROM_ONE.contains(name) ? 1 : 0;
        if ((FROM_ONE.contains(name) || FROM_ZERO.contains(name)) && number.longValue() < least) {
            throw new ExchangeException("exchange.field.least", raw.label(), column, number, least);
        }
    }

    private static void checkWhole(RawRow raw, Row row) throws ExchangeException {
        switch (row) {
            case Pillar pillar -> checkNamed(raw, pillar.code(), pillar.name());
            case Sector sector -> checkNamed(raw, sector.code(), sector.name());
            case RelationKind kind -> checkNamed(raw, kind.code(), kind.name());
            case Decision decision -> checkEither(raw, decision.entry(), decision.wording(), "wording");
            case Action action -> checkEither(raw, action.entry(), action.title(), "title");
            case Source source -> checkOne(raw, source.organisation(), source.relation(), source.seat());
            default -> { }
        }
    }

    private static void checkOne(RawRow raw, String organisation, String relation, String seat)
            throws ExchangeException {
        if (Stream.of(organisation, relation, seat).filter(Objects::nonNull).count() != 1) {
            throw new ExchangeException("exchange.row.one", raw.label(), "organisation, relation, seat");
        }
    }

    private static void checkNamed(RawRow raw, String code, String name) throws ExchangeException {
        if (code == null && name == null) {
            throw new ExchangeException("exchange.catalogue.nameless", raw.label());
        }
    }

    private static void checkEither(RawRow raw, String entry, String own, String field) throws ExchangeException {
        if ((entry == null) == (own == null)) {
            throw new ExchangeException("exchange.row.either", raw.label(), "entry", field);
        }
    }
}
