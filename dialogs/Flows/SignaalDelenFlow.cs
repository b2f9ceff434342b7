using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Dialogs.Flows;

/// <summary>From a worry to a melding: walk a signal list, tell the situation, check it, share it with the ketenregisseur.</summary>
public sealed class SignaalDelenFlow(SignalList signals) : Flow
{
    public override string Id => "signaal-delen";

    protected internal override IEnumerable<Step> Route(Answers answers)
    {
        yield return new Ask("gevaar-nu", Q.AcuutGevaar);
        if (answers.Yes(Q.AcuutGevaar))
        {
            yield return new Tell("bel-112");
        }

        foreach (var page in signals.Pages)
        {
            yield return new Ask(page.Page.Id, page.QuestionIds);
        }

        if (!signals.Pages.SelectMany(page => page.QuestionIds).Any(question => Seen(answers, question)))
        {
            yield return new Tell("geen-signalen");
        }

        yield return new Ask("over-wie", Q.Gemeente, Q.Leeftijd);
        yield return new Ask("periode", Q.Sinds);
        yield return new Ask("feiten", Q.Feiten);
        yield return new Ask("gedaan", Q.AlGedaan);
        yield return new Ask("uw-vraag", Q.Vraag);

        yield return new Ask("bereikbaar", Q.MagBellen);
        if (answers.Yes(Q.MagBellen))
        {
            yield return new Ask("bereikbaar-telefoon", Q.Telefoon);
        }

        yield return new Review("samenvatting", Q.Akkoord);
        yield return new Share("signaal-gedeeld");
    }

    /// <summary>Seen by the melder or heard from someone; anything else is not a signal yet.</summary>
    public static bool Seen(Answers answers, string question) =>
        answers[question] is { IsUnknown: false };
}
