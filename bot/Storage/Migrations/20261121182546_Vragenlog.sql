BEGIN TRANSACTION;

CREATE TABLE "vragenlog" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_vragenlog" PRIMARY KEY AUTOINCREMENT,
    "At" INTEGER NOT NULL,
    "Question" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Article" TEXT NULL,
    "Nearest" TEXT NOT NULL,
    "HandledAt" INTEGER NULL,
    "HandledBy" TEXT NULL
);

CREATE INDEX "IX_vragenlog_HandledAt" ON "vragenlog" ("HandledAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121182546_Vragenlog', '6.0.7');

COMMIT;

