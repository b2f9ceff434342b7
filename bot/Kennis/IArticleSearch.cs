namespace PartnerBot.Bot.Kennis;

/// <summary>Finds articles by what someone types.</summary>
public interface IArticleSearch
{
    /// <summary>Ids of the articles that fit, best first; empty when none does. Never throws, whatever was typed.</summary>
    /// <param name="most">The longest list anyone wants to read.</param>
    IReadOnlyList<string> Find(string typed, int most);
}
