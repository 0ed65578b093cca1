"""What in German sounds like an alarm and is none."""

SHAPES = {
    "turn": """
        aber|doch|trotzdem|obwohl|und ich|und jetzt
    """,
    "jest": """
        (mutter|vater|chef|chefin|mama|papa|frau|mann|lehrer|lehrerin|trainer|freundin|eltern|
            schwester) ..2 (bringt|bringen|killt|tötet|tötet|köpft|erwürgt|schlägt) (mich)? ..1 (um|
            tot)? (wenn (ich|er|sie|die)|falls)
        (bringt|killt|bringen) mich (meine|mein) ..2 um wenn
        (bringt|killt|tötet|köpft|schlägt|umbringen|bringen) ..3 (um|tot)? (wenn|falls|weil) ich ..3
            (zu spät|vergesse|nicht|verpasse|kaputt|durchfalle|schlecht|nochmal|das)
        (schlägt|schlug|besiegt|schlagen) mich (im|beim|in|um|knapp)
    """,
    "idiom": """
        (in|mit) (angst|stress|sorge|panik|unsicherheit|furcht|schuldgefühlen) (zu)? leben
        nicht (mehr)? (in|mit|unter|von) ..2 (angst|stress|druck|schulden|sorgen|chaos|eltern|
            hektik) ..1 leben
        (lach*|lachen|gelacht|kaputt) (mich|mir|uns)? ADV? (tot|schlapp|zu tode)
        (lache|lach|lachen|langweile|langweil|schäme|schäm|gelangweilt|arbeite|arbeiten|ärgere|
            ärger|schufte|frier*|erschrocken|erschreckt|erschrecken|geschämt|saufen|gelacht|fürchte|
            ärgern|schämen|langweilen|erschrak|sorge|gesorgt|suche|gesucht|gearbeitet|fresse) ..3
            (tot|zu tode|halbtot|dumm und dämlich)
        (tot|zu tode) ..1 (lachen|gelacht|langweil*|gelangweilt|schämen|geschämt|ärgern|geärgert|
            arbeiten|gearbeitet|erschrocken|erschreckt|betrübt|genervt|schuften|schlagen die zeit|
            frieren|lach*)
        (sterbe|stirbt|sterben|gestorben|starb|krepiere|verrecke) ..2 (vor|aus) ADV? (lauter)?
            (hunger|durst|langeweile|lachen|scham|peinlichkeit|neugier|hitze|kälte|sehnsucht|
            müdigkeit|angst|aufregung|liebe|glück|neid|freude|nervosität|lachen)
        (vor|aus) ADV? (lauter)? (hunger|durst|langeweile|lachen|scham|peinlichkeit|neugier|hitze|
            kälte|sehnsucht|müdigkeit|aufregung|liebe|glück|neid|freude|nervosität) ..3 (sterbe|
            sterben|gestorben|stirbt|umkommen|krepiere|tot)
        (könnte|hätte|wäre|bin|war) ADV? (im (boden|erdboden)|vor) ..2 (versinken|versunken|
            gestorben|sterben)
        (diese*|dies|der|die|das|mein|meine|dein|deine) ..3 (bringt|bringen|brachte|macht|killt|
            tötet|nervt|schafft|killen|tötet|töten) (mich|mir|uns|micht) ADV? (noch|alle|um|fertig|
            noch um|ins grab|unter die erde|echt um|irgendwann um|total|den nerv|den letzten nerv|um
            den verstand)
        (killt|tötet) mich (der|die|das|diese*|mein|meine|gerade)
        (bringt|bringen) (mich|mir) ..3 (um|um den verstand|ins grab|auf die palme) (der|die|das|
            diese*|wenn (ich|er|sie|die)|mein*)?
        (todmüde|todlangweilig|totmüde|todernst|todsicher|todschick|todesmutig|totgelacht|hundemüde|
            mordshunger|bombenstimmung|todkrank|sterbenslangweilig|sterbenskrank|todunglücklich|
            totsicher|mundtot|todesstern|totenkopf|totale|todesangst|totalschaden|tote* hose|tote*
            winkel|tote* leitung|totpunkt|scheintot)
        tot(er|e|en|es)? (winkel|punkt|leitung|hose|meer|gleis|hosen)
        (tote|toter|toten|totes) (hose|winkel|punkt|hosen|leitung|gleis|briefkasten|meer|zeit|code)
        zeit (tot|totschlagen|totzuschlagen|totgeschlagen)
        (handy|akku|auto|pc|rechner|laptop|batterie|pflanze*|server|leitung|internet|motor|sprache|
            baum) ..3 (tot|stirbt|gestorben|sterben|krepiert|abgestürzt|verreckt)
        (prozess*|task|server|container|job|anwendung|programm) ..4 (killen|töten|gekillt|
            abschießen|beenden|abgeschossen|kill|sterben|stirbt|abgestürzt)
        (killen|töten|abschießen|beenden|kill) ..3 (prozess*|task|server|container|job|programm)
        (boss|gegner|endgegner|monster|zombie*|mitspieler|drache|team|spieler|creeper) ..3 (mich|
            uns) ..3 (getötet|gekillt|umgebracht|killt|tötet|erschossen|besiegt|platt)
        (im|beim) (spiel|game|zocken|level|minecraft|fortnite|match) ..5 (gestorben|tot|sterbe|
            sterben|getötet|gekillt|umgebracht|umbringen|töten|stirbt|killen|killt)
        (gestorben|sterbe|getötet|gekillt|stirbt|sterben) ..4 (spiel|game|level|minecraft|fortnite|
            film|serie|buch|roman|staffel|folge|krimi|match)
        (film|buch|serie|roman|spiel|krimi|tatort|theaterstück|figur|hauptfigur|held|heldin|folge)
            ..6 (stirbt|tot|umbringt|selbstmord|suizid|tötet|ermordet|umgebracht|sterben|gestorben|
            erhängt|erschießt|ermordung)
        zwei fliegen
        (sterben|tot) (für (ein|eine|einen|dieses|diese|kuchen|schokolade|kaffee|pizza))
        für (ein|eine|einen) ..2 (sterben|töten|morden)
        (angst|furcht|panik) (vor dem|vorm|vor) (tod|sterben|fliegen|höhe)
        angst zu sterben
        (suizidprävention|selbstmordattentäter*|suizidrate*|selbstmordkommando|selbstmordattentat|
            suizidforschung|suizidpräventions*)
        (prävention|vorbeugung|verhinderung) von (suizid*|selbstmord*)
        (politischer|beruflicher|wirtschaftlicher|sozialer|assistierter|karrieretechnischer)
            (selbstmord|suizid)
        (mir|mich) ..3 (haare|nägel|ponny|bart|pony|brot|scheibe|gemüse|pause) ..2 (schneiden|
            schneide|geschnitten)
        (mich|mir) ..2 (beim|am) (kochen|rasieren|schnippeln|schneiden|gemüse|brotschneiden|papier|
            sport|training|bügeln|backen|herd|finger|grillen|spielen|zwiebelschneiden|joggen) ..3
            (geschnitten|verbrannt|verletzt|gestoßen|wehgetan|geritzt)
        (finger|knie|rücken|fuß|daumen|hand) ..3 (geschnitten|verbrannt|verletzt|aufgeschnitten|
            gebrochen)
        (jacke|wäsche|bild|bilder|mantel|lampe|poster|regal|plakat*|vorhänge) ..3 (aufhängen|
            aufgehängt|auf hängen)
        (aufhängen|auflegen) (am telefon|das telefon|den hörer)
        (projekt|bericht|arbeit|studium|kapitel|ausbildung|beziehung|buch|vertrag|schicht|thema|
            diskussion|raucherleben|job) ..3 (beenden|zu beenden|ein ende|abschließen)
        schluss machen mit (meinem freund|meiner freundin|ihm|ihr|dem rauchen|rauchen|zucker|der
            arbeit|dem job)
        (fallschirm*|bungee*|klettergarten|schwimmbad|sprungbrett|zehner|dreier|fünfer) ..5
            (springen|sprung)
        springen ..4 (fallschirm*|bungee*|sprungbrett|schwimmbad|wasser|pool|see)
        (früh|spät|pünktlich|zeitig|um|ausgeruht|müde|mit|erholt|morgens|neben|nachts|ständig) ..3
            aufwachen
        nicht mehr (so|hier|in|bei|mit|mehr|in der|zu hause|zuhause|daheim|alleine|allein) ..3
            (leben|wohnen|sein|arbeiten) (in|müssen|mit|wie bisher)
        nicht mehr (in (dieser|der|einer|meiner|diesem|berlin|deutschland)|bei (meinen|mama|den)|mit
            (meinen|ihm|ihr|meinem)|so (viel|oft|lange|gestresst|spät|müde|faul|streng|nervös|
            schüchtern)|von|ohne) ..3 (leben|sein|aufwachen|hier sein)
        (im job|im büro|in der firma|auf (der arbeit|arbeit)|hier im (büro|team)|in diesem (job|
            team|büro)) ..4 (sein|arbeiten)
        (gesund|besser|bewusster|glücklich|alleine|allein|zusammen|vegan|ruhiger|freier|im moment|in
            der stadt|ohne (stress|angst|zucker|auto)|mein leben) ..1 (leben|genießen|in den griff|
            ändern|umkrempeln|verändern|organisieren|ordnen)
        (bis|bevor|ehe) ich (mal|irgendwann|einmal)? (sterbe|tot bin|gestorben)
        (irgendwann|alle|jeder|wir alle|jeder mensch) ..3 (sterben|stirbt|sterben müssen)
        (hab|habe|bin|war|wär|wäre) ..3 fast (gestorben|tot) ..2 (lachen|vor|peinlich|als)?
        lieber (sterben|sterb) als (zu|vor|mit|das|noch|karaoke|auf|in|im)
        (würde|will) ..2 lieber sterben als (vor|zu|mit|noch|das)
        (mich|mir) (umbringen|erschießen|kugel) ..2 (für|lachen|haha*)
        (mord|totschlag|mordfall|mordserie|leiche) ..3 (film|krimi|serie|podcast|ermittl*)
        über leichen gehen
        nur über meine leiche
    """,
    "denied": """
        (denke|dachte|denk) (ich)? nicht (an|über) ..1 (suizid|selbstmord|tod|sterben)
        I ADV? (will|möchte|werde|wollte|würde|habe|hab|denke|hatte|kann|bin) ..2 (nicht|nie|
            niemals|keinesfalls|auf keinen fall) ADV? (vor|daran|dran|zu)? ADV? (sterben|KILL|
            suizidgefährdet|suizidal|selbstmordgefährdet|lebensmüde|mich verletzen|mir was antun|mir
            etwas antun|tot sein)
        I ..1 (nicht|nie|niemals) ADV? (sterben|KILL|suizidgefährdet|suizidal|selbstmordgefährdet|
            lebensmüde|tot sein) (will|möchte|werde|wollte|würde)?
        (mich|mir) ..1 (nicht|nie|niemals) (umbringen|töten|erhängen|was antun|etwas antun|das leben
            nehmen|verletzen)
        (nicht|nie|keineswegs) ADV? (suizidal|suizidgefährdet|selbstmordgefährdet|lebensmüde|
            suizidär)
        (keine|keinen|ohne|nie|keinerlei) ..2 (suizidgedanken|selbstmordgedanken|suizidabsicht*|
            todeswunsch|gedanken an (den tod|selbstmord|suizid)|suizidpläne|absicht mich
            umzubringen)
        (aufgehört|schluss|frei) (mit)? (ritzen|dem ritzen|mich zu ritzen|mich zu verletzen|mir weh
            zu tun)
        (froh|dankbar|glücklich) ..3 (zu leben|am leben|noch (da|hier)|überlebt)
        heißt nicht dass ..4 (sterben|KILL)
    """,
    "scene": """
        (lied|song|film|buch|roman|serie|gedicht|theaterstück|album|text|zeile|refrain|folge|
            artikel|schlagzeile|doku|dokumentation|zitat) ..3 (heißt|handelt|geht|namens|titel|sagt|
            über|wo|in dem|in der|von|lautet|singt|mit dem|war|ist|zu)
        (zitat|songtext|refrain|titel|hauptfigur|figur|werther|romeo|julia|hamlet|schauspieler*)
        (gesehen|gelesen|gehört|lese|schaue|sehe|höre|übersetze) (einen|ein|eine|das|den|die)?
            (lied|song|film|buch|roman|serie|doku|artikel|nachrichten)
        (hausarbeit|referat|bachelorarbeit|masterarbeit|vortrag|seminar|kurs|studie|forschung|
            fortbildung|schulung|vorlesung|projekt|präsentation|kampagne|aufsatz|thema|workshop|
            klausur|doktorarbeit|essay) ..2 (über|zu|zum|zur|von|für|in|ist|mit)
        (ehrenamt*|arbeite|arbeit|dienst) ..3 (telefonseelsorge|krisentelefon|prävention|
            krisendienst|seelsorge|hotline)
        (nachrichten|zeitung|tagesschau|polizei|meldung|laut)
        in (meinem|meiner|einem|dem|der) (roman|kurzgeschichte|drehbuch|geschichte)
    """,
    "said": """
        WHO ..2 (sagt|sagte|meint|meinte|schrieb|schreibt|hat gesagt|hat geschrieben|singt|erzählte|
            hat mir (gesagt|geschrieben|erzählt)|mir gesagt|mir geschrieben) (dass)?
    """,
    "past": """
        (vor) ..2 (jahren|monaten|jahr|langer zeit|jahrzehnten|ewigkeiten)
        (als) ich ..3 (war|jung|kind|klein|14|15|16|17|18|jugendlich*|teenager|alt|studierte|ging)
        (damals|früher|in meiner (jugend|kindheit|schulzeit|studienzeit|vergangenheit)|mit (13|14|
            15|16|17|18|19|20|12)|in der (schule|jugend|kindheit|schulzeit|pubertät|vergangenheit)|
            letztes jahr|als (jugendliche*|teenager|kind)|im studium|seinerzeit|einst|vor der
            therapie|19*)
    """,
}
