using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bot.Operations;

/// <summary>The content that travels beside the program.</summary>
public static class Content
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <exception cref="StartRefused">PB1201: the content has problems; <c>check</c> lists them.</exception>
    public static KnowledgeBase Load()
    {
        try
        {
            return KnowledgeLoader.Load(Folder);
        }
        catch (ContentProblems problems)
        {
            throw new StartRefused("PB1201", problems.Message);
        }
    }
}
