using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PartnerBot.Knowledge.Content;

/// <summary>A value in a YAML file.</summary>
/// <param name="Line">Where it begins, from 1.</param>
internal abstract record YamlNode(long Line);

internal sealed record YamlText(long Line, string Value) : YamlNode(Line);

internal sealed record YamlList(long Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line);

internal sealed record YamlMap(long Line, IReadOnlyDictionary<string, YamlNode> Entries) : YamlNode(Line);

/// <summary>
/// Builds a tree from parser events. The object deserializer and the representation model cost more at a cold start
/// and neither keeps line numbers as simply.
/// </summary>
internal sealed class YamlTree
{
    private readonly ContentFile _file;
    private readonly Parser _parser;
    private readonly long _linesBefore;

    private YamlTree(ContentFile file, string yaml, long linesBefore)
    {
        _file = file;
        _parser = new Parser(new StringReader(yaml));
        _linesBefore = linesBefore;
    }

    /// <summary>The map a file consists of; empty, with the problem reported, when it is something else.</summary>
    public static Fields Read(ContentFile file) => Read(file, file.Text, linesBefore: 0);

    /// <param name="yaml">The part of the file that is YAML.</param>
    /// <param name="linesBefore">How many lines of the file stand above it.</param>
    public static Fields Read(ContentFile file, string yaml, long linesBefore)
    {
        var tree = new YamlTree(file, yaml, linesBefore);
        try
        {
            return new Fields(tree.Document(), file);
        }
        catch (YamlException problem)
        {
            file.Report(problem.Start.Line + linesBefore, $"this is not YAML: {problem.Message}");
            return new Fields(null, file);
        }
    }

    private YamlMap? Document()
    {
        while (_parser.MoveNext() && _parser.Current is not (MappingStart or SequenceStart or Scalar))
        {
            // The start of the stream and of the document carry nothing.
        }

        if (_parser.Current is not null && Node() is YamlMap map)
        {
            return map;
        }

        _file.Report("this file must be a list of 'name: value'");
        return null;
    }

    private YamlNode Node()
    {
        var here = _parser.Current!;
        var line = here.Start.Line + _linesBefore;
        _parser.MoveNext();
        return here switch
        {
            Scalar scalar => new YamlText(line, scalar.Value.Trim()),
            SequenceStart => new YamlList(line, Items()),
            MappingStart => new YamlMap(line, Entries()),
            _ => throw new YamlException(here.Start, here.End, "references (&, *) are not used here"),
        };
    }

    private List<YamlNode> Items()
    {
        var items = new List<YamlNode>();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Node());
        }

        _parser.MoveNext();
        return items;
    }

    private Dictionary<string, YamlNode> Entries()
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var key = Node();
            var name = key is YamlText text ? text.Value : "";
            if (!entries.TryAdd(name, Node()))
            {
                _file.Report(key.Line, $"'{name}' stands here twice");
            }
        }

        _parser.MoveNext();
        return entries;
    }
}
