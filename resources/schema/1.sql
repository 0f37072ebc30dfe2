-- The tables of a Roundtable file: one per record, one column per component.
-- Rows name each other by text keys; foreign keys are checked when a transaction ends.

-- The file itself: what it is called, where it plays and in which language its texts are.
CREATE TABLE "document" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "title" TEXT NOT NULL,
    "place" TEXT,
    "language" TEXT NOT NULL,
    "fictional" INTEGER NOT NULL CHECK ("fictional" IN (0, 1)),
    "note" TEXT
) STRICT;

-- One of the pillars of a drug policy (prevention, treatment, harm reduction, ...), to which sectors belong.
CREATE TABLE "pillar" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "code" TEXT,
    "name" TEXT,
    "colour" TEXT NOT NULL CHECK ("colour" GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    "position" REAL NOT NULL,
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ("code" IS NOT NULL OR "name" IS NOT NULL)
) STRICT;

-- A kind of institution (police, health service, operator, residents ...); each belongs to a pillar.
CREATE TABLE "sector" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "code" TEXT,
    "name" TEXT,
    "pillar" TEXT REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED,
    "colour" TEXT NOT NULL CHECK ("colour" GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    "position" REAL NOT NULL,
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ("code" IS NOT NULL OR "name" IS NOT NULL)
) STRICT;

-- An institution, group or body of the city's network.
CREATE TABLE "organisation" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "level" TEXT CHECK ("level" IN ('INTERNATIONAL', 'NATIONAL', 'STATE', 'CITY', 'DISTRICT', 'NEIGHBOURHOOD', 'SITE')),
    "sector" TEXT REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED,
    "pillar" TEXT REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED,
    "tasks" TEXT,
    "notes" TEXT,
    "website" TEXT,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- Another name of an organisation: in another language, or the one it had before.
CREATE TABLE "organisation_name" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "language" TEXT,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A free mark on an organisation.
CREATE TABLE "organisation_tag" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL
) STRICT;

-- A work contact of an organisation: the function first, the person only where needed.
CREATE TABLE "contact" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "function" TEXT NOT NULL,
    "person" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT,
    "protected_name" INTEGER NOT NULL CHECK ("protected_name" IN (0, 1)),
    "public_consent_on" TEXT CHECK ("public_consent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "note" TEXT,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A service or site: a consumption room, an outreach bus, a counselling centre.
CREATE TABLE "service" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('CONSUMPTION_ROOM', 'NEEDLE_EXCHANGE', 'SUBSTITUTION', 'DRUG_CHECKING', 'DROP_IN', 'OUTREACH', 'COUNSELLING', 'HOTLINE', 'SHELTER', 'OTHER')),
    "mobile" INTEGER NOT NULL CHECK ("mobile" IN (0, 1)),
    "address" TEXT,
    "opening_hours" TEXT,
    "places_injecting" INTEGER CHECK ("places_injecting" >= 0),
    "places_inhaling" INTEGER CHECK ("places_inhaling" >= 0),
    "places_flexible" INTEGER CHECK ("places_flexible" >= 0),
    "note" TEXT,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A stop of a mobile service.
CREATE TABLE "service_stop" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "service" TEXT NOT NULL REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED,
    "place" TEXT NOT NULL,
    "hours" TEXT,
    "position" REAL NOT NULL,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What a line between two organisations means; its colour and dash stay with the meaning.
CREATE TABLE "relation_kind" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "code" TEXT,
    "name" TEXT,
    "colour" TEXT NOT NULL CHECK ("colour" GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
    "dash" TEXT NOT NULL CHECK ("dash" IN ('SOLID', 'DASHED', 'DOTTED', 'DASH_DOT', 'LONG_DASH')),
    "direction" TEXT NOT NULL CHECK ("direction" IN ('FORWARD', 'BOTH', 'NONE')),
    "position" REAL NOT NULL,
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ("code" IS NOT NULL OR "name" IS NOT NULL)
) STRICT;

-- That one organisation has to do with another: who funds, supervises, refers to, talks to whom.
CREATE TABLE "relation" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "source" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "target" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL REFERENCES "relation_kind" (id) DEFERRABLE INITIALLY DEFERRED,
    "direction" TEXT NOT NULL CHECK ("direction" IN ('FORWARD', 'BOTH', 'NONE')),
    "formality" TEXT NOT NULL CHECK ("formality" IN ('FORMAL', 'INFORMAL')),
    "strength" INTEGER CHECK ("strength" BETWEEN 1 AND 3),
    "label" TEXT,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "note" TEXT,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED'))
) STRICT;

