namespace PartnerBot.Knowledge.Search;

/// <summary>What is done with the words of a question besides looking at them as they are. All of it, but for measuring what each part earns.</summary>
[Flags]
public enum AnalysisParts
{
    None = 0,

    /// <summary>Words by their stem, so that "gemeld" and "gemelde" are one.</summary>
    Stems = 1,

    /// <summary>The parts of a compound: "jeugdhulpverlener" is also "jeugd" and "hulpverlener".</summary>
    Compounds = 2,

    /// <summary>Everyday words by the concept they stand for: "juf" and "mentor" are both a docent.</summary>
    Synonyms = 4,

    /// <summary>An unknown word by the known word that was meant.</summary>
    Spelling = 8,

    All = Stems | Compounds | Synonyms | Spelling,
}
