-- Corners that the user gave a line on one chart.
CREATE TABLE "bend" (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    "chart" TEXT NOT NULL REFERENCES "chart" (id) DEFERRABLE INITIALLY DEFERRED,
    "relation" TEXT NOT NULL REFERENCES "relation" (id) DEFERRABLE INITIALLY DEFERRED,
    "position" REAL NOT NULL,
    "x" REAL NOT NULL,
    "y" REAL NOT NULL
) STRICT;