-- A named picture of the network with its own places.
CREATE TABLE "chart" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('ORGANISATION', 'NETWORK')),
    "everything" INTEGER NOT NULL CHECK ("everything" IN (0, 1)),
    "title" TEXT,
    "note" TEXT,
    "under_discussion" INTEGER NOT NULL CHECK ("under_discussion" IN (0, 1)),
    "position" REAL NOT NULL
) STRICT;

-- Where an organisation stands on a chart.
CREATE TABLE "placement" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "chart" TEXT NOT NULL REFERENCES "chart" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "x" REAL,
    "y" REAL,
    "pinned" INTEGER NOT NULL CHECK ("pinned" IN (0, 1)),
    "hidden" INTEGER NOT NULL CHECK ("hidden" IN (0, 1)),
    UNIQUE ("chart", "organisation")
) STRICT;

-- A body that meets: the organisation of the same row, with the rules of its meetings.
CREATE TABLE "body" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('ROUND_TABLE', 'STEERING_GROUP', 'NEIGHBOURHOOD_COMMITTEE', 'WORKING_GROUP', 'LIAISON_COMMITTEE')),
    "purpose" TEXT,
    "vision" TEXT,
    "vision_agreed_on" TEXT CHECK ("vision_agreed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "mission" TEXT,
    "mission_agreed_on" TEXT CHECK ("mission_agreed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "rhythm_months" INTEGER NOT NULL CHECK ("rhythm_months" >= 0),
    "rhythm_week" INTEGER CHECK ("rhythm_week" BETWEEN 1 AND 5),
    "rhythm_day" TEXT CHECK ("rhythm_day" IN ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    "starts_at" TEXT,
    "duration" INTEGER CHECK ("duration" >= 0),
    "place" TEXT,
    "quorum_rule" TEXT NOT NULL CHECK ("quorum_rule" IN ('NONE', 'SHARE', 'NUMBER')),
    "quorum_value" INTEGER CHECK ("quorum_value" >= 0),
    "decision_rule" TEXT NOT NULL CHECK ("decision_rule" IN ('CONSENSUS', 'CONSENSUS_MINUS_ONE', 'SIMPLE_MAJORITY', 'QUALIFIED_MAJORITY')),
    "number_period" TEXT NOT NULL CHECK ("number_period" IN ('YEAR', 'RUNNING')),
    "next_meeting" INTEGER NOT NULL CHECK ("next_meeting" >= 1),
    "next_decision" INTEGER NOT NULL CHECK ("next_decision" >= 1),
    "next_action" INTEGER NOT NULL CHECK ("next_action" >= 1),
    "minutes_kind" TEXT NOT NULL CHECK ("minutes_kind" IN ('DECISIONS', 'RESULTS', 'DETAILED_RESULTS', 'NARRATIVE')),
    "draft_days" INTEGER CHECK ("draft_days" >= 0),
    "objection_days" INTEGER CHECK ("objection_days" >= 0),
    "language" TEXT,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED')),
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A number whose meeting, decision or action was deleted; it is never given to another one.
CREATE TABLE "used_number" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('MEETING', 'DECISION', 'ACTION')),
    "number" TEXT NOT NULL
) STRICT;

-- An item that is on every agenda of a body.
CREATE TABLE "standing_item" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('FORMALITY', 'INFORMATION', 'DISCUSSION', 'DECISION', 'STANDING', 'FIGURES', 'CONCERNS', 'OTHER_BUSINESS', 'NEXT_MEETING')),
    "duration" INTEGER CHECK ("duration" >= 0),
    "position" REAL NOT NULL,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A place at the table. It belongs to an organisation; who sits there may change.
CREATE TABLE "seat" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT NOT NULL CHECK ("role" IN ('CHAIR', 'CO_CHAIR', 'SECRETARIAT', 'MEMBER', 'OBSERVER', 'STANDING_GUEST')),
    "voting" INTEGER NOT NULL CHECK ("voting" IN (0, 1)),
    "contact" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "on_distribution" INTEGER NOT NULL CHECK ("on_distribution" IN (0, 1)),
    "position" REAL NOT NULL,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- Who may sit on a seat instead; may come from another organisation.
CREATE TABLE "deputy" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "seat" TEXT NOT NULL REFERENCES "seat" (id) DEFERRABLE INITIALLY DEFERRED,
    "contact" TEXT NOT NULL REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL
) STRICT;

-- A public page that an organisation, a relation or a seat rests on: exactly one of the three.
CREATE TABLE "source" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "relation" TEXT REFERENCES "relation" (id) DEFERRABLE INITIALLY DEFERRED,
    "seat" TEXT REFERENCES "seat" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "seen" TEXT CHECK ("seen" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK (("organisation" IS NOT NULL) + ("relation" IS NOT NULL) + ("seat" IS NOT NULL) = 1)
) STRICT;

