package roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.file.RoundtableFile;
import roundtable.post.Invitations;
import roundtable.words.Words;

/** {@code roundtable invite}: letters to the institutions of a meeting, for the user's own mail program. Reads only. */
record InviteTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("invite", words.text("cli.invite.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.text("--meeting", "NUMBER", words.text("cli.invite.meeting")))
                .addOption(Arguments.requiredPath("--out", "DIR", words.text("cli.export.out")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        Book book = RoundtableFile.read(asked.matchedPositionalValue(0, (Path) null));
        Path folder = Files.createDirectories(asked.matchedOptionValue("--out", (Path) null));
        for (Meeting meeting : meetings(book, asked.matchedOptionValue("--meeting", ""))) {
            Invitations.Made made = Invitations.write(book, meeting.id(), ZoneId.systemDefault(), Instant.now(), folder);
            made.letters().forEach(console::say);
            if (!made.withoutAddress().isEmpty()) {
                console.warn(console.words().text("cli.invite.without", String.join(", ", made.withoutAddress())));
            }
        }
    }

    /** Those of a number, or of each body the next one. */
    private List<Meeting> meetings(Book book, String number) throws Failure {
        LocalDate today = LocalDate.now();
        List<Meeting> found = book.all(Meeting.class).stream().filter(meeting -> number.isEmpty()
                ? isAhead(meeting, today) && book.all(Meeting.class).stream().noneMatch(other -> other.body().equals(meeting.body())
                        && isAhead(other, today) && other.day().isBefore(meeting.day()))
                : meeting.number().equals(number)).toList();
        if (found.isEmpty()) {
            throw Failure.of(number.isEmpty() ? console.words().text("cli.invite.none") : console.words().text("cli.export.no-meeting", number));
        }
        return found;
    }

    private static boolean isAhead(Meeting meeting, LocalDate today) {
        return (meeting.state() == Meeting.State.PLANNED || meeting.state() == Meeting.State.INVITED) && !meeting.day().isBefore(today);
    }
}
