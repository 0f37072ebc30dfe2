package roundtable.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import roundtable.words.Words;

/** The guide, which comes with the program: made into one page with its pictures and read in the browser, offline. */
final class Guide {

    static final List<String> CHAPTERS = List.of("1-first-chart", "2-quarter", "3-workshop", "4-privacy", "5-shortcuts",
            "6-file-format");
    private static final Pattern PICTURE = Pattern.compile("\\.\\./pictures/([a-z0-9-]+\\.png)");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <meta charset="utf-8">
            <title>Roundtable</title>
            <style>
            body {font-family: "Noto Sans", sans-serif; line-height: 1.5; max-width: 46em; margin: 2em auto; padding: 0 1em}
            img {max-width: 100%%; border: 1px solid silver}
            pre {background: whitesmoke; padding: 0.8em; overflow: auto}
            td, th {border-top: 1px solid silver; padding: 0.4em 1em 0.4em 0; text-align: left; vertical-align: top}
            h1 {margin-top: 2em}
            </style>
            """;

    private Guide() {
    }

    /** Opens the guide in the browser; it is written there each time, so that it is that of this program. */
    static void open(Session session, Path folder) {
        try {
            OpenOutside.open(session, write(folder, session.words()));
        } catch (IOException e) {
            Messages.tell(session.stage(), session.words(), "shell.guide.failed", folder);
        }
    }

    /** Writes the guide in a language into a folder and returns its page. */
    static Path write(Path folder, Words words) throws IOException {
        Files.createDirectories(folder);
        StringBuilder contents = new StringBuilder("<nav><ul>\n");
        StringBuilder chapters = new StringBuilder();
        for (String chapter : CHAPTERS) {
            String html = html(read("/guide/guide/" + chapter + "." + words.language() + ".md"));
            contents.append("<li><a href=\"#%s\">%s</a></li>\n".formatted(chapter, title(html)));
            chapters.append(html.replace("<h1>", "<h1 id=\"" + chapter + "\">"));
        }
        Path index = folder.resolve("guide-" + words.language() + ".html");
        Files.writeString(index, withPictures(HEAD.formatted(words.language()) + contents.append("</ul></nav>\n")
                + chapters.append("</html>\n"), folder));
        return index;
    }

    private static String title(String chapter) {
        return chapter.substring(chapter.indexOf("<h1>") + "<h1>".length(), chapter.indexOf("</h1>"));
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build()
                .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    }

    /** Puts each picture beside the page and names it so. */
    private static String withPictures(String page, Path folder) throws IOException {
        Matcher matcher = PICTURE.matcher(page);
        while (matcher.find()) {
            String name = matcher.group(1);
            try (InputStream picture = Guide.class.getResourceAsStream("/guide/pictures/" + name)) {
                Files.copy(picture, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return page.replace("../pictures/", "").replaceAll("<a href=\"\\.\\./json-book\\.md\">([^<]*)</a>", "$1");
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Guide.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
