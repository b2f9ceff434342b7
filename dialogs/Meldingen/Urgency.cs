using PartnerBot.Dialogs.Engine;
using PartnerBot.Dialogs.Flows;

namespace PartnerBot.Dialogs.Meldingen;

/// <summary>Which facts make a melding urgent. Facts only: signals are never added up.</summary>
public static class Urgency
{
    public static IReadOnlyList<UrgencyReason> Of(Answers answers, bool dangerWritten)
    {
        var reasons = new List<UrgencyReason>();
        if (answers.Yes(Q.AcuutGevaar))
        {
            reasons.Add(UrgencyReason.GevaarNu);
        }

        if (dangerWritten)
        {
            reasons.Add(UrgencyReason.GevaarGeschreven);
        }

        return reasons;
    }
}
