-- Sectors have a pattern beside their colour, for print in black and white.
ALTER TABLE "sector" ADD COLUMN "dash" TEXT CHECK ("dash" IN ('SOLID', 'DASHED', 'DOTTED', 'DASH_DOT', 'LONG_DASH'));

-- Where an organisation stands on the policy, from a day on; one that changes gets another row.
CREATE TABLE "stance" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "organisation" TEXT NOT NULL REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
    "view" TEXT NOT NULL CHECK ("view" IN ('SUPPORTIVE', 'NEUTRAL', 'SCEPTICAL', 'OPPOSED')),
    "since" TEXT CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "until" TEXT CHECK ("until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    "basis" TEXT,
    "confidentiality" TEXT NOT NULL CHECK ("confidentiality" IN ('PUBLIC', 'MEMBERS', 'RESTRICTED'))
) STRICT;
