package roundtable.organisations;

import javafx.scene.control.Label;
import roundtable.book.Level;
import roundtable.book.Organisation;
import roundtable.book.Sector;
import roundtable.words.Words;
import roundtable.workspace.Desk;

/** What an organisation is: its sector with its pillar, its level, its tasks, notes, website and the time it exists. */
final class FactsPart extends FieldsPart<Organisation> {

    private final Desk desk;
    private final String organisation;

    FactsPart(Desk desk, String organisation) {
        super(desk, Organisation.class, organisation);
        this.desk = desk;
        this.organisation = organisation;
        Words words = desk.words();
        var sector = fields().search(new RowField<>("sector", "organisations.sector", "organisations.sector.change",
                Organisation::sector, Organisation::withSector), () -> SectorChoices.of(desk, organisation),
                id -> id == null ? words.text("organisations.sector.none") : SectorChoices.name(desk, id));
        var level = fields().choice(new RowField<>("level", "organisations.level", "organisations.level.change",
                Organisation::level, Organisation::withLevel), SectorChoices::levels, this::level);
        var pillar = fields().choice(new RowField<>("pillar", "organisations.pillar", "organisations.pillar.change",
                Organisation::pillar, Organisation::withPillar),
                () -> SectorChoices.pillars(desk, row() == null ? null : row().pillar()), this::pillar);
        var website = fields().line(new RowField<>("website", "organisations.website", "organisations.website.change",
                Organisation::website, Organisation::withWebsite));
        var since = fields().day(new RowField<>("since", "organisations.since", "organisations.since.change",
                Organisation::since, Organisation::withSince));
        var until = fields().day(new RowField<>("until", "organisations.until", "organisations.until.change",
                Organisation::until, Organisation::withUntil));
        var tasks = fields().area(new RowField<>("tasks", "organisations.tasks", "organisations.tasks.change",
                Organisation::tasks, Organisation::withTasks));
        var notes = fields().area(new RowField<>("notes", "organisations.notes", "organisations.notes.change",
                Organisation::notes, Organisation::withNotes));
        Label privacy = new Label(words.text("organisations.notes.privacy"));
        privacy.setWrapText(true);
        privacy.getStyleClass().add("field-note");
        getChildren().addAll(row(sector, level), pillar, tasks, notes, privacy, website, row(since, until));
    }

    private String level(Level level) {
        return level == null ? desk.words().text("organisations.level.none") : desk.words().title(level);
    }

    /** Without a pillar of its own an organisation belongs to that of its sector. */
    private String pillar(String id) {
        if (id != null) {
            return SectorChoices.pillarName(desk, id);
        }
        String own = row() == null ? null : desk.workspace().book().find(Sector.class, row().sector())
                .map(Sector::pillar).orElse(null);
        return own == null ? desk.words().text("organisations.pillar.none")
                : desk.words().text("organisations.pillar.of-sector", SectorChoices.pillarName(desk, own));
    }

    private Organisation row() {
        return desk.workspace().book().get(Organisation.class, organisation);
    }
}
