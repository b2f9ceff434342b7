using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Dialogs.Conversation;
using PartnerBot.Knowledge.Content;
using Xunit;

namespace PartnerBot.Tests.Dialogs;

public sealed class DangerWatchTests
{
    private static readonly DangerWatch Watch = new(DangerContent.All);

    public static TheoryData<string, string> Alarms => Table("gevaar.txt", line => (line.Split('|')[0].Trim(), line.Split('|')[1].Trim()));

    [Theory]
    [MemberData(nameof(Alarms))]
    public void Danger_is_always_answered(string typed, string kind)
    {
        var found = Watch.KindOf(typed);

        Assert.NotNull(found);
        Assert.True(kind.Length == 0 || kind.Split(' ').Contains(found), $"{found} is not one of: {kind}");
    }

    [Theory]
    [MemberData(nameof(Alarms))]
    public void Capitals_emoji_and_punctuation_hide_no_danger(string typed, string kind)
    {
        Assert.NotNull(kind);
        Assert.NotNull(Watch.KindOf(typed.ToUpperInvariant()));
        Assert.NotNull(Watch.KindOf($"😱{typed}!!!😭"));
        Assert.NotNull(Watch.KindOf($"help,{typed},snel"));
        Assert.NotNull(Watch.KindOf($"  {typed.Replace(" ", "  ", StringComparison.Ordinal)}\n"));
    }

    [Theory]
    [InlineData("", "zelfmoord")]
    [InlineData("ze is ", "ontvoerd")]
    [InlineData("", "afscheidsbrief")]
    [InlineData("dit is ", "levensgevaar")]
    [InlineData("ze is ", "suïcidaal")]
    public void One_wrong_letter_in_a_long_word_hides_no_danger(string before, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            Assert.NotNull(Watch.KindOf(before + word.Remove(i, 1)));
            Assert.NotNull(Watch.KindOf(before + word.Insert(i, "q")));
            Assert.NotNull(Watch.KindOf(before + word.Remove(i, 1).Insert(i, "q")));
        }
    }

    [Fact]
    public void Ordinary_messages_raise_no_alarm()
    {
        var ordinary = Lines("gewone-berichten.txt").ToList();

        Assert.True(ordinary.Count >= 300);
        Assert.Equal([], ordinary.Where(m => Watch.KindOf(m) is not null).ToArray());
    }

    [Fact]
    public void Danger_in_the_middle_of_a_long_story_is_found()
    {
        var ordinary = string.Join(". ", Lines("gewone-berichten.txt").Take(100));

        Assert.Null(Watch.KindOf(string.Join(". ", Enumerable.Repeat("ze komt elke dag op tijd op school", 60))));
        Assert.NotNull(Watch.KindOf($"{ordinary}. hij heeft een mes en hij staat voor de deur. {ordinary}"));
    }

    [Fact]
    public void No_input_throws()
    {
        var text = ArbMap.Default.ArbFor<char>().Generator.ArrayOf().Select(c => new string(c));

        Prop.ForAll(text.ToArbitrary(), t => Watch.KindOf(t) is null or { Length: > 0 }).QuickCheckThrowOnFailure();
        Assert.Null(Watch.KindOf("\uD83D \uDE00\uD83D\u0301 \0 \u202E"));
        Assert.Null(Watch.KindOf(string.Empty));
    }

    [Theory]
    [InlineData("ze komt elke dag op school ")]
    [InlineData("zelfmoor ")]
    [InlineData("x")]
    [InlineData("!?.")]
    [InlineData("hij heeft geen een mes 2019 ")]
    public void Time_grows_with_the_length_of_the_text_and_no_faster(string piece)
    {
        var some = string.Concat(Enumerable.Repeat(piece, 6_000 / piece.Length));
        var more = string.Concat(Enumerable.Repeat(some, 8));

        // The least of both over many runs, so that neither the compiler nor another process decides. A square would give 64.
        var (leastSome, leastMore) = (long.MaxValue, long.MaxValue);
        for (var run = 0; run < 60 && (run < 5 || leastMore > leastSome * 16); run++)
        {
            leastSome = Math.Min(leastSome, TicksOf(some));
            leastMore = Math.Min(leastMore, TicksOf(more));
        }

        Assert.InRange(leastMore / (double)leastSome, 0, 24);
    }

    [Fact]
    public void Without_examples_the_expressions_still_work()
    {
        var watch = new DangerWatch(new DangerExamples([], [], ["zelfmoord"]));

        Assert.Equal(DangerWatch.Emergency, watch.KindOf("zelfmoord"));
        Assert.Null(watch.KindOf("goedemorgen"));
    }

    private static long TicksOf(string typed)
    {
        var begin = Stopwatch.GetTimestamp();
        Watch.KindOf(typed);
        return Stopwatch.GetTimestamp() - begin;
    }

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dialogs", file)).Where(l => l.Length > 0 && l[0] != '#');

    private static TheoryData<string, string> Table(string file, Func<string, (string Typed, string Kind)> read)
    {
        var table = new TheoryData<string, string>();
        foreach (var line in Lines(file).Select(read))
        {
            table.Add(line.Typed, line.Kind);
        }

        return table;
    }
}
