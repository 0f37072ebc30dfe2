package roundtable.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import roundtable.book.Book;
import roundtable.book.Document;
import roundtable.file.RoundtableFile;
import roundtable.file.Sentence;
import roundtable.file.Typist;

/** Kills a program 300 times while it saves: no edit it was told is saved may be lost, and nobody may stay locked out. */
final class Kills {

    private static final int KILLS = 300;

    private Kills() {
    }

    static void run(Path folder) throws Exception {
        Random random = new Random(300);
        Path path = folder.resolve("killed.roundtable");
        RoundtableFile.create(path, Book.of(List.of(new Document("d", "Quarter", null, "en", true, null)))).close();
        long edits = 0;
        int lost = 0;
        int locked = 0;
        int damaged = 0;
        for (int i = 0; i < KILLS; i++) {
            long saved = Typist.start(path).kill(random.nextInt(100));
            List<Sentence> problems = RoundtableFile.check(path);
            damaged += problems.isEmpty() ? 0 : 1;
            try (RoundtableFile file = RoundtableFile.open(path)) {
                locked += file.readOnly().isPresent() ? 1 : 0;
                lost += Typist.number(file.book()) < saved ? 1 : 0;
                edits = Typist.number(file.book());
            }
        }
        System.out.printf("%d kills, %d edits: %d with a lost edit, %d locked out, %d damaged%n",
                KILLS, edits, lost, locked, damaged);
    }
}
