-- Corners that the user gave a line on one chart.
CREATE TABLE "bend" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "chart" TEXT NOT NULL REFERENCES "chart" (id) DEFERRABLE INITIALLY DEFERRED,
    "relation" TEXT NOT NULL REFERENCES "relation" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL,
    "x" REAL NOT NULL,
    "y" REAL NOT NULL
) STRICT;

-- What a chart leaves out: each row is one condition.
CREATE TABLE "chart_filter" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "chart" TEXT NOT NULL REFERENCES "chart" (id) DEFERRABLE INITIALLY DEFERRED,
    "by" TEXT NOT NULL CHECK ("by" IN ('TEXT', 'LEVEL', 'SECTOR', 'PILLAR', 'WITHOUT_KIND', 'LINKED', 'UNLINKED')),
    "text" TEXT,
    "level" TEXT CHECK ("level" IN ('INTERNATIONAL', 'NATIONAL', 'STATE', 'CITY', 'DISTRICT', 'NEIGHBOURHOOD', 'SITE')),
    "sector" TEXT REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED,
    "pillar" TEXT REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT REFERENCES "relation_kind" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What a chart makes of a field: colour, size, border, badge or letters; the first in the order counts most.
CREATE TABLE "decoration" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "chart" TEXT NOT NULL REFERENCES "chart" (id) DEFERRABLE INITIALLY DEFERRED,
    "look" TEXT NOT NULL CHECK ("look" IN ('COLOUR', 'SIZE', 'BORDER', 'BADGE', 'LETTERS')),
    "field" TEXT NOT NULL CHECK ("field" IN ('SECTOR', 'PILLAR', 'LEVEL', 'TAG', 'BODY', 'SEAT', 'LINES', 'OPEN_ACTIONS', 'OVERDUE_ACTIONS', 'ENDING', 'KIND')),
    "text" TEXT,
    "level" TEXT CHECK ("level" IN ('INTERNATIONAL', 'NATIONAL', 'STATE', 'CITY', 'DISTRICT', 'NEIGHBOURHOOD', 'SITE')),
    "sector" TEXT REFERENCES "sector" (id) DEFERRABLE INITIALLY DEFERRED,
    "pillar" TEXT REFERENCES "pillar" (id) DEFERRABLE INITIALLY DEFERRED,
    "body" TEXT REFERENCES "body" (id) DEFERRABLE INITIALLY DEFERRED,
    "least" INTEGER CHECK ("least" >= 1),
    "position" REAL NOT NULL
) STRICT;

-- How a body numbers its decisions and actions, closes actions, votes, and speaks in public; without a value as usual.
ALTER TABLE "body" ADD COLUMN "decision_pattern" TEXT;
ALTER TABLE "body" ADD COLUMN "action_pattern" TEXT;
ALTER TABLE "body" ADD COLUMN "term_from" TEXT CHECK ("term_from" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE "body" ADD COLUMN "closes_reported" INTEGER CHECK ("closes_reported" IN (0, 1));
ALTER TABLE "body" ADD COLUMN "proxies" INTEGER CHECK ("proxies" IN (0, 1));
ALTER TABLE "body" ADD COLUMN "public_names" TEXT CHECK ("public_names" IN ('ORGANISATIONS', 'SECTORS'));
