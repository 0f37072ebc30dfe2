-- Texts that are in no row yet: refused by their field, or typed and not yet entered.
CREATE TABLE "waiting" (
    "row" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "typed" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "stored" TEXT NOT NULL,
    PRIMARY KEY ("row", "field")
) STRICT;
