package roundtable.minutes;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import roundtable.book.Confidentiality;
import roundtable.book.Entry;
import roundtable.words.Words;

/** What can be done with a line of the minutes, by right click or the menu key. */
final class EntryMenu extends ContextMenu {

    EntryMenu(Words words, EntryLines lines, EntryLine line) {
        for (Entry.Kind kind : Entry.Kind.values()) {
            // The keys stand in the text: an accelerator here would act on the line whose menu was made last.
            MenuItem item = new MenuItem(KindBar.name(words, kind) + KindBar.key(kind));
            item.setOnAction(e -> lines.kind(line, kind));
            getItems().add(item);
        }
        Menu readers = new Menu(words.text("minutes.entry.readers"));
        for (Confidentiality who : Confidentiality.values()) {
            MenuItem item = new MenuItem(words.title(who));
            item.setOnAction(e -> lines.confidentiality(line, who));
            readers.getItems().add(item);
        }
        MenuItem remove = new MenuItem(words.text("minutes.entry.remove"));
        remove.setOnAction(e -> lines.remove(line));
        getItems().addAll(new SeparatorMenuItem(), readers, new SeparatorMenuItem(), remove);
        setOnShowing(e -> getItems().forEach(item -> item.setDisable(!lines.writable())));
        readers.setDisable(line.draft());
    }
}
