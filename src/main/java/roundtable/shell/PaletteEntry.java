package roundtable.shell;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/**
 * Something the palette finds: a command, or a row to go to.
 *
 * @param text what it is called
 * @param detail what kind of thing it is, or its shortcut
 * @param icon its picture
 * @param names everything it is found by
 * @param go does it, or leads there
 */
record PaletteEntry(String text, String detail, Ikon icon, List<String> names, Runnable go) {
}
