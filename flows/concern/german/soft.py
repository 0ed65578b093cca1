"""What in German asks for a gentler tone, but does not stop the talk."""

SHAPES = {
    "other": """
        (WHO|WHO ..3) (will|wollte|möchte|hat|denkt|spricht|redet|droht|versucht|ist|überlegt|sagt|
            war|hatte|meint|nicht mehr|wünscht|wirkt) ..4 (sterben|umbringen|umzubringen|suizid*|
            selbstmord*|leben nehmen|nicht mehr leben|ritzt|ritzen|suizidal|suizidgefährdet|töten|
            umgebracht|antun|tot sein|erhängt|lebensmüde|das leben genommen|verletzt|verletzen|leben
            will|geritzt|zu verletzen|anzutun)
        (sich) ..2 (umbringen|umzubringen|umgebracht|das leben nehmen|das leben genommen|erhängt|
            ritzt|ritzen|geritzt|was antun|etwas antun|töten|erschossen|selbst verletzt|umbringt|
            antut|was antut|verletzt|vor den zug|anzutun)
        (sorge*|angst|mache mir) ..4 (WHO) ..4 (suizid*|umbring*|antu*|ritz*|sterben|leben|
            selbstmord*|verletz*)
        WHO ..3 (selbstmord|suizid|suizidversuch|selbstmordgedanken|suizidgedanken)
        (verloren|gestorben|verlor) ..4 (suizid|selbstmord)
        (durch|wegen) (suizid|selbstmord) (verloren|gestorben)
        WHO ..2 ritzt
    """,
    "abuse": """
        (wurde|bin|worden|werde|war|wird) ..4 (missbraucht|vergewaltigt|misshandelt|geschlagen|
            verprügelt|belästigt|genötigt|begrapscht|bedroht|gestalkt)
        (missbraucht|vergewaltigt|misshandelt|geschlagen|verprügelt|belästigt) (worden|wurde|hat|
            haben|mich)
        HE ADV? (hat|schlug|schlägt|schlagt|verprügelte|misshandelt*|missbraucht*|vergewaltigt*|
            bedroht|demütigt) (mich|uns) ..3 (geschlagen|missbraucht|vergewaltigt|misshandelt|
            verprügelt|angefasst|oft|als|früher|$|manchmal|immer|wenn)
        (missbrauch|missbraucht|vergewaltigung|häusliche gewalt|misshandlung|sexuelle* (missbrauch|
            gewalt|belästigung)|kindesmissbrauch|inzest|trauma|traumatisiert|ptbs|posttraumatisch*|
            gewalttätig*)
        (angefasst|begrapscht) ..3 (gegen meinen willen|obwohl|ohne|als kind)
        (vater|papa|mutter|mama|stiefvater|stiefmutter|mann|frau|freund|freundin|partner|ex|onkel)
            ..6 (nach|auf) (mir|mich|uns|meiner (mutter|schwester)|meinem bruder) (geworfen|
            geschmissen)
        (vater|papa|mutter|mama|stiefvater|stiefmutter|mann|freund|partner|ex|onkel) ..3 (warf|
            schmiss) ..1 (mit)? THINGS nach (mir|uns)
    """,
    "panic": """
        (panikattack*|panikatack*|panik attack*|angstattack*|panikanfall|panikanfälle|angstanfall|
            angstanfälle|panikstörung|angststörung)
        (bekomme|kriege|krieg|bekam) ..1 keine luft
        (kann|konnte) nicht (mehr)? atmen
        hyperventil*
    """,
    "eating": """
        (magersucht|magersüchtig|bulimie|bulimisch|essstörung*|esstörung|anorexie|fressanfälle|
            fressattack*)
        (kotze|erbreche|übergebe|kotzen|erbrechen|übergeben) ..4 (essen|mahlzeit|gegessen)
        (nach dem essen|mahlzeit) ..4 (kotze|erbreche|übergebe|kotzen|erbrechen|übergeben|finger)
        (hungere|hungern) (mich)? ..1 (runter|zu tode|seit)
        (seit|mehrere) ..2 tagen nichts ..1 gegessen
    """,
    "low": """
        (ich|bin|fühle|fühl|^) ..3 WEEKS ..4 GRIEF
        (ich|bin|fühle|fühl) ..2 WEEKS ..3 leer
        WEEKS ..2 (bin|fühle|fühl) ..3 (GRIEF|leer)
        (bin|fühle|fühl) ..3 (GRIEF|leer) ..1 WEEKS
        (geht es mir|gehts mir|mir geht es|mir gehts|es geht mir) ADV? WEEKS ..3 (schlecht|mies|
            nicht gut|dreckig)
        WEEKS (geht es mir|gehts mir) ..2 (schlecht|mies|nicht gut|dreckig)
        (komme|komm|schaffe|kann) WEEKS ..1 (nicht|kaum) ..3 (aus dem bett|aus dem haus|vor die tür|
            zur arbeit|aufstehen|duschen|essen|schlafen)
        WEEKS (komme|komm|schaffe|kann) ich ..1 (nicht|kaum) ..3 (aus dem bett|aus dem haus|vor die
            tür|zur arbeit|aufstehen|duschen|essen|schlafen)
        (komme|komm) ..1 (nicht|kaum) mehr ..1 (aus dem bett|aus dem haus|vor die tür)
        an nichts mehr ..1 (freude|interesse|spaß)
        WEEKS (keine freude|kein interesse|keine lust auf nichts)
    """,
    "despair": """
        I ADV? (kann|mag|halte|schaffe|schaff|ertrage|halt|packe|pack) ..3 (nicht mehr|nimmer|
            nichtmehr|net mehr|nicht länger|nich mehr) (aus|weiter|so weiter|$|ertragen|aushalten)
        (kann|mag|halte|schaffe|will) ..1 (nicht mehr|nimmer) $
        (was|welchen|wo|wozu|was für einen) ..2 (sinn)
        (alles|es|mein leben) ..3 (sinnlos|hoffnungslos|aussichtslos|egal|keinen sinn|umsonst|
            scheiße)
        (keine|ohne|jede|alle|keinerlei) ADV? (hoffnung|ausweg|zukunft|perspektive) (mehr|verloren|
            aufgegeben)?
        keinen ADV? (ausweg|sinn) mehr?
        (hasse) (mich|mein leben|mich selbst)
        (fühle|fühl|bin) ..2 (leer|wertlos|hoffnungslos|innerlich tot|verzweifelt|nutzlos|depressiv|
            am ende|am boden|zerbrochen|ein versager|eine versagerin|kaputt)
        (depression|depressionen|depressiv)
        (niemand|keiner) (liebt|mag|braucht|versteht|hilft) (mich|mir)
        (will|möchte) ..2 (verschwinden|aufgeben|nichts mehr fühlen)
        (weine|heule) ..2 (jeden tag|jede nacht|jeden abend|nur noch|ständig|den ganzen tag)
        (habe|hab) ..1 (aufgegeben|die hoffnung)
        (suizid*|selbstmord*)
        (müde|satt) (von allem|zu kämpfen|alles)
        (würde|wuerde|will|möchte) ..1 am liebsten ADV? verschwinden ($|manchmal|heute|gerade)
        ^ ADV? (warum|wozu|wofür|weshalb) (soll|sollte) ich ADV? weitermachen $
        ^ ADV? (warum|wozu|wofür) (noch|überhaupt)? weitermachen $
    """,
}
