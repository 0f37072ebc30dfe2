package roundtable.workspace;

/** The documents a screen can ask for; the window asks where to, makes them and offers to open them. */
public interface Pages {

    /** The minutes of a meeting as a PDF. */
    void minutes(String meetingId);

    /** A chart as a PDF. */
    void chart(String chartId);

    /** A page of the web: the browser opens it, because somebody asked for it; the program itself loads nothing. */
    void web(String address);
}
