using Microsoft.Data.Sqlite;
using PartnerBot.Bot.Vragenlog;

namespace PartnerBot.Bot.Storage;

/// <summary>Writes the question log: a question in the transaction of its turn, and that someone handled it.</summary>
public sealed class QuestionWriter(Func<string, IReadOnlyList<string>, SqliteCommand> prepare)
{
    private readonly SqliteCommand _add = prepare(
        "INSERT INTO vragenlog (At, Question, Reason, Article, Nearest) VALUES ($at, $question, $reason, $article, $nearest)",
        ["$at", "$question", "$reason", "$article", "$nearest"]);

    private readonly SqliteCommand _handle = prepare(
        "UPDATE vragenlog SET HandledAt = $at, HandledBy = $who WHERE Id = $id AND HandledAt IS NULL", ["$at", "$who", "$id"]);

    private readonly SqliteCommand _reopen = prepare("UPDATE vragenlog SET HandledAt = NULL, HandledBy = NULL WHERE Id = $id", ["$id"]);

    public void Add(LoggedQuestion question) => JournalWriter.Run(
        _add, question.At.UtcTicks, question.Question, question.Reason.ToString(), question.Article, question.Nearest);

    /// <summary>Leaves a question alone that someone else handled first.</summary>
    public void Handle(long question, DateTimeOffset at, string who) => JournalWriter.Run(_handle, at.UtcTicks, who, question);

    public void Reopen(long question) => JournalWriter.Run(_reopen, question);
}
