using System.Text.Json;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Search;

namespace PartnerBot.Bot.Operations;

/// <summary><c>ask</c>: what the conversation would do with questions, one JSON line in and one out, in the same order.</summary>
public static class AskCommand
{
    /// <param name="explain">Where to say why; null to say nothing.</param>
    /// <returns>0; 1 when a line was no question, which is answered with an error in its place.</returns>
    public static int Run(TextReader input, TextWriter output, TextWriter? explain)
    {
        var knowledge = Content.Load();
        var router = new Router(knowledge, new DangerWatch(knowledge.Danger));
        var failed = false;
        while (input.ReadLine() is { } line)
        {
            if (Read(line) is not var (id, text))
            {
                failed = true;
                output.WriteLine(JsonSerializer.Serialize(new { error = "this line is not {\"id\", \"text\"}" }));
                continue;
            }

            var routed = router.Route(text);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                id,
                decision = routed.Destination.ToString().ToLowerInvariant(),
                hits = routed.Verdict.Hits.Select(hit => new
                {
                    article = hit.Article,
                    beantwoordt = knowledge.Articles.GetValueOrDefault(hit.Article)?.Questions ?? [],
                    score = MathF.Round(hit.Chance, 4),
                }),
            }));
            explain?.WriteLine(JsonSerializer.Serialize(Why(id, routed, knowledge.Search.Explain(text))));
        }

        return failed ? 1 : 0;
    }

    private static object Why(string id, Routed routed, Explanation explanation) => new
    {
        id,
        decision = routed.Destination.ToString().ToLowerInvariant(),
        danger = routed.Danger,
        way = explanation.Verdict.Way,
        certainty = MathF.Round(explanation.Verdict.Certainty, 3),
        terms = explanation.Terms.Select(term => new { said = term.Said, weight = MathF.Round(term.Weight, 2) }),
        evidence = explanation.Evidence.Select(e => new { name = e.Name, value = MathF.Round(e.Value, 2), adds = MathF.Round(e.Adds, 2) }),
    };

    private static (string Id, string Text)? Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("id").ToString(), json.RootElement.GetProperty("text").GetString() ?? "");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
