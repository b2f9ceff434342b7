using PartnerBot.Dialogs.Engine;
using PartnerBot.Knowledge.Content;
using PartnerBot.Knowledge.Places;

namespace PartnerBot.Dialogs.Recognition;

/// <summary>Reads a place as the gemeente it lies in.</summary>
public sealed class Places(Gazetteer gazetteer, Wording wording)
{
    public Reading Read(string typed) => gazetteer.Find(typed) switch
    {
        OnePlace one => new Understood(Answer.Of(one.Place.Gemeente.Code, Shown(one.Place))),
        SeveralPlaces several => new Ambiguous([.. several.Places.Select(place => new Option(place.Code, Choice(place)))]),
        WidePlace => new Unclear("niet-begrepen.streek"),
        _ => new Unclear("niet-begrepen.plaats"),
    };

    private string Shown(Place place) => place.IsGemeente || place.Name == place.Gemeente.Name
        ? place.Gemeente.Name
        : wording.Of("plaats.met-gemeente", ("plaats", place.Name), ("gemeente", place.Gemeente.Name));

    private string Choice(Place place)
    {
        if (!place.IsGemeente)
        {
            return wording.Of("plaats.met-gemeente", ("plaats", place.Name), ("gemeente", place.Gemeente.Name));
        }

        // CBS tells the two gemeenten called Bergen apart as "Bergen (NH)" and "Bergen (L)".
        var name = place.Gemeente.Name.Split(" (")[0];
        return wording.Of("plaats.met-provincie", ("plaats", name), ("provincie", place.Gemeente.Province));
    }
}
