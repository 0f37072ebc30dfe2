package roundtable.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import roundtable.book.Nullable;

/** Chooses one language in an example, whose texts may be given as {"en": "...", "de": "..."}. */
final class Bilingual {

    private final String language;
    private final List<RawRow> chosen = new ArrayList<>();

    private Bilingual(String language) {
        this.language = language;
    }

    /** The rows in one language. What organisations are called in the other languages goes into rows of its own. */
    static List<RawRow> rows(List<RawRow> source, String language) throws ExchangeException {
        Bilingual bilingual = new Bilingual(language);
        for (RawRow row : source) {
            bilingual.take(row);
        }
        return bilingual.chosen;
    }

    private void take(RawRow row) throws ExchangeException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var field : row.values().entrySet()) {
            values.put(field.getKey(), text(row, field.getKey(), language));
        }
        switch (row.table()) {
            case "document" -> values.put("language", language);
            case "organisation" -> takeOtherNames(row, row.values().get("id"));
            case "organisation_name" -> takeOtherNames(row, row.values().get("organisation"));
            default -> { }
        }
        chosen.add(new RawRow(row.table(), row.number(), values));
    }

    private void takeOtherNames(RawRow row, Object organisation) throws ExchangeException {
        if (!(row.values().get("name") instanceof Map<?, ?> names)) {
            return;
        }
        for (Object other : names.keySet()) {
            if (!other.equals(language)) {
                chosen.add(otherName(row, organisation, (String) other));
            }
        }
    }

    private RawRow otherName(RawRow row, Object organisation, String other) throws ExchangeException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", row.values().get("id") + "-name-" + other);
        values.put("organisation", organisation);
        values.put("language", other);
        values.put("name", text(row, "name", other));
        values.put("short_name", text(row, "short_name", other));
        if (row.table().equals("organisation_name")) {
            values.put("since", row.values().get("since"));
            values.put("until", row.values().get("until"));
        }
        return new RawRow("organisation_name", row.number(), values);
    }

    private static @Nullable Object text(RawRow row, String field, String wanted) throws ExchangeException {
        Object value = row.values().get(field);
        if (!(value instanceof Map<?, ?> texts)) {
            return value;
        }
        if (!texts.containsKey(wanted)) {
            throw new ExchangeException("exchange.field.language", row.label(), field, wanted);
        }
        return texts.get(wanted);
    }
}
