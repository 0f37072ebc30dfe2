package roundtable;

import roundtable.sheet.Sheet;
import roundtable.workspace.Pages;

/** A window that makes no documents: a test that asks for one by mistake fails. */
public class NoPages implements Pages {

    @Override
    public void minutes(String meetingId) {
        throw new AssertionError(meetingId);
    }

    @Override
    public void invitation(String meetingId, boolean pack) {
        throw new AssertionError(meetingId);
    }

    @Override
    public void pack(String meetingId) {
        throw new AssertionError(meetingId);
    }

    @Override
    public void chart(String chartId) {
        throw new AssertionError(chartId);
    }

    @Override
    public void participants(java.util.List<String> organisationIds) {
    }

    @Override
    public void ownerSheets(java.util.List<String> organisationIds) {
        throw new AssertionError(organisationIds);
    }

    @Override
    public void annex(String itemId, java.nio.file.Path file) {
        throw new AssertionError(itemId);
    }

    @Override
    public void annexOut(String attachmentId) {
        throw new AssertionError(attachmentId);
    }

    @Override
    public void participant(String organisationId) {
        throw new AssertionError(organisationId);
    }

    @Override
    public void table(Sheet sheet, Sheet.Form form) {
        throw new AssertionError(sheet);
    }

    @Override
    public void web(String address) {
        throw new AssertionError(address);
    }
}
