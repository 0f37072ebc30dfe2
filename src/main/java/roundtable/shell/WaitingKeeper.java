package roundtable.shell;

import java.util.List;
import javafx.scene.Scene;
import roundtable.controls.Waiting;
import roundtable.file.RoundtableFile;
import roundtable.file.WaitingText;
import roundtable.file.WaitingTexts;
import roundtable.workspace.Workspace;

/** Keeps in the file what a window holds in no row yet: half a name, a date that is none. */
record WaitingKeeper(WaitingTexts texts) implements Waiting.Keeper {

    /** Starts a window on a file with the texts of last time; where nothing can be written they last as long as it. */
    static void begin(Scene scene, Workspace workspace) {
        workspace.file().filter(file -> file.readOnly().isEmpty()).map(RoundtableFile::waiting).ifPresentOrElse(
                texts -> Waiting.begin(scene, shown(texts.all()), new WaitingKeeper(texts)),
                () -> Waiting.begin(scene));
    }

    private static List<Waiting.Text> shown(List<WaitingText> texts) {
        return texts.stream().map(text -> new Waiting.Text(text.row(), text.field(), text.typed(), text.sentence(),
                text.stored())).toList();
    }

    @Override
    public void keep(Waiting.Text text) {
        texts.keep(new WaitingText(text.row(), text.field(), text.typed(), text.sentence(), text.stored()));
    }

    @Override
    public void forget(String row, String field) {
        texts.forget(row, field);
    }
}
