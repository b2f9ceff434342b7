using System.Collections.Frozen;
using PartnerBot.Dialogs.Recognition.PersonalData;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Bot.Vragenlog;

/// <summary>What a question is about: the stems of its words, without small words and without marks.</summary>
public static class QuestionStems
{
    /// <summary>Words nearly every question has, so that sharing them says nothing.</summary>
    private static readonly FrozenSet<string> Small = (
        """
        de het een en of maar want dus als dan dat die dit deze er hier daar te om aan bij in op uit van voor met naar over door tot tegen onder na
        ik je jij u hij ze zij we wij jullie me mij hem haar hen hun ons mijn jouw uw zijn onze zich iemand niemand men
        is was ben bent waren wordt worden werd heb hebt heeft hebben had kan kun kunnen kon mag mogen mocht moet moeten moest wil willen zal zou zullen
        wie wat waar wanneer waarom hoe welke welk hoeveel wel niet geen ook nog al nu even eens eigenlijk gewoon eerst toch zo heel erg meer
        ga gaat gaan doe doet doen weet klopt graag alsjeblieft hoi hallo dag vraag hoeft hoef
        """).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static FrozenSet<string> Of(string question) =>
        Tokens.Of(Redaction.WithoutMarks(question)).Where(word => !Tokens.IsMark(word) && !Small.Contains(word)).Select(Stemmer.Stem)
            .ToFrozenSet(StringComparer.Ordinal);
}
