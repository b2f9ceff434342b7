using System.Text.Json;
using PartnerBot.Dialogs.Conversation;

namespace PartnerBot.Bot.Operations.Talk;

/// <summary><c>talk DIR</c>: holds every written conversation under a folder; one JSON line per file.</summary>
public static class TalkCommand
{
    /// <returns>0 when all went as written, 1 when one did not or there was none.</returns>
    public static int Run(string folder, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            throw new StartRefused("PB1002", $"there is no folder {folder}");
        }

        var handler = TurnHandler.Of(Content.Load());
        var files = Directory.GetFiles(folder, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var failed = files.Count == 0;
        foreach (var path in files)
        {
            var failure = Play(handler, path);
            failed |= failure is not null;
            output.WriteLine(JsonSerializer.Serialize(new { file = Path.GetRelativePath(folder, path), passed = failure is null, failure }));
        }

        return failed ? 1 : 0;
    }

    /// <summary>What went otherwise than written, or null.</summary>
    public static string? Play(TurnHandler handler, string path)
    {
        try
        {
            return new ConversationRun(handler, ConversationFile.Parse(File.ReadAllText(path))).Play();
        }
        catch (FormatException problem)
        {
            return problem.Message;
        }
    }
}
