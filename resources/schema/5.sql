-- What the seats of a body have to hold together; each row is one condition.
CREATE TABLE "composition_rule" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "role" TEXT CHECK ("role" IN ('CHAIR', 'CO_CHAIR', 'SECRETARIAT', 'MEMBER', 'OBSERVER', 'STANDING_GUEST')),
    "sector" TEXT REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED,
    "level" TEXT CHECK ("level" IN ('INTERNATIONAL', 'NATIONAL', 'STATE', 'CITY', 'DISTRICT', 'NEIGHBOURHOOD', 'SITE')),
    "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "least" INTEGER NOT NULL CHECK ("least" >= 1),
    "position" REAL NOT NULL
) STRICT;

-- What was answered to an invitation for a seat.
CREATE TABLE "reply" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "meeting" TEXT NOT NULL REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "seat" TEXT NOT NULL REFERENCES "seat" (id) DEFERRABLE INITIALLY DEFERRED,
    "answer" TEXT NOT NULL CHECK ("answer" IN ('COMING', 'ONLINE', 'DEPUTY', 'NOT_COMING')),
    "contact" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
    "answered_on" TEXT CHECK ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "note" TEXT,
    "for_day" TEXT CHECK ("for_day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- An item that a body put to another body, and what came back.
CREATE TABLE "escalation" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "item" TEXT NOT NULL REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "body" TEXT NOT NULL REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "asked_on" TEXT NOT NULL CHECK ("asked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "question" TEXT,
    "item_there" TEXT REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "answer" TEXT,
    "answered_on" TEXT CHECK ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- A text that minutes use again and again.
CREATE TABLE "text_block" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" REAL NOT NULL
) STRICT;

-- What happened to a decision on a day. Never changed, only followed by the next.
CREATE TABLE "decision_event" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "decision" TEXT NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT NOT NULL CHECK ("day" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "position" REAL NOT NULL,
    "meeting" TEXT REFERENCES "meeting" (id) DEFERRABLE INITIALLY DEFERRED,
    "status" TEXT NOT NULL CHECK ("status" IN ('IN_FORCE', 'IMPLEMENTED', 'SUPERSEDED', 'REVOKED', 'EXPIRED', 'DEFERRED', 'WITHDRAWN')),
    "reporter" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT
) STRICT;

-- A decision that asks something of a higher level, and what came back.
CREATE TABLE "recommendation" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "decision" TEXT NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "addressee" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "sent_on" TEXT CHECK ("sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "answered_on" TEXT CHECK ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "answer" TEXT
) STRICT;

-- An organisation that did not vote on a decision because its interests were touched.
CREATE TABLE "bias" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "decision" TEXT NOT NULL REFERENCES "decision" (id) DEFERRABLE INITIALLY DEFERRED,
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- When an item was taken up, who moved and seconded a decision, the long form of an action, how a tie ends, how long
-- a deputy may sit, for which day was invited, and when the papers were made.
ALTER TABLE "meeting" ADD COLUMN "invited_for" TEXT CHECK ("invited_for" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE "meeting" ADD COLUMN "packed_on" TEXT CHECK ("packed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE "agenda_item" ADD COLUMN "begun_at" TEXT;
ALTER TABLE "decision" ADD COLUMN "mover" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD COLUMN "seconder" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD COLUMN "indicator" TEXT;
ALTER TABLE "action" ADD COLUMN "baseline" TEXT;
ALTER TABLE "action" ADD COLUMN "target" TEXT;
ALTER TABLE "action" ADD COLUMN "resources" TEXT;
ALTER TABLE "action" ADD COLUMN "funding" TEXT;
ALTER TABLE "body" ADD COLUMN "tie_rule" TEXT CHECK ("tie_rule" IN ('REJECTED', 'CHAIR'));
ALTER TABLE "deputy" ADD COLUMN "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE "deputy" ADD COLUMN "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

-- A line of the minutes may be a risk. What a column may hold cannot be altered: the table is made anew, empty and under
-- its own name, so that the rows that name its rows find them again at the end of the transaction.
CREATE TEMP TABLE "entry_before" AS SELECT * FROM "entry";
DELETE FROM "entry";
DROP TABLE main."entry";
CREATE TABLE "entry" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "item" TEXT NOT NULL REFERENCES "agenda_item" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('INFORMATION', 'DISCUSSION', 'STATEMENT', 'QUESTION', 'DECISION', 'ACTION', 'CONCERN', 'RISK')),
    "text" TEXT NOT NULL,
    "speaker" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED'))
) STRICT;
INSERT INTO "entry" SELECT * FROM "entry_before";
DROP TABLE temp."entry_before";
