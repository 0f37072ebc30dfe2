package roundtable.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import roundtable.book.Attachment;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Meeting;
import roundtable.book.Organisation;
import roundtable.controls.Commits;
import roundtable.exchange.ChartPicture;
import roundtable.exchange.CsvText;
import roundtable.exchange.DocumentName;
import roundtable.exchange.Slug;
import roundtable.exchange.Xlsx;
import roundtable.pdf.ChartPdf;
import roundtable.pdf.MinutesPdf;
import roundtable.pdf.PackPdf;
import roundtable.pdf.ParticipantPdf;
import roundtable.pdf.Report;
import roundtable.pdf.TablePdf;
import roundtable.post.Invitations;
import roundtable.post.OwnerSheets;
import roundtable.rules.Inviting;
import roundtable.rules.Names;
import roundtable.rules.Problem;
import roundtable.sheet.Sheet;
import roundtable.words.Words;
import roundtable.workspace.Pages;
import roundtable.workspace.Workspace;

/** Makes the documents that screens ask for: asks where to, prints in the background, offers to open the result. */
final class Documents implements Pages {

    /** Under which name the settings keep how the last chart was made. */
    private static final String CHART = "chart-export";

    private final Session session;
    private final Stage stage;
    private final Workspace workspace;
    private final BackgroundJobs jobs;
    private final String suffix;

    /**
     * @param stage the window from which documents are asked for
     * @param suffix what the proposed names of files end with, such as the day of a backup; empty for nothing
     */
    Documents(Session session, Stage stage, Workspace workspace, BackgroundJobs jobs, String suffix) {
        this.session = session;
        this.stage = stage;
        this.workspace = workspace;
        this.jobs = jobs;
        this.suffix = suffix;
    }

    @Override
    public void minutes(String meetingId) {
        Book book = typedBook();
        Meeting meeting = book.get(Meeting.class, meetingId);
        Body body = book.get(Body.class, meeting.body());
        Words words = documentWords(body.language());
        make(DocumentName.of(body, meeting) + "-" + words.language(),
                path -> MinutesPdf.write(book, meetingId, words, path));
    }

    @Override
    public void invitation(String meetingId, boolean pack) {
        Book book = typedBook();
        session.chooser().folder("shell.invitation").ifPresent(folder -> jobs.run("shell.invitation.job",
                () -> Invitations.write(book, meetingId, papers(pack), ZoneId.systemDefault(), Instant.now(), folder),
                made -> tell(meetingId, pack, made, folder)));
    }

    private static Invitations.Papers papers(boolean pack) {
        return pack ? Invitations.Papers.PACK : Invitations.Papers.AGENDA;
    }

    @Override
    public void pack(String meetingId) {
        Book book = typedBook();
        Meeting meeting = book.get(Meeting.class, meetingId);
        Body body = book.get(Body.class, meeting.body());
        Words words = documentWords(body.language());
        make(DocumentName.papers(body, meeting) + "-" + words.language(),
                path -> PackPdf.write(book, meetingId, words, LocalDateTime.now(), path), () -> packed(meetingId));
    }

    private void packed(String meetingId) {
        workspace.change("shell.pack.step", Meeting.class, meetingId, meeting -> Inviting.packed(meeting, LocalDate.now()));
    }

    private void tell(String meetingId, boolean pack, Invitations.Made made, Path folder) {
        Words words = session.words();
        if (made.letters().isEmpty()) {
            Messages.say(stage, words, words.text("shell.invitation.nobody"));
            return;
        }
        workspace.change("shell.invitation.step", Meeting.class, meetingId, meeting -> {
            Meeting invited = Inviting.invited(meeting, LocalDate.now());
            return pack ? Inviting.packed(invited, LocalDate.now()) : invited;
        });
        warn(folder, made.warnings());
        if (!made.withoutAddress().isEmpty()) {
            Messages.say(stage, words, words.text("shell.invitation.without", String.join(", ", made.withoutAddress())));
        }
        offer(words.count("shell.invitation.done", made.letters().size()), folder);
    }

    @Override
    public void chart(String chartId) {
        Book book = typedBook();
        Chart chart = book.get(Chart.class, chartId);
        Words words = documentWords(null);
        ChartExport.Wish last = ChartExport.Wish.of(session.settings().tables().getOrDefault(CHART, ""));
        ChartExport.ask(session, stage, last, reckoned -> jobs.run("shell.chart.reckoning",
                () -> ChartPdf.outcomes(book, chartId, words, LocalDate.now()), reckoned)).ifPresent(wish -> {
                    session.left(CHART, wish.kept());
                    make(book, chart, words, wish);
                });
    }

    private void make(Book book, Chart chart, Words words, ChartExport.Wish wish) {
        String name = DocumentName.of(chart) + "-" + words.language();
        switch (wish.form()) {
            case PDF -> make(name, path -> ChartPdf.write(book, chart.id(), words, LocalDate.now(), wish.onPaper(), path));
            case PNG -> save(name + suffix + ".png", "shell.chart", "shell.chart.job",
                    path -> Files.write(path, ChartPicture.of(book, chart, words, LocalDate.now()).png()));
            case SVG -> save(name + suffix + ".svg", "shell.chart", "shell.chart.job",
                    path -> Files.writeString(path, ChartPicture.of(book, chart, words, LocalDate.now()).svg()));
        }
    }

    @Override
    public void participant(String organisationId) {
        Book book = typedBook();
        Words words = documentWords(null);
        make(ParticipantPages.name(book, organisationId, words),
                path -> ParticipantPdf.write(book, organisationId, words, LocalDate.now(), path));
    }

