using System.Globalization;
using System.Runtime.CompilerServices;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Conversation.Danger;

/// <summary>What the model sees of a message: words, word pairs, parts of words, and which groups of words meet.</summary>
/// <remarks>Features are hashed to <see cref="Size"/> numbers; each counts once.</remarks>
public sealed class DangerFeatures
{
    public const int Size = 1 << 16;
    private const int PartLength = 4;
    private const uint Begin = 1;

    private static readonly WordGroups Groups = WordGroups.OfDanger;
    private readonly FeatureSet _found = new(Size);
    private readonly bool[] _met = new bool[Groups.Count];
    private readonly List<byte> _groups = new(24);

    private enum Sort : uint
    {
        Word = 11, Pair = 23, Skip = 37, Part = 41, Group = 53, GroupPair = 67, GroupTriple = 79, Meeting = 83, Asked = 97, Length = 101,
        Always = 103,
    }

    /// <summary>The features of the tokens. They are only valid until the next call.</summary>
    public ReadOnlySpan<int> Of(ReadOnlySpan<string> tokens)
    {
        Array.Clear(_met);
        _found.Clear();
        _groups.Clear();
        Add(Sort.Always, 0);
        Add(Sort.Length, LengthClass(tokens.Length));
        AddWords(tokens);
        AddGroups(tokens);
        AddMeetings();
        return _found.Values;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddWords(ReadOnlySpan<string> tokens)
    {
        uint previous = Begin, beforePrevious = Begin;
        foreach (var token in tokens)
        {
            var word = FeatureSet.Hash(NumberClass(token));
            Add(Sort.Pair, FeatureSet.Mix(previous, word));
            if (Tokens.IsMark(token))
            {
                AddIfAsked(token);
                previous = beforePrevious = Begin;
                continue;
            }

            Add(Sort.Word, word);
            Add(Sort.Skip, FeatureSet.Mix(beforePrevious, word));
            AddParts(token);
            beforePrevious = previous;
            previous = word;
        }
    }

    private void AddIfAsked(string mark)
    {
        if (mark == Tokens.Question)
        {
            Add(Sort.Asked, 0);
        }
    }

    // Parts of words carry typing errors and endings: "vermisst" shares most of its parts with "vermist".
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddParts(string token)
    {
        var part = Begin;
        for (var i = -1; i <= token.Length; i++)
        {
            var letter = i < 0 ? '^' : i == token.Length ? '$' : token[i];
            part = (part << 8) ^ letter;
            if (i >= PartLength - 2)
            {
                Add(Sort.Part, part);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddGroups(ReadOnlySpan<string> tokens)
    {
        uint previous = Begin, beforePrevious = Begin;
        foreach (var token in tokens)
        {
            if (Tokens.IsMark(token))
            {
                previous = Begin;
                continue;
            }

            var groups = Groups.Of(NumberClass(token));
            foreach (var group in groups)
            {
                Meet(group);
                Add(Sort.GroupPair, FeatureSet.Mix(previous, group));
                Add(Sort.GroupTriple, FeatureSet.Mix(FeatureSet.Mix(beforePrevious, previous), group));
            }

            if (groups.Length > 0)
            {
                beforePrevious = previous;
                previous = groups[0] + 2u;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Meet(byte group)
    {
        Add(Sort.Group, group);
        if (!_met[group])
        {
            _met[group] = true;
            _groups.Add(group);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddMeetings()
    {
        for (var i = 0; i < _groups.Count; i++)
        {
            for (var j = i + 1; j < _groups.Count; j++)
            {
                Add(Sort.Meeting, FeatureSet.Mix(Math.Min(_groups[i], _groups[j]), Math.Max(_groups[i], _groups[j])));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(Sort sort, uint what) => _found.Add((int)(FeatureSet.Mix((uint)sort, what) & (Size - 1)));

    private static uint LengthClass(int tokens) => tokens switch { < 4 => 0, < 8 => 1, < 16 => 2, < 25 => 3, _ => 4 };

    private static string NumberClass(string token)
    {
        if (!char.IsDigit(token[0]) || token == "112")
        {
            return token;
        }

        if (token.Length == 4 && token[0] is '1' or '2')
        {
            return "#jaar";
        }

        return int.TryParse(token, CultureInfo.InvariantCulture, out var number) ? number <= 18 ? "#kind" : "#getal" : token;
    }
}
