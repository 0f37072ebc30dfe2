package roundtable.workspace;

import java.nio.file.Path;
import java.util.List;
import roundtable.book.Nullable;
import roundtable.sheet.Sheet;

/** The documents a screen can ask for; the window asks where to, makes them and offers to open them. */
public interface Pages {

    /** The minutes of a meeting as a PDF. */
    void minutes(String meetingId);

    /**
     * The invitation to a meeting: a letter for each institution, for the user's own mail program, in a folder.
     *
     * @param pack whether all papers in one document go with it, instead of the agenda and the last minutes
     */
    void invitation(String meetingId, boolean pack);

    /** The papers for a meeting in one PDF for its members. */
    void pack(String meetingId);

    /** A chart as a PDF. */
    void chart(String chartId);

    /** The page for an organisation that takes part: its place, its lines and its open actions, as a PDF. */
    void participant(String organisationId);

    /** The page of each of some organisations, a PDF each, in a folder. */
    void participants(List<String> organisationIds);

    /** The sheet of each of some organisations with what it has to do, a PDF each, in a folder. */
    void ownerSheets(List<String> organisationIds);

    /** A file becomes an annex to an item; null asks for one. */
    void annex(String itemId, @Nullable Path file);

    /** An annex as a file of its own; the window asks where to. */
    void annexOut(String attachmentId);

    /** A table as it is shown: as a file for a spreadsheet, or as a PDF that is opened to be printed. */
    void table(Sheet sheet, Sheet.Form form);

    /** A page of the web: the browser opens it, because somebody asked for it; the program itself loads nothing. */
    void web(String address);
}
