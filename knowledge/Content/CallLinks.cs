namespace PartnerBot.Knowledge.Content;

/// <summary>Fills <c>{bel:id}</c> in a text with the name of a contact and how to reach it, so that a number stands in one file only.</summary>
public static class CallLinks
{
    private const string Opening = "{bel:";

    /// <summary>The text with every mark filled in; a mark of an unknown contact stays as it is (the content check reports it).</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, Contact> contacts)
    {
        if (!text.Contains(Opening, StringComparison.Ordinal))
        {
            return text;
        }

        foreach (var id in Ids(text).Where(contacts.ContainsKey))
        {
            text = text.Replace($"{Opening}{id}}}", contacts[id].AsLink, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The text with the id of each contact in place of its mark: the words of its writer, without those of the contact.</summary>
    internal static string Without(string text) =>
        Ids(text).Aggregate(text, (rest, id) => rest.Replace($"{Opening}{id}}}", id, StringComparison.Ordinal));

    /// <summary>The contacts a text asks for, each once.</summary>
    public static IReadOnlyList<string> Ids(string text)
    {
        var ids = new List<string>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            at += Opening.Length;
            var end = text.IndexOf('}', at);
            if (end > at && !ids.Contains(text[at..end], StringComparer.Ordinal))
            {
                ids.Add(text[at..end]);
            }
        }

        return ids;
    }

    private static int Next(string text, int from) => text.IndexOf(Opening, from, StringComparison.Ordinal);
}
