namespace PartnerBot.Knowledge.Content;

/// <summary>The rules for the glossary: a name has one explanation, and an explanation has a source.</summary>
internal static class GlossaryRules
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<GlossaryTerm> glossary) =>
        glossary.SelectMany(term => term.Also.Prepend(term.Term).Distinct(StringComparer.OrdinalIgnoreCase))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Skip(1).Any())
            .Select(same => new ContentProblem($"term {same.Key}", "is explained twice"));
}
