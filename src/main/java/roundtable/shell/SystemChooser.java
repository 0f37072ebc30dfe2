package roundtable.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import roundtable.words.Words;

/** The file dialogs of the operating system; they begin where the last one ended. */
final class SystemChooser implements Chooser {

    private final Stage owner;
    private final Words words;
    private static File folder;

    SystemChooser(Stage owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> open(String title, String kind) {
        return chosen(dialog(title, kind).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        FileChooser dialog = dialog(title, kind);
        dialog.setInitialFileName(name);
        return chosen(dialog.showSaveDialog(owner)).map(path -> withEnding(path, kind));
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(words.text(title));
        dialog.setInitialDirectory(folder);
        Optional<File> chosen = Optional.ofNullable(dialog.showDialog(owner));
        chosen.ifPresent(file -> folder = file);
        return chosen.map(File::toPath);
    }

    private FileChooser dialog(String title, String kind) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(words.text(title));
        dialog.getExtensionFilters().setAll(new ExtensionFilter(words.text("shell.choose.kind", kind), "*." + kind));
        dialog.setInitialDirectory(folder);
        return dialog;
    }

    private static Optional<Path> chosen(File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Path withEnding(Path path, String kind) {
        String name = path.getFileName().toString();
        return name.endsWith("." + kind) ? path : path.resolveSibling(name + "." + kind);
    }
}
