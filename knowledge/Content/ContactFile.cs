namespace PartnerBot.Knowledge.Content;

/// <summary>Reads <c>contacten/**/&lt;slug&gt;.yml</c>: one contact each.</summary>
internal static class ContactFile
{
    public static Contact Read(ContentFile file)
    {
        var fields = YamlTree.Read(file);
        var contact = new Contact(
            fields.Text("id"),
            fields.Text("naam"),
            fields.Text("waarvoor"),
            fields.TextOrNull("telefoon") ?? "",
            fields.Text("bereikbaar"),
            fields.Text("bron"),
            fields.Date("gecontroleerd"),
            fields.Date("vervalt"))
        {
            Certainty = fields.Text("zekerheid"),
            Web = fields.TextOrNull("web") ?? "",
        };
        if (contact is { Phone: "", Web: "" })
        {
            file.Report("'telefoon' is missing, and there is no 'web'");
        }

        fields.NothingElse();
        return contact;
    }
}
