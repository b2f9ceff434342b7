namespace PartnerBot.Knowledge.Content;

/// <summary>Reads files that are a plain list of 'name: text' or 'name: list of texts'.</summary>
internal static class WordFiles
{
    /// <summary><c>zinnen/*.yml</c>: sentences by id.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Sentences(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        return [.. fields.Names.Select(id => KeyValuePair.Create(id, fields.Text(id)))];
    }

    /// <summary><c>woorden/*.yml</c>: ways to say something, by id.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        return fields.Names.ToDictionary(id => id, fields.Texts, StringComparer.Ordinal);
    }
}
