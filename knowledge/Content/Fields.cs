using System.Globalization;

namespace PartnerBot.Knowledge.Content;

/// <summary>
/// The named values of one thing in a content file. Reading goes on after a problem, so that an editor sees all of them at once;
/// what was returned for a missing value is never used, because the load fails.
/// </summary>
internal sealed class Fields(YamlMap? map, ContentFile file)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public ContentFile File { get; } = file;

    /// <summary>All names in it, for files that are a plain list of 'name: value'.</summary>
    public IEnumerable<string> Names => map?.Entries.Keys ?? [];

    public string Text(string name)
    {
        var text = TextOrNull(name);
        if (string.IsNullOrEmpty(text))
        {
            Missing(name);
        }

        return text ?? "";
    }

    public string? TextOrNull(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case YamlText text:
                return text.Value;
            case var other:
                File.Report(other.Line, $"'{name}' must be one text");
                return null;
        }
    }

    public DateOnly Date(string name)
    {
        var text = Text(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            File.Report(Line, $"'{name}' must be a date such as 2026-11-21, not '{text}'");
        }

        return default;
    }

    /// <summary><c>ja</c> or <c>nee</c>; absent means no.</summary>
    public bool Flag(string name)
    {
        var text = TextOrNull(name);
        if (text is not (null or "ja" or "nee"))
        {
            File.Report(Line, $"'{name}' must be ja or nee");
        }

        return text == "ja";
    }

    /// <summary>A list of texts with at least one in it.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var node in List(name))
        {
            if (node is YamlText { Value.Length: > 0 } text)
            {
                texts.Add(text.Value);
            }
            else
            {
                File.Report(node.Line, $"'{name}' must hold texts only");
            }
        }

        return texts;
    }

    /// <summary>The same, where nothing at all is also right.</summary>
    public IReadOnlyList<string> TextsOrNone(string name) => Find(name) is null or YamlList { Items.Count: 0 } ? [] : Texts(name);

    /// <summary>A list of things with fields of their own, at least one.</summary>
    public IReadOnlyList<Fields> Items(string name)
    {
        var items = new List<Fields>();
        foreach (var node in List(name))
        {
            if (node is YamlMap item)
            {
                items.Add(new Fields(item, File));
            }
            else
            {
                File.Report(node.Line, $"'{name}' must hold things with fields of their own");
            }
        }

        return items;
    }

    public bool Has(string name) => map?.Entries.ContainsKey(name) is true;

    /// <summary>A misspelled name would otherwise be silently ignored.</summary>
    public void NothingElse()
    {
        foreach (var name in Names.Where(n => !_read.Contains(n)))
        {
            File.Report(map!.Entries[name].Line, $"'{name}' is not a field here");
        }
    }

    private long Line => map?.Line ?? 1;

    private IReadOnlyList<YamlNode> List(string name)
    {
        var found = Find(name);
        if (found is YamlList { Items.Count: > 0 } list)
        {
            return list.Items;
        }

        if (found is null)
        {
            Missing(name);
        }
        else
        {
            File.Report(found.Line, $"'{name}' must be a list with something in it");
        }

        return [];
    }

    private YamlNode? Find(string name)
    {
        _read.Add(name);
        return map?.Entries.GetValueOrDefault(name);
    }

    private void Missing(string name)
    {
        if (map is not null)
        {
            File.Report(Line, $"'{name}' is missing");
        }
    }
}
