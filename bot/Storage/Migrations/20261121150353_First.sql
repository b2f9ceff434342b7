CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;

CREATE TABLE "audit" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_audit" PRIMARY KEY AUTOINCREMENT,
    "At" INTEGER NOT NULL,
    "Who" TEXT NULL,
    "Action" TEXT NOT NULL,
    "Subject" TEXT NOT NULL
);

CREATE TABLE "conversations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_conversations" PRIMARY KEY AUTOINCREMENT,
    "Channel" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "State" BLOB NOT NULL,
    "UpdatedAt" INTEGER NOT NULL
);

CREATE TABLE "meldingen" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_meldingen" PRIMARY KEY AUTOINCREMENT,
    "Number" TEXT NOT NULL,
    "RunId" TEXT NOT NULL,
    "Flow" TEXT NOT NULL,
    "ReceivedAt" INTEGER NOT NULL,
    "Urgent" INTEGER NOT NULL,
    "UrgentBecause" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Melder" TEXT NULL,
    "GemeenteCode" TEXT NULL,
    "Gemeente" TEXT NULL,
    "AgeClass" TEXT NOT NULL,
    "SignalCount" INTEGER NOT NULL,
    "Facts" TEXT NULL,
    "Request" TEXT NULL
);

CREATE TABLE "turns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_turns" PRIMARY KEY AUTOINCREMENT,
    "ConversationId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Shown" TEXT NULL,
    "Replies" BLOB NOT NULL,
    CONSTRAINT "FK_turns_conversations_ConversationId" FOREIGN KEY ("ConversationId") REFERENCES "conversations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "melding_antwoorden" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_melding_antwoorden" PRIMARY KEY AUTOINCREMENT,
    "MeldingId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Section" TEXT NOT NULL,
    "QuestionId" TEXT NOT NULL,
    "QuestionHash" TEXT NOT NULL,
    "QuestionText" TEXT NOT NULL,
    "Values" TEXT NOT NULL,
    "Shown" TEXT NOT NULL,
    CONSTRAINT "FK_melding_antwoorden_meldingen_MeldingId" FOREIGN KEY ("MeldingId") REFERENCES "meldingen" ("Id") ON DELETE CASCADE
);

CREATE TABLE "outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_outbox" PRIMARY KEY AUTOINCREMENT,
    "ConversationId" INTEGER NOT NULL,
    "TurnId" INTEGER NOT NULL,
    "Channel" TEXT NOT NULL,
    "Reference" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "Parked" INTEGER NOT NULL,
    CONSTRAINT "FK_outbox_turns_TurnId" FOREIGN KEY ("TurnId") REFERENCES "turns" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_conversations_Channel_Key" ON "conversations" ("Channel", "Key");

CREATE UNIQUE INDEX "IX_melding_antwoorden_MeldingId_Order" ON "melding_antwoorden" ("MeldingId", "Order");

CREATE UNIQUE INDEX "IX_meldingen_Number" ON "meldingen" ("Number");

CREATE UNIQUE INDEX "IX_meldingen_RunId" ON "meldingen" ("RunId");

CREATE INDEX "IX_meldingen_Urgent_ReceivedAt" ON "meldingen" ("Urgent", "ReceivedAt");

CREATE INDEX "IX_outbox_TurnId" ON "outbox" ("TurnId");

CREATE UNIQUE INDEX "IX_turns_ConversationId_Key" ON "turns" ("ConversationId", "Key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261121150353_First', '6.0.7');

COMMIT;

