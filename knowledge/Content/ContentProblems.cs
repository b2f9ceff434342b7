using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Knowledge.Content;

/// <summary>Something in the content that must be put right by whoever edits it.</summary>
/// <param name="File">Path below <c>content/</c>, or the id of a text when the file is no longer known.</param>
public sealed record ContentProblem(string File, string Message);

/// <summary>The content cannot be used as it is. Carries every problem found, not only the first.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is named after what it carries.")]
public sealed class ContentProblems(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(p => $"{p.File}: {p.Message}")))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
