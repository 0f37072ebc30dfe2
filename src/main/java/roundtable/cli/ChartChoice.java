package roundtable.cli;

import java.util.List;
import java.util.stream.Collectors;
import roundtable.book.Book;
import roundtable.book.Change;
import roundtable.book.Chart;
import roundtable.book.Ids;
import roundtable.book.Organisation;
import roundtable.book.Rows;
import roundtable.exchange.Slug;
import roundtable.words.Words;

/** Which charts an export makes. */
record ChartChoice(Book book, Words words) {

    /** The book, with an organisation chart and a network of all organisations where it has organisations but no chart. */
    static Book withCharts(Book book, Words words) {
        if (!book.all(Chart.class).isEmpty() || book.all(Organisation.class).isEmpty()) {
            return book;
        }
        Chart chart = new Chart(Ids.next(), words.text("cli.chart.organisation"), Chart.Kind.ORGANISATION, true,
                null, null, false, 1);
        Chart network = new Chart(Ids.next(), words.text("cli.chart.network"), Chart.Kind.NETWORK, true,
                null, null, false, 2);
        return book.with(List.of(new Change(null, chart), new Change(null, network)));
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
