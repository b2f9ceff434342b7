namespace PartnerBot.Bench.Zoeken;

/// <summary>One way to order the articles for a question.</summary>
public interface IRanker
{
    /// <summary>As it stands in the tables.</summary>
    string Name { get; }

    /// <summary>Gives every text a score, higher is better; 0 or less for what does not match.</summary>
    /// <param name="scores">One for each text, in the order of <see cref="Texts.All"/>; holds anything on entry.</param>
    void Score(string question, Span<float> scores);
}
