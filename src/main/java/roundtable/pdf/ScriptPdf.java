package roundtable.pdf;

import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import roundtable.words.Words;

/** A facilitator's script on paper: its heading, what it is for, and its parts. */
public final class ScriptPdf {

    private static final Pattern PARTS = Pattern.compile("(?m)^## ");

    private ScriptPdf() {
    }

    /**
     * Writes a script to a file, replacing one that is there.
     *
     * @param script Markdown with one heading of the first rank in its first line and parts with headings of the second
     * @param words in the language of the script
     */
    public static Report write(String script, Words words, Path target) throws IOException {
        List<Part> parts = Stream.of(PARTS.split(script)).map(ScriptPdf::part).toList();
        View view = new View(words.language(), parts.getFirst().title().replaceFirst("^# ", ""), parts.getFirst().text(),
                parts.subList(1, parts.size()));
        Letters letters = new Letters();
        Press.Printed printed = Press.print(Templates.fill("script", view, words), letters,
                _ -> new DefaultObjectDrawerFactory(), List.of());
        Files.write(target, printed.pdf());
        return printed.report();
    }

    private static Part part(String text) {
        String[] lines = text.split("\n", 2);
        return new Part(lines[0].strip(), Markdown.html(lines.length < 2 ? "" : lines[1].strip()));
    }

    /** A script as the template prints it. */
    public record View(String language, String title, String lead, List<Part> parts) {
    }

    /** A part of a script. */
    public record Part(String title, String text) {
    }
}
