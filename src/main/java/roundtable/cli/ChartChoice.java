package roundtable.cli;

import java.util.List;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.exchange.Slug;
import roundtable.words.Words;

/** Which charts an export makes. */
record ChartChoice(Book book, Words words) {

    /** The book, with a chart of all organisations where it has organisations but no chart. */
    static Book withChart(Book book, Words words) {
        if (!book.all(Chart.class).isEmpty() || book.all(Organisation.class).isEmpty()) {
            return book;
        }
        Chart chart = new Chart("chart-of-all", words.text("cli.export.chart-of-all"), Chart.Kind.ORGANISATION, true,
                null, null, false, 1);
        return book.with(List.of(new Change(null, chart)));
    }

    /** The charts asked for: "all", "none", or those of a name, in whatever case it is given. */
    List<Chart> of(String asked) throws Failure {
        List<Chart> charts = Rows.charts(book);
        if (asked.equals("none") || asked.equals("all")) {
            return asked.equals("all") ? charts : List.of();
        }
        List<Chart> chosen = charts.stream().filter(chart -> chart.name().equalsIgnoreCase(asked)
                || Slug.of(chart.name()).equals(asked)).toList();
        if (chosen.isEmpty()) {
            throw Failure.of(words.text("cli.export.no-chart", asked,
                    charts.stream().map(Chart::name).collect(Collectors.joining(", "))));
        }
        return chosen;
    }
}
