namespace PartnerBot.Bot.Channels.ActivityProtocol;

/// <summary>A Markdown table for a place that cannot show one: a line for each row, each cell behind the name of its column.</summary>
internal static class CardTable
{
    public static string AsList(string table)
    {
        var rows = table.Split('\n').Where(row => row.StartsWith('|')).Select(Cells).ToList();
        if (rows.Count < 2)
        {
            return table;
        }

        // The second row only draws the line below the names of the columns.
        var lines = rows.Skip(2).Select(row => $"- **{row[0]}**{Rest(rows[0], row)}");
        return string.Join('\n', lines);
    }

    private static string Rest(string[] names, string[] row) => row.Length switch
    {
        1 => "",
        2 => $": {row[1]}",
        _ => ": " + string.Join("; ", row.Skip(1).Select((cell, i) => i + 1 < names.Length ? $"{names[i + 1].ToLowerInvariant()} {cell}" : cell)),
    };

    private static string[] Cells(string row) => row.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
}
