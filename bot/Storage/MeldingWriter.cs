using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Meldingen;

namespace PartnerBot.Bot.Storage;

/// <summary>Writes a melding with its answers, in the transaction of the turn that shared it.</summary>
public sealed class MeldingWriter(Func<string, IReadOnlyList<string>, SqliteCommand> prepare)
{
    private readonly SqliteCommand _melding = prepare(
        """
        INSERT INTO meldingen (Number, RunId, Flow, ReceivedAt, Urgent, UrgentBecause, Status, Melder, GemeenteCode, Gemeente, AgeClass, SignalCount, Facts, Request)
        VALUES ($number, $run, $flow, $at, $urgent, $because, $status, $melder, $code, $gemeente, $age, $signals, $facts, $request) RETURNING Id
        """,
        ["$number", "$run", "$flow", "$at", "$urgent", "$because", "$status", "$melder", "$code", "$gemeente", "$age", "$signals", "$facts", "$request"]);

    private readonly SqliteCommand _answer = prepare(
        """
        INSERT INTO melding_antwoorden (MeldingId, "Order", Section, QuestionId, QuestionHash, QuestionText, "Values", Shown)
        VALUES ($melding, $order, $section, $question, $hash, $text, $values, $shown)
        """,
        ["$melding", "$order", "$section", "$question", "$hash", "$text", "$values", "$shown"]);

    public void Add(Melding melding)
    {
        var id = JournalWriter.Insert(
            _melding, melding.Number, melding.RunId, melding.Flow, melding.ReceivedAt.UtcTicks, melding.Urgent, melding.UrgentBecause,
            melding.Status.ToString(), melding.Melder, melding.GemeenteCode, melding.Gemeente, melding.AgeClass,
            melding.SignalCount, melding.Facts, melding.Request);
        foreach (var answer in melding.Answers)
        {
            JournalWriter.Run(
                _answer, id, answer.Order, answer.Section, answer.QuestionId, answer.QuestionHash, answer.QuestionText, answer.Values, answer.Shown);
        }
    }
}
