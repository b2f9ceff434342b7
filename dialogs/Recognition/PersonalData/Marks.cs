namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>What is put in the place of personal data.</summary>
internal static class Marks
{
    public const string Name = "[naam]";
    public const string Number = "[nummer]";
    public const string Address = "[adres]";
    public const string Place = "[plaats]";
    public const string Plate = "[kenteken]";
    public const string Account = "[account]";
    public const string Mail = "[e-mail]";
    public const string Link = "[link]";
    public const string Date = "[datum]";

    public static readonly string[] All = [Name, Number, Address, Place, Plate, Account, Mail, Link, Date];
}
