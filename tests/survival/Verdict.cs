namespace PartnerBot.Survival;

/// <summary>What the service did wrong, counted from what people were told and what the database holds.</summary>
/// <param name="Promised">Different melding numbers that someone saw.</param>
/// <param name="Lost">Promised numbers that no melding has.</param>
/// <param name="Double">Meldingen too many: a number or a run a second time, or a melding that nobody was told of.</param>
/// <param name="Half">Meldingen that do not hold exactly what the person answered, or are not in the audit once.</param>
/// <param name="Unanswered">Acknowledged turns without all their replies, and replies that still wait to be posted.</param>
/// <param name="DifferentReplies">Deliveries that were answered otherwise than the same activity before.</param>
/// <param name="Stuck">Walks that did not come to their end.</param>
/// <param name="Damage">What SQLite finds wrong with the file.</param>
public sealed record Verdict(int Promised, int Lost, int Double, int Half, int Unanswered, int DifferentReplies, int Stuck, int Damage)
{
    public bool IsClean => Lost + Double + Half + Unanswered + DifferentReplies + Stuck + Damage == 0;

    public static Verdict Of(Evidence evidence, ReplyInbox inbox, Stored stored)
    {
        var posted = evidence.Acknowledged.Values.Where(heard => !heard.Activity.Expects).ToList();
        foreach (var heard in posted)
        {
            evidence.Promise(heard.Activity, inbox.To(heard.Activity.Id).All());
        }

        var kept = stored.Meldingen.Select(melding => melding.Number).ToHashSet();
        var walks = evidence.Walks.Where(walk => walk.RunId is not null).ToDictionary(walk => walk.RunId!);
        return new Verdict(
            evidence.Promised.Count,
            evidence.Promised.Keys.Count(number => !kept.Contains(number)),
            TooMany(evidence, stored.Meldingen),
            stored.Meldingen.Count(melding => !IsWhole(melding, walks.GetValueOrDefault(melding.RunId))),
            posted.Count(heard => !IsAnswered(heard, inbox.To(heard.Activity.Id))) + stored.Unposted,
            evidence.DifferentReplies,
            evidence.Stuck.Count,
            stored.Damage.Count);
    }

    private static int TooMany(Evidence evidence, IReadOnlyList<StoredMelding> meldingen) =>
        meldingen.Count - meldingen.DistinctBy(melding => melding.Number).Count()
        + meldingen.Count - meldingen.DistinctBy(melding => melding.RunId).Count()
        + evidence.Promised.Count - evidence.Promised.Values.Distinct().Count()
        + meldingen.Count(melding => !evidence.Promised.ContainsKey(melding.Number));

    private static bool IsWhole(StoredMelding melding, Walk? walk) =>
        walk is not null
        && melding.IsSound
        && melding.Melder == walk.User
        && melding.Answers.Count == walk.Answered.Count
        && melding.Answers.All(answer => walk.Answered.GetValueOrDefault(answer.Question) == answer.Value);

    /// <summary>Every reply of the turn was posted, in the order of the turn; twice is allowed.</summary>
    private static bool IsAnswered(Heard heard, Arrivals arrivals) =>
        heard.Replies is { } replies && arrivals.All().Select(reply => reply.Id).Distinct().SequenceEqual(replies.Select(reply => reply.Id).Distinct());
}
