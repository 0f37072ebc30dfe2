package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.file.RoundtableFile;
import roundtable.pdf.OwnerSheetPdf;
import roundtable.post.OwnerSheets;
import roundtable.rules.Names;
import roundtable.words.Words;

/** {@code roundtable owners}: a sheet for each organisation that has something to do. Reads only. */
record OwnersTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("owners", words.text("cli.owners.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.text("--owner", "NAME", words.text("cli.owners.owner")))
                .addOption(Arguments.requiredPath("--out", "DIR", words.text("cli.export.out")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        Book book = RoundtableFile.read(asked.matchedPositionalValue(0, (Path) null));
        Words words = Words.in(book.document().map(Document::language).orElse("en"));
        LocalDate today = LocalDate.now();
        Names names = new Names(book, words.language(), today, words::text);
        String wanted = asked.matchedOptionValue("--owner", "");
        List<String> owners = OwnerSheetPdf.owners(book, today).stream().filter(owner -> wanted.isEmpty()
                || names.of(owner).equalsIgnoreCase(wanted) || names.shortOf(owner).equalsIgnoreCase(wanted)).toList();
        if (owners.isEmpty()) {
            throw Failure.of(wanted.isEmpty() ? console.words().text("cli.owners.none") : console.words().text("cli.owners.nothing", wanted));
        }
        OwnerSheets.Made made = OwnerSheets.write(book, owners, words, today, asked.matchedOptionValue("--out", (Path) null), _ -> { });
        made.files().forEach(console::say);
        if (!made.missing().isEmpty()) {
            console.warn(console.words().text("cli.owners.missing", String.join(" ", made.missing())));
        }
    }
}
