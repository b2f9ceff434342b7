using System.Diagnostics;
using System.Text.RegularExpressions;
using PartnerBot.Dialogs.Recognition.PersonalData;
using PartnerBot.Knowledge.Language;
using PartnerBot.Tests.Knowledge;
using Xunit;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Dialogs;

/// <summary>
/// What is taken out of a question before it is kept. <c>gezien.csv</c> was at hand while the rules were made; <c>ongezien.csv</c> was written
/// before them and measured afterwards (first run: 63 of 65; the rule for a name as the first word came after it).
/// </summary>
public sealed partial class RedactionTests(ITestOutputHelper output)
{
    private const int LongestText = 50_000;
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Dialogs", "persoonsgegevens");
    private static readonly Lazy<Redaction> Made = new(() => new Redaction(TheHouse.Knowledge, DutchDictionary.Load(RealContent.Directory)));

    /// <summary>What is known to slip through: a street in small letters without a number, of a kind that is no street elsewhere.</summary>
    private static readonly string[] Missed = ["zuiderdiep"];

    [Theory]
    [InlineData("gezien.csv", 71)]
    [InlineData("ongezien.csv", 65)]
    public void Planted_personal_data_is_taken_out(string file, int planted)
    {
        var rows = File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(';', 3)).ToList();
        var left = new List<string>();
        foreach (var row in rows)
        {
            var kept = Made.Value.Of(row[2]);
            output.WriteLine($"{row[0]}: {kept}");
            if (Pieces(row[1]).Overlaps(Pieces(kept)))
            {
                left.Add(row[1]);
            }
        }

        Assert.Equal(planted, rows.Count);
        Assert.Equal(Missed.Where(missed => rows.Exists(row => row[1] == missed)), left);
    }

    [Fact]
    public void Ordinary_questions_stay_readable()
    {
        var questions = File.ReadAllLines(Path.Combine(Folder, "gewoon.txt"));

        Assert.Equal(25, questions.Length);
        Assert.InRange(ShareTakenOut(questions), 0, 0.05);
    }

    [Fact]
    public void Of_all_phrasings_in_the_content_less_than_one_word_in_a_hundred_is_taken_out()
    {
        var phrasings = Directory.EnumerateFiles(RealContent.Directory, "*.vragen", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && !line.StartsWith('#')).ToList();

        Assert.True(phrasings.Count > 10_000);
        Assert.InRange(ShareTakenOut(phrasings), 0, 0.01);
    }

    [Theory]
    [InlineData("Ze is 15 en wordt in 2026 16 jaar, dat is 24/7 zorg.")]
    [InlineData("Geldt B8/3 ook voor 12-17 jarigen in Rotterdam of Noord-Holland?")]
    [InlineData("Is artikel 273f hetzelfde als 250a, en sinds 2005?")]
    [InlineData("Kan ik 112 bellen of 0800-2000, en is 0900-8844 ook goed?")]
    [InlineData("Wat doet CoMensha, en wat doet het OM of Veilig Thuis?")]
    [InlineData("Wil ze geen aangifte doen, mag ik dan melden bij de Raad?")]
    [InlineData("Een gemeente met 12.500 inwoners en 300 meldingen in 2011-2012.")]
    [InlineData("hoe heet het formulier van de IND en hoe heet die regeling")]
    [InlineData("hij is 12 en 14 keer te laat")]
    public void What_says_nothing_about_a_person_stays(string question) => Assert.Equal(question, Made.Value.Of(question));

    [Theory]
    [InlineData("Ze heet Sanne de Vries, 06 12 34 56 78, Dorpsstraat 12 te Zwolle", "Ze heet [naam], [nummer], [adres] te Zwolle")]
    [InlineData("mail a@b.nl of kijk op https://x.nl/a, of @kim", "mail [e-mail] of kijk op [link], of [account]")]
    [InlineData("Mijn leerling SANNE zit nu bij de AVIM", "Mijn leerling [naam] zit nu bij de AVIM")]
    [InlineData("zij woont in Hoek van Holland en is van 3 maart 2009", "zij woont in [plaats] en is van [datum]")]
    public void The_mark_says_what_stood_there_and_the_rest_is_untouched(string question, string kept) =>
        Assert.Equal(kept, Made.Value.Of(question));

    [Theory]
    [InlineData("gezien.csv")]
    [InlineData("ongezien.csv")]
    public void Taking_out_twice_is_taking_out_once(string file)
    {
        foreach (var question in File.ReadLines(Path.Combine(Folder, file)).Skip(1).Select(line => line.Split(';', 3)[2]))
        {
            var once = Made.Value.Of(question);
            Assert.Equal(once, Made.Value.Of(once));
        }
    }

    [Theory]
    [InlineData("ze heet sanne en woont in de dorpsstraat 12 te Zwolle, 06 12 34 56 78. ")]
    [InlineData("a1-")]
    [InlineData("12-")]
    [InlineData("van de ")]
    [InlineData("Jan van de ")]
    [InlineData("laan van ")]
    [InlineData("nul zes ")]
    [InlineData("mijn leerling ")]
    [InlineData("NL12")]
    [InlineData("geboren in ")]
    [InlineData("kenteken : ")]
    [InlineData("snap is van ")]
    [InlineData("(")]
    [InlineData("@")]
    [InlineData("x")]
    public void A_very_long_text_takes_time_in_proportion(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, LongestText / part.Length));
        Made.Value.Of(text);

        var half = Time(() => Made.Value.Of(text[..(text.Length / 2)]));
        var whole = Time(() => Made.Value.Of(text));

        // Quadratic work on this length takes minutes; twice the text may take a little more than twice the time on a busy machine.
        Assert.True(whole < TimeSpan.FromSeconds(2), $"{whole.TotalMilliseconds} ms, half of it {half.TotalMilliseconds} ms");
    }

    private static TimeSpan Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static double ShareTakenOut(IReadOnlyCollection<string> questions)
    {
        var words = questions.Sum(question => Words().Count(question));
        var left = questions.Sum(question => Words().Count(Mark().Replace(Made.Value.Of(question), " ")));
        return (double)(words - left) / words;
    }

    /// <summary>Words of three letters or more and numbers of two digits or more, without the small words of a surname.</summary>
    private static HashSet<string> Pieces(string text) =>
    [
        .. Piece().Matches(Mark().Replace(text, " ")).Select(match => match.Value.ToUpperInvariant())
            .Where(piece => (piece.Length >= 3 || char.IsDigit(piece[0])) && piece is not ("VAN" or "DER" or "DEN")),
    ];

    [GeneratedRegex(@"\[[a-z-]+\]", RegexOptions.None, 5_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\p{L}+|\d+", RegexOptions.None, 5_000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"[\p{L}\d']+", RegexOptions.None, 5_000)]
    private static partial Regex Words();
}
