package roundtable.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Action;
import roundtable.book.Book;
import roundtable.book.Decision;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.file.RoundtableFile;
import roundtable.file.Sentence;
import roundtable.words.Words;

/** {@code roundtable check}: says whether a file is whole. Reads only. */
record CheckTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        return Arguments.command("check", console.words().text("cli.check.about"), console.words())
                .addPositional(Arguments.path(0, "FILE", console.words().text("cli.file")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        Words words = console.words();
        Path file = asked.matchedPositionalValue(0, null);
        List<Sentence> problems = RoundtableFile.check(file);
        if (!problems.isEmpty()) {
            Sentence first = problems.getFirst();
            String sentence = words.text(first.key(), first.values().toArray());
            throw Failure.of(problems.size() == 1 ? sentence
                    : words.text("cli.check.more", sentence, problems.size() - 1));
        }
        Book book = RoundtableFile.read(file);
        console.say(words.text("cli.check.sound", file.getFileName(), book.all(Organisation.class).size(),
                book.all(Meeting.class).size(), book.all(Decision.class).size(), book.all(Action.class).size()));
    }
}
