package roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.book.Rows;
import roundtable.exchange.DocumentName;
import roundtable.file.RoundtableFile;
import roundtable.pdf.PackPdf;
import roundtable.rules.MeetingStates;
import roundtable.words.Words;

/** {@code roundtable pack}: the papers for a meeting in one PDF for its members. Reads only. */
record PackTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("pack", words.text("cli.pack.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.text("--meeting", "NUMBER", words.text("cli.invite.meeting")))
                .addOption(Arguments.requiredPath("--out", "DIR", words.text("cli.export.out")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        Book book = RoundtableFile.read(asked.matchedPositionalValue(0, (Path) null));
        Path folder = Files.createDirectories(asked.matchedOptionValue("--out", (Path) null));
        String number = asked.matchedOptionValue("--meeting", "");
        for (Meeting meeting : MeetingsAhead.of(console, book, number, MeetingStates::opens, console.words().text("cli.pack.over", number))) {
            Body body = book.get(Body.class, meeting.body());
            Words words = Words.in(Rows.language(book, body));
            Path path = folder.resolve(DocumentName.papers(body, meeting) + "-" + words.language() + ".pdf");
            PackPdf.write(book, meeting.id(), words, LocalDateTime.now(), path).warnings().forEach(warning ->
                    console.warn(console.words().text(warning.key(), warning.values().toArray())));
            console.say(path);
        }
    }
}
