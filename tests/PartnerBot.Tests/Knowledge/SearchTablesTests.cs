using PartnerBot.Knowledge.Search;
using Xunit;

namespace PartnerBot.Tests.Knowledge;

public sealed class SearchTablesTests
{
    private static readonly byte[] Stored = Write(SmallSearch.Tables);

    [Theory]
    [InlineData("mag ik aangifte doen", Decision.Answer, "aangifte")]
    [InlineData("hoe lang is de bedenktijd", Decision.Answer, "bedenktijd")]
    [InlineData("recept voor soep", Decision.Refuse, null)]
    public void What_was_stored_decides_as_before(string text, Decision decision, string? article)
    {
        var before = SmallSearch.Tables.Open().Ask(text);
        var after = Read(Stored).Open().Ask(text);

        Assert.Equal(decision, after.Decision);
        Assert.Equal(before.Certainty, after.Certainty);
        Assert.Equal(before.Hits, after.Hits);
        if (article is not null)
        {
            Assert.Equal(article, after.Hits[0].Article);
        }
    }

    [Fact]
    public void What_was_read_is_stored_the_same_again() => Assert.Equal(Stored, Write(Read(Stored)));

    [Fact]
    public void The_same_material_gives_the_same_bytes_every_time() => Assert.Equal(Stored, Write(SmallSearch.Again()));

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_refused() =>
        Assert.All(Enumerable.Range(0, 40).Select(i => i * Stored.Length / 40), length => Assert.Throws<InvalidDataException>(() => Read(Stored[..length])));

    [Fact]
    public void A_file_of_something_else_is_refused() =>
        Assert.Throws<InvalidDataException>(() => Read([.. Enumerable.Range(0, 500).Select(i => (byte)(i * 7))]));

    [Fact]
    public void A_file_of_another_version_is_refused()
    {
        var other = Stored.ToArray();
        other["PartnerBot zoeken".Length + 1]++;

        Assert.Throws<InvalidDataException>(() => Read(other));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void A_file_that_promises_an_impossible_number_of_things_is_refused(int promised)
    {
        // Behind the mark and the version stands how many targets there are.
        var other = Stored.ToArray();
        BitConverter.GetBytes(promised).CopyTo(other, "PartnerBot zoeken".Length + 1 + sizeof(int));

        Assert.Throws<InvalidDataException>(() => Read(other));
    }

    private static byte[] Write(SearchTables tables)
    {
        var stream = new MemoryStream();
        tables.Write(stream);
        return stream.ToArray();
    }

    private static SearchTables Read(byte[] bytes) => SearchTables.Read(new MemoryStream(bytes));
}