    @Override
    public void participants(List<String> organisationIds) {
        if (organisationIds.size() == 1) {
            participant(organisationIds.getFirst());
            return;
        }
        Book book = typedBook();
        Words words = documentWords(null);
        session.chooser().folder("shell.participants").ifPresent(folder -> {
            ParticipantPages pages = new ParticipantPages(book, organisationIds, words, folder);
            jobs.count("shell.participants.job", organisationIds.size(), pages::write, made -> {
                Messages.missing(stage, session.words(), made.missing());
                offer(session.words().count("shell.participants.done", organisationIds.size()), made.folder());
            });
        });
    }

    @Override
    public void ownerSheets(List<String> organisationIds) {
        Book book = typedBook();
        Words words = documentWords(null);
        List<String> due = OwnerSheets.due(book, organisationIds, LocalDate.now());
        (due.isEmpty() ? Messages.<Path>none(stage, session.words(), "shell.owners.none") : session.chooser().folder("shell.owners")).ifPresent(folder -> jobs.count("shell.owners.job", due.size(),
                made -> OwnerSheets.write(book, due, words, LocalDate.now(), folder, made), made -> {
                    Messages.missing(stage, session.words(), made.missing());
                    offer(session.words().count("shell.owners.done", due.size()), folder);
                }));
    }

    @Override
    public void annex(String itemId, Path file) {
        new Annexes(session, workspace, jobs).take(itemId, file);
    }

    @Override
    public void annexOut(String attachmentId) {
        Attachment annex = workspace.book().get(Attachment.class, attachmentId);
        new Annexes(session, workspace, jobs).whenKept(annex, () -> save(annex.fileName(), "shell.annex.out", "shell.annex.out.job", path -> Annexes.write(workspace, annex, path)));
    }

    @Override
    public void table(Sheet sheet, Sheet.Form form) {
        Words words = session.words();
        switch (form) {
            case PRINT -> print(sheet, words);
            case CSV -> save(sheet, "csv", path -> Files.writeString(path, CsvText.of(sheet)));
            case XLSX -> save(sheet, "xlsx", path -> {
                try (OutputStream out = Files.newOutputStream(path)) {
                    Xlsx.write(sheet, words, out);
                }
            });
        }
    }

    /** What is only to be printed is made where the system clears up, and shown at once. */
    private void print(Sheet sheet, Words words) {
        TablePdf.Source source = workspace.book().document()
                .map(document -> new TablePdf.Source(document.title(), document.fictional()))
                .orElse(new TablePdf.Source("", false));
        Callable<Printed> work = () -> {
            Path path = Files.createTempDirectory("roundtable").resolve(Slug.of(sheet.title()) + ".pdf");
            path.toFile().deleteOnExit();
            return new Printed(path, TablePdf.write(sheet, words, source, LocalDate.now(), path));
        };
        jobs.run("shell.pdf.job", work, printed -> {
            warn(printed.path(), printed.report().warnings());
            OpenOutside.open(session, printed.path());
            offer(words.text("shell.table.printed"), printed.path());
        });
    }

    private void save(Sheet sheet, String kind, Saving saving) {
        save(Slug.of(sheet.title()) + suffix + "." + kind, "shell.table", "shell.table.job", saving);
    }

    private void save(String name, String question, String job, Saving saving) {
        session.chooser().save(question, name).ifPresent(path -> {
            Callable<Path> work = () -> {
                saving.save(path);
                return path;
            };
            jobs.run(job, work, done -> offer(session.words().text("shell.pdf.done",
                    done.getFileName()), done));
        });
    }

    /** Says that something is there, with a way to open it. */
    private void offer(String sentence, Path path) {
        session.window().passing().say(stage.getScene().getRoot(), sentence, session.words().text("shell.pdf.open"),
                () -> OpenOutside.open(session, path));
    }

    @Override
    public void web(String address) {
        OpenOutside.web(session, address);
    }

    /** The book with what is being typed at this moment. */
    private Book typedBook() {
        Commits.commitFocused(stage.getScene());
        return workspace.book();
    }

    /** A document speaks the language of its body, else that of the file. */
    private Words documentWords(String language) {
        return Words.in(language != null ? language
                : workspace.book().document().map(d -> d.language()).orElse(session.words().language()));
    }

    private void make(String name, Printing printing) {
        make(name, printing, () -> { });
    }

    /** Prints in the background; what follows is done in the window once the document is there. */
    private void make(String name, Printing printing, Runnable then) {
        session.chooser().save("shell.pdf", name + suffix + ".pdf").ifPresent(path -> {
            Callable<Report> work = () -> printing.print(path);
            jobs.run("shell.pdf.job", work, report -> {
                then.run();
                warn(path, report.warnings());
                offer(session.words().text("shell.pdf.done", path.getFileName()), path);
            });
        });
    }

    private void warn(Path path, List<Problem> warnings) {
        if (!warnings.isEmpty()) {
            Messages.say(stage, session.words(), sentences(path, warnings));
        }
    }

    private String sentences(Path path, List<Problem> warnings) {
        Words words = session.words();
        return Stream.concat(Stream.of(words.text("shell.pdf.warnings", path.getFileName())), warnings.stream()
                .map(warning -> words.text(warning.key(), warning.values().toArray()))).collect(Collectors.joining("\n\n"));
    }

    private record Printed(Path path, Report report) {
    }

    private interface Saving {
        void save(Path path) throws IOException;
    }

    private interface Printing {
        Report print(Path path) throws IOException;
    }
}
