package roundtable.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.exchange.ExchangeException;
import roundtable.exchange.JsonBook;

/** {@code roundtable import}: makes a file of a JSON book. */
record ImportTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        return Arguments.command("import", console.words().text("cli.import.about"), console.words())
                .addPositional(Arguments.path(0, "FILE", console.words().text("cli.new-file")))
                .addPositional(Arguments.path(1, "SOURCE.json", console.words().text("cli.import.source")))
                .addOption(Arguments.force(console.words()));
    }

    @Override
    public void run(ParseResult asked) throws Failure, ExchangeException, IOException {
        Path file = asked.matchedPositionalValue(0, null);
        Path source = asked.matchedPositionalValue(1, null);
        if (Files.isDirectory(source)) {
            throw Failure.of(console.words().text("cli.target.is-folder", source));
        }
        Book book;
        try (InputStream in = Files.newInputStream(source)) {
            book = JsonBook.read(in);
        }
        if (Files.exists(file) && Files.isSameFile(file, source)) {
            throw Failure.of(console.words().text("cli.import.same", file));
        }
        NewFile.make(file, book, asked.hasMatchedOption("--force"), console);
    }
}
