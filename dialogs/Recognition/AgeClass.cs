namespace PartnerBot.Dialogs.Recognition;

public static class AgeClass
{
    public static string Of(string value) => value;
}
