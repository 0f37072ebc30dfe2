package roundtable.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** The page that shows the pictures of the tour side by side: a row for each stop, light, dark and high contrast. */
final class TourPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Roundtable: the tour</title>
            <style>
            body {font-family: sans-serif; margin: 2em}
            .row {display: flex; flex-wrap: wrap; gap: 1em}
            figure {flex: 1 1 20em; margin: 0 0 2em 0}
            img {width: 100%; border: 1px solid silver}
            </style>
            <h1>Roundtable: the tour</h1>
            """;

    /** Pictures by the heading under which they stand. */
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /** Names the file of a picture and gives it its place on the page. */
    String add(String stop, Theme theme, TourSize size, String language) {
        String file = String.join("-", stop, language, theme.name().toLowerCase(Locale.ROOT),
                String.valueOf(size.width())) + ".png";
        put(stop + ", " + language + ", " + size.width() + " × " + size.height(), file);
        return file;
    }

    /** Gives a page of a document its place. */
    void addDocument(String file, String language) {
        put("Documents, " + language, file);
    }

    private void put(String heading, String file) {
        rows.computeIfAbsent(heading, _ -> new ArrayList<>()).add(file);
    }

    void write(Path index) throws IOException {
        StringBuilder html = new StringBuilder(HEAD);
        rows.forEach((heading, files) -> {
            html.append("<h2>").append(heading).append("</h2>\n<div class=\"row\">\n");
            files.forEach(file -> html.append("<figure><a href=\"").append(file).append("\"><img loading=\"lazy\" src=\"")
                    .append(file).append("\" alt=\"").append(heading).append("\"></a><figcaption>").append(file)
                    .append("</figcaption></figure>\n"));
            html.append("</div>\n");
        });
        Files.writeString(index, html.append("</html>\n"));
    }
}
