using System.Globalization;

namespace PartnerBot.Bench.Zoeken;

/// <summary>A table in Markdown, on the console as soon as each row is known.</summary>
public sealed class Table
{
    private readonly int _columns;

    /// <param name="title">A heading above it.</param>
    public Table(string title, params IReadOnlyList<string> columns)
    {
        _columns = columns.Count;
        Console.WriteLine($"\n### {title}\n");
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
    }

    public void Row(params IReadOnlyList<string> cells)
    {
        if (cells.Count != _columns)
        {
            throw new ArgumentException($"{cells.Count} cells for {_columns} columns", nameof(cells));
        }

        Console.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    /// <summary>As a percentage with one decimal; a dash of none.</summary>
    public static string Share(int part, int whole) =>
        whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0} %");

    public static string Number(double number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
