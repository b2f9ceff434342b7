using System.Text.Json;
using System.Text.RegularExpressions;

namespace PartnerBot.Survival;

/// <summary>One activity of the service, as far as this program looks at it.</summary>
/// <param name="Id">What was said, by id.</param>
/// <param name="Numbers">Every melding number a person could read in it.</param>
/// <param name="Page">The form in it, or null.</param>
public sealed partial record Reply(string Id, IReadOnlyList<string> Numbers, Page? Page)
{
    public bool EndsWalk => Id.StartsWith("uitkomst:", StringComparison.Ordinal);

    public static Reply Of(JsonElement activity)
    {
        var id = activity.GetProperty("channelData").GetProperty("antwoord").GetString()!;
        var numbers = MeldingNumber().Matches(activity.GetRawText()).Select(match => match.Value).Distinct().ToList();
        return new Reply(id, numbers, Page.Of(id, activity));
    }

    /// <summary>The replies in the body of an answer to <c>expectReplies</c>.</summary>
    public static IReadOnlyList<Reply> AllOf(byte[] body)
    {
        using var json = JsonDocument.Parse(body);
        return [.. json.RootElement.GetProperty("activities").EnumerateArray().Select(Of)];
    }

    [GeneratedRegex("(?<![A-Z0-9])[34679ACDEFGHJKMNPRTUWXY]{4}-[34679ACDEFGHJKMNPRTUWXY]{4}(?![A-Z0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MeldingNumber();
}
