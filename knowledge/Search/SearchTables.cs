using System.Runtime.InteropServices;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Knowledge.Search;

/// <summary>All that searching needs, as it is kept in one file beside the content.</summary>
public sealed record SearchTables(IndexTables Index, KnownWords Known, Thesaurus Thesaurus, ScopeJudge Judge)
{
    // Changes when the layout of the file, or what a feature is, changes.
    private const int Version = 1;
    private const string Mark = "PartnerBot zoeken";

    /// <summary>Ready to search.</summary>
    public Searcher Open(AnalysisParts parts = AnalysisParts.All) =>
        new(new LearnedIndex(Index), new QuestionFeatures(Thesaurus, Known, parts), Judge);

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        writer.Write(Version);
        WriteTexts(writer, Index.Targets);
        WriteNumbers(writer, Index.Features);
        WriteNumbers(writer, Index.Rarity);
        WriteNumbers(writer, Index.Scope);
        writer.Write(Index.ScopeBias);
        WriteNumbers(writer, Index.Starts);
        WriteNumbers(writer, Index.Postings);
        WriteNumbers(writer, Index.Weights);
        WriteTexts(writer, Known.Words);
        WriteNumbers(writer, [.. Known.Uses]);
        WriteNumbers(writer, Known.Dictionary.Bits.ToArray());
        WriteConcepts(writer, Thesaurus.Phrases);
        WriteConcepts(writer, Thesaurus.Beginnings);
        WriteNumbers(writer, Judge.Weights.ToArray());
    }

    /// <exception cref="InvalidDataException">The stream holds something else, or was made by another version.</exception>
    public static SearchTables Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        try
        {
            if (reader.ReadString() != Mark || reader.ReadInt32() != Version)
            {
                throw new InvalidDataException("This is not a search index of this version.");
            }

            return new SearchTables(
                new IndexTables(
                    ReadTexts(reader), ReadNumbers<ulong>(reader), ReadNumbers<float>(reader), ReadNumbers<float>(reader), reader.ReadSingle(),
                    ReadNumbers<int>(reader), ReadNumbers<ushort>(reader), ReadNumbers<sbyte>(reader)),
                ReadKnown(reader),
                new Thesaurus(ReadConcepts(reader), ReadConcepts(reader)),
                new ScopeJudge(ReadNumbers<float>(reader)));
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException)
        {
            throw new InvalidDataException("The search index is cut off or damaged.", problem);
        }
    }

    private static KnownWords ReadKnown(BinaryReader reader)
    {
        var words = ReadTexts(reader);
        var uses = ReadNumbers<int>(reader);
        return new KnownWords(words, uses, WordFilter.FromBits(ReadNumbers<ulong>(reader)));
    }

    private static void WriteConcepts(BinaryWriter writer, IReadOnlyDictionary<string, string[]> concepts)
    {
        writer.Write(concepts.Count);
        foreach (var (said, named) in concepts)
        {
            writer.Write(said);
            WriteTexts(writer, named);
        }
    }

    private static KeyValuePair<string, string[]>[] ReadConcepts(BinaryReader reader)
    {
        var concepts = new KeyValuePair<string, string[]>[ReadCount(reader)];
        for (var i = 0; i < concepts.Length; i++)
        {
            concepts[i] = KeyValuePair.Create(reader.ReadString(), ReadTexts(reader));
        }

        return concepts;
    }

    private static void WriteTexts(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts)
        {
            writer.Write(text);
        }
    }

    private static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[ReadCount(reader)];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadString();
        }

        return texts;
    }

    // As the machine keeps them: every machine this runs on puts the lowest byte first.
    private static void WriteNumbers<T>(BinaryWriter writer, T[] numbers)
        where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    private static T[] ReadNumbers<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = GC.AllocateUninitializedArray<T>(ReadCount(reader));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    // Each of them takes a byte at least: more than there are bytes left is damage, and must not ask for memory first.
    private static int ReadCount(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= reader.BaseStream.Length - reader.BaseStream.Position
            ? count
            : throw new InvalidDataException("The search index is cut off or damaged.");
    }
}
