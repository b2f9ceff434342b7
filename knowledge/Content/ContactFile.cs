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
            fields.Text("telefoon"),
            fields.Text("bereikbaar"),
            fields.Text("bron"),
            fields.Date("gecontroleerd"),
            fields.Date("vervalt"))
        {
            Certainty = fields.Text("zekerheid"),
        };
        fields.NothingElse();
        return contact;
    }
}