-- One sitting of a body.
CREATE TABLE "meeting" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "number" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('ORDINARY', 'EXTRAORDINARY', 'SITE_VISIT', 'WRITTEN_PROCEDURE')),
    "state" TEXT NOT NULL CHECK ("state" IN ('PLANNED', 'INVITED', 'IN_SESSION', 'DRAFT', 'IN_REVIEW', 'APPROVED', 'CANCELLED')),
    "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "starts_at" TEXT,
    "ends_at" TEXT,
    "place" TEXT,
    "mode" TEXT NOT NULL CHECK ("mode" IN ('IN_PERSON', 'ONLINE', 'HYBRID')),
    "chair" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "minute_taker" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "invited_on" TEXT CHECK ("invited_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "properly_invited" INTEGER CHECK ("properly_invited" IN (0, 1)),
    "opened_at" TEXT,
    "closed_at" TEXT,
    "voting_seats" INTEGER,
    "seats_filled" INTEGER,
    "quorum_needed" INTEGER,
    "next_meeting_on" TEXT CHECK ("next_meeting_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "minutes_kind" TEXT CHECK ("minutes_kind" IN ('DECISIONS', 'RESULTS', 'DETAILED_RESULTS', 'NARRATIVE')),
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED')),
    "note" TEXT
) STRICT;

-- How a seat was filled at a meeting, or a guest.
CREATE TABLE "attendance" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "meeting" TEXT NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "seat" TEXT REFERENCES "seat" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "contact" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "guest" TEXT,
    "presence" TEXT NOT NULL CHECK ("presence" IN ('PRESENT', 'ONLINE', 'DEPUTISED', 'EXCUSED', 'ABSENT', 'GUEST', 'OBSERVER', 'PROXY')),
    "from_item" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "until_item" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "arrived_at" TEXT,
    "left_at" TEXT,
    "proxy" TEXT REFERENCES "seat" (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT
) STRICT;

-- One point of the agenda and of the minutes.
CREATE TABLE "agenda_item" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "meeting" TEXT NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('FORMALITY', 'INFORMATION', 'DISCUSSION', 'DECISION', 'STANDING', 'FIGURES', 'CONCERNS', 'OTHER_BUSINESS', 'NEXT_MEETING')),
    "presenter" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "proposer" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "duration" INTEGER CHECK ("duration" >= 0),
    "actual_duration" INTEGER CHECK ("actual_duration" >= 0),
    "source" TEXT NOT NULL CHECK ("source" IN ('STANDING', 'CARRIED_OVER', 'PROPOSED', 'AD_HOC')),
    "standing" TEXT REFERENCES "standing_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "previous" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "result" TEXT CHECK ("result" IN ('NOTED', 'DISCUSSED', 'DECIDED', 'DEFERRED', 'WITHDRAWN', 'REFERRED')),
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED'))
) STRICT;

-- One line of the minutes. Its kind may change at any time; the text stays here.
CREATE TABLE "entry" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "item" TEXT NOT NULL REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('INFORMATION', 'DISCUSSION', 'STATEMENT', 'QUESTION', 'DECISION', 'ACTION', 'CONCERN')),
    "text" TEXT NOT NULL,
    "speaker" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED'))
) STRICT;

-- What a body decided. Its wording is the text of its entry, or its own where it was taken before this file began.
CREATE TABLE "decision" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "entry" TEXT REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
    "wording" TEXT,
    "number" TEXT NOT NULL,
    "method" TEXT CHECK ("method" IN ('CONSENSUS', 'NO_OBJECTION', 'VOTE', 'WRITTEN_PROCEDURE', 'CHAIR')),
    "votes_for" INTEGER CHECK ("votes_for" >= 0),
    "votes_against" INTEGER CHECK ("votes_against" >= 0),
    "abstentions" INTEGER CHECK ("abstentions" >= 0),
    "excluded" INTEGER CHECK ("excluded" >= 0),
    "eligible" INTEGER CHECK ("eligible" >= 0),
    "procedural" INTEGER NOT NULL CHECK ("procedural" IN (0, 1)),
    "status" TEXT NOT NULL CHECK ("status" IN ('IN_FORCE', 'IMPLEMENTED', 'SUPERSEDED', 'REVOKED', 'EXPIRED', 'DEFERRED', 'WITHDRAWN')),
    "supersedes" TEXT REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "decided_on" TEXT CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "review_on" TEXT CHECK ("review_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED')),
    CHECK (("entry" IS NULL) <> ("wording" IS NULL))
) STRICT;

-- An organisation's view that differs from a decision.
CREATE TABLE "dissent" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "decision" TEXT NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT
) STRICT;

