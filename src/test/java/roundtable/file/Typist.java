package roundtable.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.workspace.Workspace;

/** A program of its own that edits a file and says which edits it was told are saved, until it is killed. */
public final class Typist {

    private final Process process;
    private final Path said;

    private Typist(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** Edits the note of the document for ever: a step each time, the number of the edit first. */
    public static void main(String[] arguments) throws Exception {
        RoundtableFile file = RoundtableFile.open(Path.of(arguments[0]));
        Workspace workspace = Workspace.open(file, Runnable::run);
        Document document = workspace.book().document().orElseThrow();
        for (long edit = number(workspace.book()) + 1; file.readOnly().isEmpty(); edit++) {
            workspace.put("home.note", document.withNote(edit + " " + "x".repeat((int) (edit * 7919 % 20_000))));
            file.flush();
            System.out.println(edit);
        }
    }

    /** Starts one on a file and waits until it has saved something. */
    public static Typist start(Path path) throws IOException, InterruptedException {
        Path said = Files.createTempFile("saved", ".txt");
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Typist.class.getName(), path.toString()))
                .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        while (Files.size(said) == 0) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) {
                throw new IOException("The other program could not edit " + path);
            }
        }
        return new Typist(process, said);
    }

    /** Kills it after a while and gives the last edit it was told is saved. */
    public long kill(long millis) throws IOException, InterruptedException {
        Thread.sleep(millis);
        process.destroyForcibly().waitFor();
        String whole = Files.readString(said);
        Files.delete(said);
        return whole.substring(0, whole.lastIndexOf('\n')).lines().mapToLong(Long::parseLong).max().orElseThrow();
    }

    /** The last edit that is in a book, 0 for none. */
    public static long number(Book book) {
        String note = book.document().orElseThrow().note();
        return note == null ? 0 : Long.parseLong(note.substring(0, note.indexOf(' ')));
    }
}
