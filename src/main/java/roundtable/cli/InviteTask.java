package roundtable.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import roundtable.book.Book;
import roundtable.book.Meeting;
import roundtable.file.RoundtableFile;
import roundtable.post.Invitations;
import roundtable.rules.MeetingStates;
import roundtable.words.Words;

/** {@code roundtable invite}: letters to the institutions of a meeting, for the user's own mail program. Reads only. */
record InviteTask(Console console) implements Task {

    @Override
    public CommandSpec spec() {
        Words words = console.words();
        return Arguments.command("invite", words.text("cli.invite.about"), words)
                .addPositional(Arguments.path(0, "FILE", words.text("cli.file")))
                .addOption(Arguments.text("--meeting", "NUMBER", words.text("cli.invite.meeting")))
                .addOption(Arguments.flag("--pack", words.text("cli.invite.pack")))
                .addOption(Arguments.requiredPath("--out", "DIR", words.text("cli.export.out")));
    }

    @Override
    public void run(ParseResult asked) throws Failure, IOException {
        Book book = RoundtableFile.read(asked.matchedPositionalValue(0, (Path) null));
        String number = asked.matchedOptionValue("--meeting", "");
        List<Meeting> meetings = MeetingsAhead.of(console, book, number, MeetingStates::invites, console.words().text("cli.invite.over", number));
        Path folder = Files.createDirectories(asked.matchedOptionValue("--out", (Path) null));
        Invitations.Papers papers = asked.hasMatchedOption("--pack") ? Invitations.Papers.PACK : Invitations.Papers.AGENDA;
        List<String> nobody = new ArrayList<>();
        for (Meeting meeting : meetings) {
            Invitations.Made made = Invitations.write(book, meeting.id(), papers, ZoneId.systemDefault(), Instant.now(), folder);
            tell(made);
            if (made.letters().isEmpty()) {
                nobody.add(meeting.number());
            }
        }
        if (!nobody.isEmpty()) {
            throw Failure.of(console.words().text("cli.invite.nobody", String.join(", ", nobody)));
        }
    }

    private void tell(Invitations.Made made) {
        Words words = console.words();
        made.letters().forEach(console::say);
        made.warnings().forEach(warning -> console.warn(words.text(warning.key(), warning.values().toArray())));
        if (!made.withoutAddress().isEmpty()) {
            console.warn(words.text("cli.invite.without", String.join(", ", made.withoutAddress())));
        }
    }
}
