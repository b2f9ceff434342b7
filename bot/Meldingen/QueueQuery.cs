using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PartnerBot.Bot.Meldingen;

/// <summary>Filter, search and order of the queue, as the database runs them.</summary>
internal static class QueueQuery
{
    private const string Escape = "\\";
    private const int MostWords = 8;

    public static IQueryable<Melding> Matching(this IQueryable<Melding> meldingen, QueueFilter filter)
    {
        if (filter.Number is { Length: > 0 } number)
        {
            meldingen = meldingen.Where(HasNumber(number));
        }

        if (filter.Gemeente is { Length: > 0 } gemeente)
        {
            var pattern = Anywhere(gemeente.Trim());
            meldingen = meldingen.Where(m => EF.Functions.Like(m.Gemeente!, pattern, Escape));
        }

        return meldingen
            .If(filter.ReceivedFrom, from => m => m.ReceivedAt >= from)
            .If(filter.Urgent, urgent => m => m.Urgent == urgent)
            .If(filter.AtLeastSignals, least => m => m.SignalCount >= least)
            .If(filter.Status, status => m => m.Status == status)
            .If(filter.AgeClass, age => m => m.AgeClass == age)
            .If(filter.Request, request => m => m.Request == request);
    }

    /// <summary>Every word must occur in the number, the gemeente or the facts. Capitals do not matter.</summary>
    public static IQueryable<Melding> Containing(this IQueryable<Melding> meldingen, string? search)
    {
        var words = (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(word => word.Any(char.IsLetterOrDigit)).Take(MostWords))
        {
            var pattern = Anywhere(word);
            var number = Anywhere(word.Replace("-", "", StringComparison.Ordinal));
            meldingen = meldingen.Where(m =>
                EF.Functions.Like(m.Number.Replace("-", ""), number, Escape)
                || EF.Functions.Like(m.Gemeente!, pattern, Escape)
                || EF.Functions.Like(m.Facts!, pattern, Escape));
        }

        return meldingen;
    }

    /// <summary>What is equal in the chosen column stays in the usual order: urgent first, then newest.</summary>
    public static IQueryable<Melding> InOrder(this IQueryable<Melding> meldingen, QueueSort? sort)
    {
        if (sort is null)
        {
            return meldingen.OrderByDescending(m => m.Urgent).ThenByDescending(m => m.ReceivedAt).ThenByDescending(m => m.Id);
        }

        var sorted = sort.Column switch
        {
            QueueColumn.Number => By(m => m.Number),
            QueueColumn.ReceivedAt => By(m => m.ReceivedAt),
            QueueColumn.Urgent => By(m => m.Urgent),
            QueueColumn.Gemeente => By(m => m.Gemeente),
            QueueColumn.AgeClass => By(m => m.AgeClass),
            QueueColumn.SignalCount => By(m => m.SignalCount),
            QueueColumn.Request => By(m => m.Request),
            QueueColumn.Status => By(m => m.Status),
            _ => throw new ArgumentOutOfRangeException(nameof(sort)),
        };
        return sorted.ThenByDescending(m => m.Urgent).ThenByDescending(m => m.ReceivedAt).ThenByDescending(m => m.Id);

        IOrderedQueryable<Melding> By<TKey>(Expression<Func<Melding, TKey>> key) =>
            sort.Direction == QueueDirection.Ascending ? meldingen.OrderBy(key) : meldingen.OrderByDescending(key);
    }

    private static Expression<Func<Melding, bool>> HasNumber(string typed)
    {
        var pattern = Anywhere(string.Concat(typed.Where(char.IsLetterOrDigit)));
        return m => EF.Functions.Like(m.Number.Replace("-", ""), pattern, Escape);
    }

    private static IQueryable<Melding> If<TValue>(
        this IQueryable<Melding> meldingen, TValue? value, Func<TValue, Expression<Func<Melding, bool>>> condition)
        where TValue : struct => value is { } asked ? meldingen.Where(condition(asked)) : meldingen;

    private static IQueryable<Melding> If(
        this IQueryable<Melding> meldingen, string? value, Func<string, Expression<Func<Melding, bool>>> condition) =>
        value is { Length: > 0 } ? meldingen.Where(condition(value)) : meldingen;

    /// <summary>Signs that mean something to LIKE are taken as they are written.</summary>
    private static string Anywhere(string text)
    {
        var plain = text.Replace(Escape, @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
        return $"%{plain}%";
    }
}
