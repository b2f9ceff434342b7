using BenchmarkDotNet.Attributes;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Dialogs.Recognition;
using PartnerBot.Knowledge.Content;

namespace PartnerBot.Bench;

/// <summary>Reading one answer, by the kind of its question.</summary>
public class AnswerBenchmarks
{
    private readonly AnswerReader _reader = new(House.Knowledge.Places, House.Knowledge.Sentences);

    [Params("acuut-gevaar=nee", "gemeente=in Rotterdam-Zuid", "leeftijd=ze is net 16", "sinds=sinds de zomervakantie", "al-gedaan=1 en 2", "vraag=meedenken", "telefoon=010 123 45 67", "feiten=Ze valt vaak in slaap.")]
    public string Answer { get; set; } = "";

    private Question Question => House.Knowledge.Questions[Answer[..Answer.IndexOf('=', StringComparison.Ordinal)]];

    [Benchmark]
    public Reading Read() => _reader.Read(Question, [Answer[(Answer.IndexOf('=', StringComparison.Ordinal) + 1)..]], House.Now.Now);
}

/// <summary>Looking for danger in what was typed: it happens in every turn.</summary>
public class DangerBenchmarks
{
    private const string Eight = "ze wordt na school opgehaald door een man";
    private const string Forty =
        "ze valt vaak in slaap in de les en wordt na school opgehaald door een oudere man in een dure auto, ze heeft sinds kort een nieuwe telefoon "
        + "en nieuwe kleren en ze wil niet meer vertellen waar ze in het weekend is geweest";

    private readonly DangerWatch _watch = new(House.Knowledge.Danger);

    [Benchmark]
    public string? EightWords() => _watch.KindOf(Eight);

    [Benchmark]
    public string? FortyWords() => _watch.KindOf(Forty);
}