-- Who does what by when. Its text is the text of its entry, or its own where it was agreed before this file began.
CREATE TABLE "action" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "entry" TEXT REFERENCES "entry" (id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT,
    "number" TEXT NOT NULL,
    "owner" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "contact" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "due_kind" TEXT NOT NULL CHECK ("due_kind" IN ('DATE', 'NEXT_MEETING', 'ONGOING')),
    "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "priority" TEXT NOT NULL CHECK ("priority" IN ('HIGH', 'NORMAL', 'LOW')),
    "agreed_on" TEXT CHECK ("agreed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "goal" TEXT REFERENCES "goal" (id) DEFERRABLE INITIALLY DEFERRED,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED')),
    CHECK (("entry" IS NULL) <> ("title" IS NULL))
) STRICT;

-- An organisation that helps with an action.
CREATE TABLE "action_partner" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What happened to an action on a day: a new status, a new due date, a report. Never changed, only followed by the next.
CREATE TABLE "action_event" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "action" TEXT NOT NULL REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "position" REAL NOT NULL,
    "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT NOT NULL CHECK ("status" IN ('OPEN', 'IN_PROGRESS', 'BLOCKED', 'DEFERRED', 'REPORTED_DONE', 'DONE', 'CANCELLED', 'SUPERSEDED', 'WITHDRAWN')),
    "due_on" TEXT CHECK ("due_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "reporter" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT
) STRICT;

-- An organisation, relation or service that a decision or an action is about.
CREATE TABLE "affected" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "decision" TEXT REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "action" TEXT REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "relation" TEXT REFERENCES "relation" (id) DEFERRABLE INITIALLY DEFERRED,
    "service" TEXT REFERENCES "service" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A goal of a body that actions serve.
CREATE TABLE "goal" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "goal" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "indicator" TEXT,
    "position" REAL NOT NULL,
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A file that belongs to an item, a decision or an action; its bytes are kept by their fingerprint.
CREATE TABLE "attachment" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "action" TEXT REFERENCES "action" (id) DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL CHECK ("size" >= 0),
    "sha256" TEXT NOT NULL CHECK (length("sha256") = 64),
    "annex" INTEGER,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED'))
) STRICT;

-- The text of the minutes as it stood when a version was made.
CREATE TABLE "minutes_version" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "meeting" TEXT NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL CHECK ("state" IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'CORRECTED', 'WITHDRAWN')),
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL CHECK (length("sha256") = 64),
    "previous_sha256" TEXT CHECK (length("previous_sha256") = 64),
    "produced_at" TEXT NOT NULL,
    "approved_by" TEXT CHECK ("approved_by" IN ('MEETING', 'CHAIR', 'CIRCULATION')),
    "approved_at" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "approved_on" TEXT CHECK ("approved_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "reason" TEXT
) STRICT;

-- A change to the minutes that an organisation asks for.
CREATE TABLE "correction" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "version" TEXT NOT NULL REFERENCES "minutes_version" (id) DEFERRABLE INITIALLY DEFERRED,
    "item" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "old_text" TEXT,
    "new_text" TEXT NOT NULL,
    "status" TEXT NOT NULL CHECK ("status" IN ('PROPOSED', 'ACCEPTED', 'REJECTED')),
    "decided_at" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Which edition went to whom, and when.
CREATE TABLE "distribution" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "meeting" TEXT NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "contact" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('TO', 'CC', 'PUBLIC')),
    "edition" TEXT NOT NULL CHECK ("edition" IN ('FULL', 'MEMBERS', 'PUBLIC')),
    "language" TEXT NOT NULL,
    "sent_on" TEXT CHECK ("sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "method" TEXT CHECK ("method" IN ('EMAIL', 'POST', 'HAND'))
) STRICT;

-- Below stands what the program itself keeps; it is no part of the book.

-- Single values, such as the key of this copy of the file.
CREATE TABLE "meta" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT;

-- What was done, step by step. Undo takes back the last one that is DONE and stops before a barrier.
CREATE TABLE "step" (
    "number" INTEGER NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "state" TEXT NOT NULL CHECK ("state" IN ('DONE', 'UNDONE', 'ABANDONED')),
    "barrier" INTEGER NOT NULL CHECK ("barrier" IN (0, 1))
) STRICT;
CREATE INDEX "step_state" ON "step" ("state", "number");

-- The rows a step changed, before and after as JSON.
CREATE TABLE "history" (
    "step" INTEGER NOT NULL REFERENCES "step" ("number") DEFERRABLE INITIALLY DEFERRED,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "row" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    PRIMARY KEY ("step", "position")
) STRICT;
CREATE INDEX "history_row" ON "history" ("row");

-- The bytes of attachments by their fingerprint.
CREATE TABLE "content" (
    "sha256" TEXT NOT NULL PRIMARY KEY CHECK (length("sha256") = 64),
    "bytes" BLOB NOT NULL
) STRICT;
