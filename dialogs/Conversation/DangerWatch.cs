using PartnerBot.Dialogs.Conversation.Danger;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Language;

namespace PartnerBot.Dialogs.Conversation;

/// <summary>Recognises danger now in typed Dutch. Built once from the examples; the same examples give the same answers.</summary>
/// <remarks>How well, and what it cannot do: <c>docs/gevaar.md</c>. Safe for use by many conversations at once.</remarks>
public sealed class DangerWatch
{
    /// <summary>The kind of a message that is only a call to, or for, the emergency number.</summary>
    public const string Emergency = "112";

    // A message is judged in parts of this many tokens that overlap by half, so that danger is not lost in a long story.
    private const int Part = 48;

    // Two words say too little to judge by likeness: most are names, places and choices. Expressions still count.
    private const int FewestWords = 3;

    // Set on held-out examples, see docs/gevaar.md: lower finds more danger and stops more ordinary messages.
    // Short messages are mostly answers to a question, and their danger is mostly in the expressions.
    private const float Threshold = -0.5f;
    private const float ThresholdOfShort = 0.1f;
    private const int Short = 8;

    // Between this and the threshold nobody can tell: one calm sentence about 112, and the conversation goes on.
    private const float Doubt = -1.3f;

    private static readonly HashSet<string> AroundEmergency = new(StringComparer.Ordinal)
    {
        "112", "bel", "bellen", "nu", "alsjeblieft", "help", "direct", "snel", "meteen", "gauw", "spoed", "ik", "moet", "wil", "politie",
    };

    private readonly DangerExpressions _expressions;
    private readonly DangerModel _model;
    private readonly DangerKinds _kinds;

    public DangerWatch(DangerExamples examples)
    {
        var features = new DangerFeatures();
        var kinds = new List<(int[] Features, string Kind)>(examples.Dangerous.Count);
        var truths = new List<(int[] Features, bool Danger)>(examples.Dangerous.Count + examples.Harmless.Count);
        foreach (var example in examples.Dangerous)
        {
            var read = Read(features, example.Text);
            kinds.Add((read, example.Kind));
            truths.Add((read, true));
        }

        foreach (var text in examples.Harmless)
        {
            truths.Add((Read(features, text), false));
        }

        _expressions = new DangerExpressions(examples.Expressions);
        _model = new DangerModel(truths);
        _kinds = new DangerKinds(kinds);
    }

    /// <summary>What danger a message speaks of, or null when it speaks of none.</summary>
    /// <param name="typed">Anything a person can type or paste; time grows with its length, no faster.</param>
    public DangerFinding? Find(string typed)
    {
        var tokens = Tokens.Of(typed);
        if (IsOnlyEmergency(tokens))
        {
            return new DangerFinding(Emergency, Certain: true);
        }

        var features = new DangerFeatures();
        var (likely, score) = MostDangerous(tokens, features);
        var said = _expressions.FirstIn(tokens);
        var isShort = tokens.Length < Short;
        var likeDanger = score > (isShort ? ThresholdOfShort : Threshold);
        if (!likeDanger && said < 0)
        {
            return !isShort && score > Doubt ? new DangerFinding(Emergency, Certain: false) : null;
        }

        var part = likeDanger ? likely : PartFrom(Math.Max(0, said - (Part / 2)), tokens.Length);
        return new DangerFinding(_kinds.MostLike(features.Of(tokens.AsSpan(part))) ?? Emergency, Certain: true);
    }

    /// <summary>The kind of danger that is certain enough to stop for, or null.</summary>
    public string? KindOf(string typed) => Find(typed) is { Certain: true } finding ? finding.Kind : null;

    private (Range Part, float Score) MostDangerous(string[] tokens, DangerFeatures features)
    {
        var (likely, highest) = (PartFrom(0, tokens.Length), float.NegativeInfinity);
        for (var begin = 0; tokens.Length - begin >= FewestWords; begin += Part / 2)
        {
            var part = PartFrom(begin, tokens.Length);
            var score = _model.Score(features.Of(tokens.AsSpan(part)));
            (likely, highest) = score > highest ? (part, score) : (likely, highest);
            if (part.End.Value == tokens.Length)
            {
                break;
            }
        }

        return (likely, highest);
    }

    private static Range PartFrom(int begin, int length) => begin..Math.Min(begin + Part, length);

    private static bool IsOnlyEmergency(string[] tokens)
    {
        var words = tokens.Where(t => !Tokens.IsMark(t)).Take(AroundEmergency.Count).ToList();
        return string.Concat(words) == Emergency || (words.Contains(Emergency) && words.All(AroundEmergency.Contains));
    }

    private static int[] Read(DangerFeatures features, string text)
    {
        var tokens = Tokens.Of(text);
        return features.Of(tokens.AsSpan(PartFrom(0, tokens.Length))).ToArray();
    }
}

/// <param name="Kind">For the text to show: <c>geweld-nu</c>, <c>suicide</c>, ... or <c>112</c>.</param>
/// <param name="Certain">False when it may be danger and may be not.</param>
public sealed record DangerFinding(string Kind, bool Certain);
