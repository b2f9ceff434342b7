using PartnerBot.Knowledge.Content;

namespace PartnerBot.Tests.Knowledge;

/// <summary>The content the service ships with, as the build put it beside the tests.</summary>
internal static class RealContent
{
    public static string Directory { get; } = Path.Combine(AppContext.BaseDirectory, "content");

    public static KnowledgeBase Load() => KnowledgeLoader.Load(Directory);

    public static CheckFiles CheckFiles => CheckFiles.Read(Directory);

    /// <summary>As if some flow came to every text there is.</summary>
    public static ReachableIds Everything(KnowledgeBase knowledge) => new(
        knowledge.Questions.Keys.ToHashSet(),
        knowledge.Pages.Keys.ToHashSet(),
        knowledge.Guidance.Keys.ToHashSet(),
        knowledge.Sentences.Keys.ToHashSet(),
        knowledge.Contacts.Keys.ToHashSet());
}
