using System.Collections.Frozen;

namespace PartnerBot.Dialogs.Recognition.PersonalData;

/// <summary>Words around names of people.</summary>
internal static class NameWords
{
    /// <summary>What stands behind these is called so.</summary>
    public static readonly FrozenSet<string> Naming = Set(
        "heet heette heetten genaamd geheten");

    public static readonly FrozenSet<string> NameOf = Set("naam voornaam achternaam roepnaam meisjesnaam bijnaam familienaam namen");

    /// <summary>Behind these a name may stand.</summary>
    public static readonly FrozenSet<string> Persons = Set(
        """
        ene familie fam gezin naam voornaam achternaam roepnaam meisjesnaam bijnaam familienaam
        leerling leerlinge scholier student studente kind pupil client cliente patient patiente deelnemer deelneemster bewoner bewoonster klant gast slachtoffer
        dader pleger verdachte loverboy pooier handelaar meisje meid meiske jongen jonge vrouw man dame heer knul gozer gast jongere minderjarige puber tiener baby
        dochter zoon zus zusje broer broertje moeder vader mama papa mam pap ma pa ouder oma opa tante oom nicht nichtje neef neefje stiefvader stiefmoeder
        stiefzoon stiefdochter pleegkind pleegdochter pleegzoon pleegmoeder pleegvader stiefbroer stiefzus halfzus halfbroer echtgenoot echtgenote ex
        vriend vriendin vriendje vriendinnetje maat matje bestie kennis buurman buurvrouw buurmeisje buurjongen huisgenoot klasgenoot klasgenote teamgenoot
        collega baas werkgever chef manager stagiair stagiaire medewerker medewerkster chauffeur uitzendkracht
        mevrouw mevr mw mvr meneer mijnheer mr mrs mej dhr juf juffrouw meester docent docente leraar lerares mentor mentrix coach begeleider begeleidster
        agent agente wijkagent rechercheur inspecteur officier rechter advocaat advocate dokter dr drs arts huisarts psycholoog zuster broeder voogd dominee
        pastoor imam hulpverlener hulpverleenster zorgcoordinator ketenregisseur leerplichtambtenaar jeugdwerker trainer tolk burgemeester wethouder
        """);

    /// <summary>Small words inside a name.</summary>
    public static readonly FrozenSet<string> Between = Set("van de der den het ten ter te el al ben bin ibn abu da do dos di del la le von zu in op aan ait ould bou");

    /// <summary>Never names, whatever stands before them.</summary>
    public static readonly FrozenSet<string> Function = Set(
        """
        de het een ik je jij u hij ze zij we wij jullie me mij hem haar hen hun ons zich mijn jouw uw zijn onze dit dat die deze wie wat waar wanneer waarom hoe
        welke welk en of maar want dus omdat als dan toen nu ook nog al niet geen wel weer hier daar er in op aan bij van voor met naar uit over om te tot tegen
        door onder na sinds zonder is was zijn waren ben bent wordt worden werd heeft hebben had hebt kan kunnen kon mag mogen moet moeten wil willen zal zou
        gaat gaan ging doet doen deed komt komen kwam zegt zei zegt weet iets iemand niemand alles niets zoiets zoals zo heel erg veel meer steeds altijd nooit
        misschien eigenlijk echt gewoon even eens ooit soms vaak dat'ie ja nee hoi hallo help dag oke hey hi bedankt groet groetjes mvg vg alvast
        zn mn n t m ff idd gwn evt bv ivm mbt tov obv nav vd dmv ipv svp aub nl mss wss btw
        uit zelf samen alleen allemaal anders ander andere onbekend officieel volgens vanaf jonger ouder
        """);

    public static readonly FrozenSet<string> WhatPeopleDo = Set(
        """
        heeft is wil gaat wordt komt zegt durft moet kan mag had was zit woont loopt slaapt werkt krijgt doet blijft vertelt belt appt stuurt slaat dreigt
        """);

    public static readonly FrozenSet<string> Greetings = Set("hoi hallo dag hi hey goedemorgen goedemiddag goedenavond goedendag");

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
