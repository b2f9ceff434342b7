namespace PartnerBot.Bot.Security;

/// <summary>Who someone is in the chain; the value of the role claim.</summary>
public static class Roles
{
    public const string Docent = "docent";
    public const string Ketenregisseur = "ketenregisseur";
    public const string Partner = "partner";
    public const string Beheerder = "beheerder";
}

/// <summary>What someone may do; a page or an endpoint asks for a policy, never for a role.</summary>
public static class Policies
{
    /// <summary>Reading and handling the queue of meldingen.</summary>
    public const string Regie = nameof(Regie);

    /// <summary>Looking after the content: unanswered questions, what expires.</summary>
    public const string Beheer = nameof(Beheer);
}
