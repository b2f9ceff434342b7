namespace PartnerBot.Bench.Zoeken;

/// <summary>Measures searching; tables in Markdown on the console. See <c>docs/zoeken.md</c>.</summary>
public static class ZoekenCommand
{
    private static readonly Dictionary<string, Action> Reports = new(StringComparer.Ordinal)
    {
        ["zoeken"] = () =>
        {
            QualityReport.Print();
            DecisionReport.Print(HeldOut.Questions);
            AblationReport.Print();
        },
        ["zoeken-besluit"] = () => DecisionReport.Print(HeldOut.Questions),
        ["zoeken-vers"] = () => DecisionReport.Print(HeldOut.Fresh),
        ["zoeken-afstellen"] = TuningReport.Print,
        ["zoeken-kruis"] = CrossValidation.Print,
        ["zoeken-schaal"] = ScaleReport.Print,
    };

    /// <returns>False when the arguments ask for something else.</returns>
    public static bool Run(string[] args)
    {
        if (args.Length != 1 || !Reports.TryGetValue(args[0], out var print))
        {
            return false;
        }

        print();
        return true;
    }
}
