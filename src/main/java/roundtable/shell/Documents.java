package roundtable.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceDialog;
import roundtable.book.Body;
import roundtable.book.Book;
import roundtable.book.Chart;
import roundtable.book.Meeting;
import roundtable.controls.Commits;
import roundtable.exchange.DocumentName;
import roundtable.pdf.ChartPdf;
import roundtable.pdf.MinutesPdf;
import roundtable.pdf.Paper;
import roundtable.pdf.Report;
import roundtable.words.Words;
import roundtable.workspace.Pages;

/** Makes the documents that screens ask for: asks where to, prints in the background, offers to open the result. */
final class Documents implements Pages {

    private final Session session;
    private final MainWindow window;

    Documents(Session session, MainWindow window) {
        this.session = session;
        this.window = window;
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
    public void chart(String chartId) {
        Book book = typedBook();
        Chart chart = book.get(Chart.class, chartId);
        Words words = documentWords(null);
        choosePaper().ifPresent(paper -> make(DocumentName.of(chart) + "-" + words.language(),
                path -> ChartPdf.write(book, chartId, words, LocalDate.now(), paper, path)));
    }

    private Optional<Paper> choosePaper() {
        Words words = session.words();
        ChoiceDialog<String> dialog = new ChoiceDialog<>(words.of(Paper.A3),
                Stream.of(Paper.values()).map(words::of).toList());
        dialog.initOwner(session.stage());
        dialog.setTitle(words.text("shell.pdf"));
        dialog.setHeaderText(words.text("shell.pdf.paper"));
        return dialog.showAndWait().flatMap(chosen ->
                Stream.of(Paper.values()).filter(paper -> words.of(paper).equals(chosen)).findFirst());
    }

    /** The book with what is being typed at this moment. */
    private Book typedBook() {
        Commits.commitFocused(session.stage().getScene());
        return window.workspace().book();
    }

    /** A document speaks the language of its body, else that of the file. */
    private Words documentWords(String language) {
        return Words.in(language != null ? language
                : window.workspace().book().document().map(d -> d.language()).orElse(session.words().language()));
    }

    private void make(String name, Printing printing) {
        session.chooser().save("shell.pdf", name + ".pdf").ifPresent(path -> {
            Callable<Report> work = () -> printing.print(path);
            window.jobs().run("shell.pdf.job", work, report -> {
                if (!report.warnings().isEmpty()) {
                    Messages.say(session.stage(), session.words(), sentences(report));
                }
                Messages.pass(window.root(), session.words().text("shell.pdf.done", path.getFileName()),
                        session.words().text("shell.pdf.open"), () -> OpenOutside.open(session, path));
            });
        });
    }

    private String sentences(Report report) {
        return report.warnings().stream().map(w -> session.words().text(w.key(), w.values().toArray()))
                .collect(Collectors.joining("\n"));
    }

    private interface Printing {
        Report print(Path path) throws IOException;
    }
}
