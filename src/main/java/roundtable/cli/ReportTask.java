package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.exchange.ReportJson;
import roundtable.file.RoundtableFile;
import roundtable.rules.Names;
import roundtable.words.Words;

/** {@code roundtable report}: what the bodies of a file did and what is open on a day, as JSON. Reads only. */
record ReportTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("report", words.text("cli.report.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.text("--date", "YYYY-MM-DD", words.text("cli.report.date")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        LocalDate day = day(asked.matchedOptionValue("--date", LocalDate.now().toString()));
        Path file = asked.matchedPositionalValue(0, null);
        Book book = RoundtableFile.read(file);
        String language = book.document().map(Document::language).orElse(console.words().language());
        console.say(ReportJson.of(book, new Names(book, language, day, console.words()::text), day));
    }

    private LocalDate day(String text) throws Failure {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.usage(console.words().text("cli.report.no-date", text));
        }
    }
}
