package roundtable.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.drawing.ChartLayout;
import roundtable.drawing.FontWidths;
import roundtable.rules.Names;
import roundtable.words.Words;

/** Files to begin a city's map with: a way of working together whose boxes are roles, and a script for the first meeting. */
public final class Templates {

    private static final List<String> NAMES = List.of("integrated-approach", "round-table", "four-pillars",
            "neighbourhood-committee", "diversion-partnership", "dissuasion-commission", "net-map");

    private Templates() {
    }

    /** What the templates are called in commands and files. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A new book of a template, with the starter catalogue and with charts that are laid out.
     *
     * @param language ISO 639 code of a language the program speaks
     * @throws IllegalArgumentException when there is no such template
     */
    public static Book book(String name, String language) {
        Book book = Shipped.read("/templates/" + known(name) + ".json", source -> {
            List<RawRow> rows = new ArrayList<>(Starter.catalogue().stream().map(row -> RawRow.of(row)).toList());
            rows.addAll(Bilingual.rows(RawBook.rows(source, true), language));
            return Fit.book(rows);
        });
        return laidOut(book, language);
    }

    /** The facilitator's script of a template: Markdown with one heading and a page of text. */
    public static String script(String name, String language) {
        try (InputStream in = Templates.class.getResourceAsStream("/templates/" + known(name) + "." + language + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which template a book was made from, as far as one of its charts still tells. */
    public static Optional<String> of(Book book) {
        return NAMES.stream().filter(name -> book.all(Chart.class).stream()
                .anyMatch(chart -> chart.id().startsWith("chart-" + name + "-"))).findFirst();
    }

    private static Book laidOut(Book book, String language) {
        Names names = new Names(book, language, LocalDate.now(), Words.in(language)::text);
        List<Change> places = new ArrayList<>();
        for (Chart chart : book.all(Chart.class)) {
            ChartLayout.afresh(book, chart, names, new FontWidths()).forEach(place -> places.add(new Change(null, place)));
        }
        return book.with(places);
    }

    private static String known(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("No template is called " + name);
        }
        return name;
    }
}
