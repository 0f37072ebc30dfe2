package roundtable.pdf;

import java.util.List;
import roundtable.book.Nullable;

/**
 * The minutes as the template prints them. It holds nothing that the edition does not show.
 *
 * @param state "Draft", "Approved on ..."
 * @param approved whether the text is final
 * @param facts day, time, place, chair ... of the title block
 * @param quorum the sentence about it, or null
 * @param agreed actions agreed at this meeting
 * @param carried actions of earlier meetings that were open on the day, or closed at this meeting
 * @param hiddenActions says how many actions this edition does not show; null where it shows all
 * @param fingerprint of the approved text, or null for minutes that are not approved
 */
public record MinutesView(
        String language,
        String title,
        boolean fictional,
        Said body,
        Said bodyShort,
        String kind,
        String number,
        String day,
        String state,
        boolean approved,
        String edition,
        List<Fact> facts,
        List<Group> attendance,
        @Nullable String quorum,
        List<Item> items,
        List<Task> agreed,
        List<Task> carried,
        @Nullable String hiddenActions,
        @Nullable String next,
        List<Amendment> amendments,
        List<Signature> signatures,
        @Nullable String fingerprint,
        List<Said> distribution,
        List<Annex> annexes) {

    /** A line of the title block. */
    public record Fact(String label, Said value) {
    }

    /**
     * Members, guests, those who sent apologies ...
     *
     * @param present whether they were there
     */
    public record Group(String title, boolean present, List<Attendee> attendees) {
    }

    /**
     * A seat or a guest.
     *
     * @param note how and how long, such as "online; from item 3"
     */
    public record Attendee(Said name, @Nullable Said shortName, @Nullable Said person, String note) {
    }

    /**
     * An item of the agenda.
     *
     * @param depth 1 for an item, 2 for a part of an item ...
     * @param title null where the edition leaves the item out
     * @param remark who presents it and how it ended, or null
     * @param requests what was put to other bodies, or here by one
     */
    public record Item(String anchor, String number, int depth, @Nullable Said title, @Nullable String remark, List<Request> requests,
            List<Line> lines) {
    }

    /**
     * What one body put to another.
     *
     * @param told who was asked or asks, and when
     * @param question what was asked, or null where nobody wrote it down
     * @param answers what came back by then
     */
    public record Request(String told, @Nullable Said question, List<Answer> answers) {
    }

    /**
     * Something that came back.
     *
     * @param label what it is and of which day, such as "Answer of 15 April 2026"
     */
    public record Answer(String label, Said text) {
    }

    /**
     * A line of the minutes: plain text, a decision or an action; with none of them it says that something is left out.
     *
     * @param label what kind of line it is, where that is worth a word
     * @param lang language of the text, null for that of the document
     */
    public record Line(@Nullable String label, @Nullable Said speaker, @Nullable String html, @Nullable String lang,
            @Nullable Resolution decision, @Nullable Task action) {
    }

    /**
     * A decision.
     *
     * @param reached how it was reached, with the votes; null where nobody noted it
     * @param remarks what it replaces, when it is looked at again
     */
    public record Resolution(String number, @Nullable String status, @Nullable String reached, List<String> remarks,
            List<Opinion> dissents) {
    }

    /** A view that differs from a decision. */
    public record Opinion(@Nullable Said organisation, @Nullable Said text) {
    }

    /**
     * An action.
     *
     * @param html its text as XHTML
     * @param lang language of the text, null for that of the document
     */
    public record Task(String number, String html, @Nullable String lang, @Nullable Said owner, @Nullable Said ownerShort,
            @Nullable Said contact, List<Said> partners, String due, boolean overdue, String status, boolean urgent) {
    }

    /**
     * A correction that was accepted after the approval.
     *
     * @param item what it is about, such as "Item 3"; null for the whole
     * @param decided when it was accepted, or null
     */
    public record Amendment(@Nullable String item, @Nullable Said organisation, @Nullable Said before, Said after,
            @Nullable String decided) {
    }

    /** A line to sign on. */
    public record Signature(String role, @Nullable Said name) {
    }

    /** A file that belongs to the minutes. */
    public record Annex(String number, Said title, String item) {
    }
}
