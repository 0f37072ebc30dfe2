package roundtable.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import roundtable.workspace.Shelf;

/** The files of the user as the session knows them. */
record SessionShelf(Session session, Path open) implements Shelf {

    @Override
    public List<Path> recent() {
        Path present = open.toAbsolutePath();
        return session.settings().recent().stream().map(Path::of)
                .filter(file -> !file.equals(present) && Files.isRegularFile(file)).toList();
    }

    @Override
    public void open(Path file) {
        session.openLater(file);
    }

    @Override
    public void makeNew() {
        session.newFiles().createNew();
    }

    @Override
    public void makeFromTemplate() {
        session.newFiles().createFromTemplate();
    }

    @Override
    public void choose() {
        session.chooseFile();
    }

    @Override
    public void openExample() {
        session.newFiles().openExample();
    }
}
