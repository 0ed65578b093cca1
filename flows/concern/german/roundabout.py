"""What German says without the words for it: a wish told sideways, amounts, last arrangements."""

SHAPES = {
    "wish": """
        (wenn|falls) ich ..2 (tot|gestorben|nicht mehr da|weg) (wäre|wär|bin) ..4 (recht|egal|froh|
            erleichtert|gut|schön|wurscht)
        (ausweg|lösung|möglichkeit|option|weg) ..2 (als|außer) ..2 (tod|sterben|selbstmord|suizid|zu
            sterben|umzubringen)
        (will|wil|möchte|möcht|mag) ADV? (nimmer|nich|nicht mehr|nicht) ADV? (leben|lebn|lebben|da
            sein|existieren)
        (will|wil|möchte|möcht) ADV? (sterben~|sterbn)
        (wunsch|verlangen|sehnsucht) ..2 (zu sterben|tot zu sein|nicht mehr zu leben|nach dem tod)
        (will|möchte|wünsch*|hoffe|wollte|wünschte) ..2 (dass|das)? ..1 (es|alles|mein leben|das
            alles|das leben|der schmerz) ..2 (vorbei|aus|zu ende|endet|aufhört|enden) ..2 (ist|wäre|
            für immer|$)
        (endlich|für immer|bald) ..1 (vorbei|aus|ruhe|frieden) ..1 (ist|sein|haben|für immer|für
            mich)
        (kann|mag|schaffe) ..2 (und will|und mag|und werde|und möchte) ..1 (nicht|nimmer) (mehr)? $
        (hoffentlich|wenn nur|soll mich|möge mich|mich doch|dass mich) ..3 (auto|laster|zug|bus|
            blitz|lkw|krebs|herzinfarkt|lastwagen|bahn) ..3
        (überfährt|erwischt|trifft|erschlägt|holt|erfasst) mich ..2 (auto|laster|zug|bus|blitz|lkw|
            tod|lastwagen|bahn|jemand)
        (wenn) ..2 (krebs|tödlich krank|schwer krank|unheilbar) ..5 (froh|erleichtert|gut|glücklich|
            behandeln)
        (besser|schöner|leichter|einfacher|angenehmer) ..2 (nicht (da|hier|am leben) zu sein|nicht
            (mehr)? (aufzuwachen|zu leben|zu existieren)|nie geboren zu sein|tot zu sein)
        (gott|herr|tod|himmel|universum) ..3 (hol|holt|hole|nimm|nimmt|nehme|erlös*) ..1 (mich)
        (hol|nimm|erlöse) mich ..2 (gott|herr|zu dir|endlich|hier weg)
        (leben|dasein|weiterleben|aufwachen) ..1 (ist|fühlt sich) ..1 (wie)? (qual|folter|strafe|
            hölle|unerträglich|zu viel|zu schwer|gefängnis|fluch)
        (zu)? (feige|schwach|ängstlich) (um|zum) ..1 (zu)? (sterben|springen|umzubringen|es zu tun)
        (kein|keinen) (bock|lust|nerv|kraft) ..1 (mehr)? (auf|zu|aufs) (leben|das leben|dieses
            leben|mein leben|zu leben|dasein)
        (lieber|eher|am liebsten) ..2 (tot|im grab|unter der erde|gar nicht da|nie aufgewacht)
        (wozu|wofür|warum) ..2 (noch)? ..1 (aufstehen und leben|weitermachen mit allem|am leben
            bleiben)
        (alles|es) wäre ..2 (leichter|einfacher|besser|vorbei) wenn ..2 (tot|weg|nicht mehr|nie) ..2
        schluss ..2 (mit mir|mit dem leben|mit allem)
        (knall*|schieß*|leg*|mach*|pust*|hau*) ..1 mich ..1 (ab|weg|um|kalt) ($|heute|bald|einfach|
            jetzt)
        (mich|mir) ..2 (wegmachen|abknallen|abmurksen|wegballern|kaltmachen|wegpusten|selbst
            auslöschen|auslöschen)
        (wozu|warum|wieso|weshalb|wofür) ADV? (bin|wurde|musste|ward) ich ADV? ADV? (geboren|auf der
            welt|auf die welt gekommen|am leben|noch da|noch hier)
        (sehne|sehn|verlange|sehnsucht|verlangen) ..2 nach (dem|meinem)? (tod|sterben|erlösung|
            ewigen schlaf|jenseits)
        augen ..1 (zu|zumachen|zuzumachen|schließen|zu schließen|schliessen) und ADV? (nie|nicht|
            nimmer) ADV? ADV? (aufmachen|öffnen|aufschlagen|aufwachen|aufzumachen|zu öffnen|auf)
        (wünsch*|hoff*|bete|bitte|hätte gern*|wollte) ..1 (ich|dass ich|ich doch) (bekomme|bekäme|
            kriege|kriegte|hätte|habe)? (einen|nen|ein|einfach|krebs)? (herzinfarkt|schlaganfall|
            krebs|hirntumor|tumor|unfall|aneurysma|tödliche krankheit) (bekomme|bekäme|kriege|hätte|
            erleide)?
        krebs ..2 (mich) ..2 (holt|nimmt|umbringt|erlöst|mitnimmt)
        (holt|nimmt|erlöst) mich ..2 (krebs|tod|teufel|gott|herrgott)
        (lebenswillen|lebensmut|lebenswille|lebenslust|willen zu leben|lust am leben|lust zu leben)
            ..2 (verloren|weg|nicht mehr|mehr|aufgegeben|gebrochen)
        (keinen|kein|ohne|null) (lebenswillen|lebensmut|lebenswille|lebenslust)
        (glaube|denke|glaub|denk) nicht dass ich ..2 (18|20|25|30|35|40|50|achtzehn|zwanzig|
            fünfundzwanzig|dreißig|vierzig|fünfzig) (jahre alt)? (werde|erreiche|erlebe)
        (glaube|denke|glaub|denk) nicht dass ich ..3 (erlebe|überlebe|noch lebe|am leben bin)
        (halte|ertrage|kann|pack*|schaff*|will) ..1 (dieses|das|mein) leben ..2 (nicht mehr|nimmer|
            nicht länger|nicht)
        (gleich|heute|will|muss|einfach|bald|jetzt|mal|geh|könnte) (kms|unaliven|unalive)
        (umbringen|töten|erhängen|erschießen|ritzen|vergiften) (will|möchte|werde|muss|könnte) ich
            mich
        (das|dies) ist das ende ..2 (lebt|leb|machts gut|verzeiht|für mich|von mir|ich liebe)
        (für meine|für meinen|für alle|für jeden|für die anderen|für andere|für euch|für die
            familie) ..1 ADV? ADV? (eine|ne|nur) (last|belastung|bürde|zumutung|ballast)
        (will|möchte|werde|muss|könnte|würde|wollte) (ich)? mich ..4 (umbringen|töten|erhängen|
            erschießen|vergiften|ertränken)
        (tot zu sein|tot sein|nicht mehr zu leben|nicht mehr zu sein|zu sterben|der tod|sterben|
            nicht zu existieren|nie geboren zu sein) ..1 (wäre|ist|klingt|scheint|wär) ..3
            (einfacher|leichter|besser|schöner|erlösung|frieden|ruhe|friedlich|schön|gut|verlockend)
        augen ..1 (nie|nicht) (mehr|wieder)? (öffnen|aufmachen|aufschlagen|aufzumachen)
        (was|nichts) ..1 (bleibt|hält|habe) ..1 (mir|mich|ich) ..1 (noch)? ..1 (zum leben|zu leben|
            am leben|im leben|wofür)
        (kinder|familie|frau|mann|eltern|tochter|sohn) ..2 (bessere|besseren|besseres|was besseres|
            etwas besseres) ..3 verdient ..4 (ohne mich|als mich)
        ohne mich ..1 (ginge|geht|gings|gehts) ..2 (ihnen|allen|euch|ihm|ihr) ..1 (gut|besser|bessa)
        (keinen|kein) ..1 tag (mehr)? (erleben|sehen|ertragen|überstehen)
        (ist|wäre|sind) (sterben|der tod|tot sein|tod|selbstmord|suizid) ..1 (die|der|das|meine)
            (antwort|lösung|ausweg|beste|einzige*|erlösung)
    """,
    "burden": """
        (bald|dann|endlich) ..1 (habt|hat|haben|hast) ..2 ruhe vor mir
        (ohne mich) ..2 (wärt|wäret|seid|seit|geht|ginge|hättet|habt|wär|is|könnt) ..2 (ihr|es|alle|
            alles|euch|meine)? ..3 (besser|dran|glücklicher|leichter|froh|ruhe|bessa)
        (ihr|alle|die|sie) ..2 (seid|wärt|wären|sind|hättet|habt|haben|hätten) ..2 (besser|dran|
            ruhe|froh|glücklicher|frei) ..2 (ohne mich|wenn ich (weg|tot|nicht))
        (mache|mach|bereite) ..2 (allen|euch|jedem|meiner familie|meinen eltern) nur ..1 (kummer|
            sorgen|ärger|probleme|last) ..4 (besser|weg|tot|nicht mehr|sterbe*|gehe)
        (müsst|muss|müssen) ..2 (euch|sich)? ..2 (mich|mir) ..2 (nicht mehr|nie mehr) ..2 (sorgen|
            ertragen|kümmern|sehen|ansehen)
        (nicht mehr|nie mehr) ..3 (sorgen|kümmern) ..1 um mich ..2 (müssen|müsst|machen)
        (niemand|niemanden|keiner|keinen|wen) ..3 (kümmer*|interessier*|stör*|juck*|vermiss*|
            auffallen|merken|traurig|weinen|egal) ..3 (wenn|ob|falls) ich ..1 (mich)? (umbringe|
            umbrächte|töte|sterbe|tot|nicht mehr|erhänge)
    """,
    "plan": """
        (plan|pläne|idee|datum) ..1 (wie|wann|wo) ich ..2 (sterbe|mich umbringe|es mache und|mich
            töte|gehe für immer)
        (abschiedsbrief*|abschiedsbriefe|letzte brief*) ..2 (geschrieben|fertig|liegt|liegen|
            schreib*)
        (habe|hab) ..3 (seil|strick|pistole|waffe|rasierklingen|rattengift|helium) ..2 (gekauft|
            besorgt|bestellt|geholt|bereit)
        (heute|heut|morgen) ..1 (nacht|abend|früh)? ..2 (tu|tue|mach|mache|beende|bring) ich (dem
            ein|schluss|ein ende)
        (letzte mal|letztes mal|zum letzten mal) ..5 (sehe|sehen|umarm*|schlafen|einschlaf*|hier|
            lebe*)
        (niemand|keiner) ..2 (findet|finden) mich ..2 (rechtzeitig|bevor|vorher|mehr)
        (bis|wenn) ..2 (mich|meine leiche|meinen körper) ..2 (findet|finden|gefunden)
        (alles|meine sachen|mein testament) ..2 (geregelt|verschenkt|vorbereitet|erledigt) ..4 (kann
            ich|gehen|sterben|bereit|vorbei|brauche)
        (weiß|weiss|entschieden|geplant|überlegt|beschlossen|klar) ..2 (wie und (wann|wo)|(wann|wo)
            und wie) ich ..2 (mache|mach|tue|tu|machen|tun|sterbe|gehe|springe)
        (gegoogelt|google|googel|googelte|gesucht|recherchiert|suche|nachgelesen|nachgeschaut|
            informiert) ..3 wie (man|ich) ..3 (stirbt|sterbe|sterben|umbringt|umbringe|tötet|
            erhängt|umbringen)
        (schmerzlos|schmerzfrei) ..2 (sterben|stirbt|zu sterben|umbringen|sterbe)
        (tag|datum|ort|zeitpunkt|termin|stelle) ..4 (meinen|meines|mein|für den|fürs) (tod|todes|
            ende|suizid|selbstmord|abgang|sterben)
        (mache|mach|tue|tu|bringe|bring) ..1 (ich)? es ..3 (niemand|keiner|verzeiht|abschied*|lebt
            wohl|brief*|brücke|tabletten|zu ende mit mir)
    """,
    "means": """
        (VIELE|alle|sämtliche|eine ganze|die ganze|eine handvoll|zu viele|eine packung|ne packung|
            den ganzen|die restlichen) ..1 (TABLETTEN|packung|schachtel|blister) ..3 (genommen|
            geschluckt|eingeworfen|schlucken|intus|runtergespült|gegessen|eingenommen)
        (grad|gerade|eben|vorhin) ..3 (alle|VIELE|viele|zu viele) ..1 TABLETTEN
        (steh|stehe|sitz|sitze|bin|stehn|hock) ..2 (auf|oben auf|am rand|an|vor|am) ..2 (brücke|
            brückengeländer|dach|hochhausdach|dachrand|abgrund|gleisen|gleis|bahngleis|klippe|
            fensterbrett|fenstersims|geländer) ($|und|ich|gerade|jetzt|allein|bereit)
        (in den|in die|ins) (fluss|see|meer|wasser|rhein|elbe|donau) ..2 (gehen|laufen|springen|geh|
            spring*|stürzen) ..4 (nicht mehr|nie|ertrink*|untergeh*|für immer|und weg)
        (auto|wagen) ..4 (baum|brückenpfeiler|mauer|gegenverkehr|lkw|leitplanke) ..2 (lenken|fahren|
            steuern|krachen|setzen|rasen)
        (stromschlag|föhn|fön) ..3 (badewanne|wanne)
        (stehe|steh|sitze|sitz|bin) ..2 (am|an der|auf dem|auf der|über dem|am rand der|am rand vom)
            ..1 (brückengeländer|brückenrand|dachrand|dachkante|bahnsteigkante|bahngleise*|geländer|
            abgrund)
        (strick|seil|schlinge) ..4 (stehe|steh|bin|gestiegen) ..3 (stuhl|hocker|leiter)
        (strick|schlinge) ..5 (balken|decke|haken)
    """,
    "harm": """
        (hab|habe) (mich|mir) ..2 (wieder|gestern|heute|absichtlich|mit absicht|nachts) ..2
            (geschnitten|geritzt|verbrannt|verletzt|blutig|wehgetan|weh getan|geschlagen|gekratzt)
            ..2 (absicht|$|wieder|arm*|bein*|und|um|weil)
        (mich|mir) ..2 (geschnitten|verbrannt|verletzt|gekratzt) ..1 (mit absicht|absichtlich|
            bewusst|extra)
        (mir|mich) ..2 (weh tun|wehtun|weh zu tun|wehzutun|selbst bestrafen|bestrafen mit schmerz)
        (will|möchte|muss|drang|brauche|lust) ..2 (mich schneiden|mich zu schneiden|ritzen|zu
            ritzen|blut sehen|schmerz spüren|schmerzen spüren|mich verletzen|mich zu verletzen)
        (arme|arm|beine|handgelenke|oberschenkel|haut) ..2 (aufgeschnitten|aufgeritzt|aufgekratzt|
            blutig gekratzt|zerschnitten|verbrannt|zerkratzt|voller schnitte|voller narben)
        (einzige|nur) ..3 (hilft|beruhigt) ..3 (ritzen|schneiden|klinge|schmerz|blut)
        (schlage|schlag|haue|hau|boxe|ramme) ..5 (wand|mauer|kopf|fäuste|faust|tür) ..3 (bis (es|
            ich|sie) ..1 blut*|blutig|bis zum bluten|um mich zu bestrafen)
        (drang|widerstehen|zwang|verlangen|impuls|druck) ..2 (mich) ..1 (zu ritzen|zu schneiden|zu
            verletzen|ritzen|schneiden|selbst zu verletzen)
        (nach dem|beim|durchs|vom|durch) (ritzen|schneiden|selbstverletzen) ..4 (besser|ruhiger|
            erleichtert|leichter|gut|beruhigt)
    """,
    "goodbye": """
        (lebt|leb|lebe) wohl ..1 (ich|i) ..1 (kann|mag|will) ..2
        (lebt|leb|lebe|lebet) wohl ..3 (es tut mir|verzeiht|verzeih|danke|ich liebe|ich hab|
            vergesst|vergebt|$)
        (danke|dank) ..2 (für alles) ..3 (lebt wohl|leb wohl|verzeiht|machts gut|ich gehe|vergebt|
            vergesst mich|ich liebe euch)
        (wenn|sobald|bis) ..1 (ihr|du|jemand) ..2 (das|dies) ..1 (lest|liest|gelesen) ..3 (bin|
            werde|gibt)
        (es ist|ist|keiner ist|niemand ist|nicht) ..1 (nicht)? (eure|deine|niemandes|euer) schuld
            ..3
        (vergesst|vergiss) mich nicht ..3 (wenn|lebt|nach|ich gehe|ich liebe)
        (kümmer*|pass*|sorgt) ..5 (wenn ich) ..1 (weg|tot|fort|nicht mehr|gegangen)
        (gebt|gib|drückt) ..3 (von mir) ..3 (letzten kuss|lebt wohl|wenn ich nicht mehr)
        (machts gut|macht es gut|machs gut|tschüss|auf wiedersehen|bye) ..2 für immer
        (verzeiht|vergebt|verzeih|vergib|entschuldigt) ..6 (machts gut|lebt wohl|macht es gut|für
            immer|euch (alle)? lieb|liebe euch|euch geliebt)
        (sagt|sag|richtet|richte) ..3 (dass|das) ich ..2 (geliebt|lieb hatte|lieb gehabt)
        (leb|lebe|lebt|ade|adieu|tschüss|servus) ..1 (wohl)? ..1 (grausame|schnöde|böse|kalte|du
            schöne|schöne|grausame schöne) welt
        (alles|meine sachen|meinen besitz|mein zeug) ..2 (verschenkt|weggegeben|verteilt) ..3
            (brauch*|nicht mehr|nie mehr)
    """,
    "danger": """
        (angst|sorge|panik) ..1 (dass|das) ..4 (mich|uns) ..1 (umbringt|tötet|schlägt|findet und|
            absticht|erschießt|verprügelt)
        HE (hat|haben) ADV? (mich|uns) ADV? (gewürgt|fast umgebracht|mit einem messer)
        HE ADV? (schlägt|verprügelt|würgt|vergewaltigt|tritt|prügelt|misshandelt|missbraucht) (mich|
            uns|meine (kinder|mutter|schwester|mama)) ADV? ($|und|wenn|weil|oft|zu hause|jeden|jede|
            nachts|fast|immer)
        (fasst|fassen|begrapscht|grapscht|berührt) ..1 (mich|mir) ADV? (an|nachts|unten|gegen|ins|
            zwischen|wo ich)
        (hat|haben) (gedroht|geschworen|versprochen|gesagt) ..2 (mich|uns|er|sie|dass) ..3
            (umzubringen|umbringt|zu töten|tötet|zu erschießen|abzustechen|zu schlagen|kalt zu
            machen|fertig zu machen)
        angst ..2 (nach hause|heim) ..1 (zu)? (gehen|gehn|kommen)
    """,
    "theirs": """
        WHO (hat|hatte) ..1 (suizidgedanken|selbstmordgedanken|suizidale gedanken|
            selbstmordabsichten)
        WHO ADV? (will|möchte|wollte|mag|möcht|kann) ADV? ADV? (sterben|DIE|nicht mehr leben|nicht
            mehr|sich ..2)
        WHO ..1 (sagt|meint|schreibt|schrieb|sagte|meinte) (dass)? (er|sie) ..4 (sterben|leben|
            umbringen|tot sein|kann) ..1 (will|möchte|wolle|mag)?
        (WHO|arbeitskolleg*|schulfreund*|klassenkamerad*|schulkamerad*|teamkolleg*|ehemann|ehefrau|
            schwager|schwägerin|enkel*|großvater|großmutter|lehrer*|stiefsohn|stiefbruder|bekannter)
            (hat|hatte|haben) ..3 (selbstmord|suizid) (begangen|gemacht|verübt|versucht)
        WHO (hat|hatte|nahm) ..4 (überdosis|tabletten|schlaftabletten) ..1 (genommen|geschluckt|
            eingenommen)
    """,
    "jest": """
        (mutter|mama|chef|chefin|lehrer|lehrerin|trainer|eltern|mutti|papa) ..1 (bringt|bringen|
            killt|killen|tötet) mich (um|heute um)? $
    """,
    "idiom": """
        (verschwinden|weg sein) ..1 (wenn (alle|mich|jemand|die)|aus den sozialen|von instagram|aus
            dem netz)
        (tabletten|medikamente|pillen|tablette) ..3 (morgens|abends|täglich|nach dem essen|zum
            frühstück|pünktlich|nicht vergessen|vom arzt)
        (schneide|geschnitten|schnitt|verbrannt) ..4 (beim (kochen|rasieren|bügeln|backen)|am
            (papier|herd|ofen|backofen)|in der küche|versehentlich|aus versehen)
        (beim (kochen|rasieren|bügeln|backen)|am (papier|herd|ofen)|in der küche|versehentlich|aus
            versehen) ..4 (geschnitten|verbrannt|verletzt)
        lebe wohl ..1 (rauchen|zucker|schokolade|aufschieben)
        (genommen|nehme|nehmen|geschluckt|schlucke|genommen gegen) ..3 (gegen|wegen|fürs|für den|für
            die) ..2 (kopfschmerz*|schmerz*|allergie|erkältung|fieber|migräne|rücken*|husten|
            blutdruck|schilddrüse|zahn*|periode|grippe|halsschmerz*|kater|übelkeit)
        (ein|eine|zwei|1|2|drei|meine|die|halbe) (TABLETTEN|tablette|pille|schmerztablette*|aspirin|
            ibuprofen) ..1 (gegen|wegen|für den|für die) ..2 (kopf*|schmerz*|allergie|erkältung|
            fieber|migräne|rücken*|husten|blutdruck|schilddrüse|zahn*|periode|grippe|hals*|kater|
            übelkeit) (genommen|geschluckt|eingenommen)?
        (abschiedsbrief*|abschiedsmail|abschiedskarte|abschiedsrede|abschiedsparty|
            abschiedsnachricht) ..1 (an|für|von) ..1 (meine|die|mein|das|den|unser|unsere)? ..1
            (kolleg*|team|klasse|chef*|kunden|firma|abteilung|nachbarn|schüler*|zigarette*|zucker|
            alkohol|rauchen|angst|perfektionismus|lehrer*|büro|verein|job)
        letzte* (tag|schicht|woche|abend|nacht) (im|in|bei|beim|auf|an|am|vor) ..2 (job|arbeit|büro|
            firma|urlaub|schule|kurs|uni|klasse|probezeit|praktikum|ferien|berlin|arbeitsplatz|
            vertrag|prüfung)
        für (ein|eine|einen|ne|nen) ..4 (sterben|töten|morden)
        (selbstmord*|suizid*) ..3 (nachrichten|zeitung|news|fernsehen|radio|tagesschau|presse)
        (verschwinden|abtauchen|untertauchen) ..4 (woche|urlaub|wochenende|paar tage|ferien|insel|
            berge|strand)
        (bevor|ehe) (es|das|er|sie|mich) ..2 (mich)? (umbringt|tötet|ins grab bringt)
        (kein|keinen|keine|nicht) ..2 (krebs|herzinfarkt|schlaganfall|tumor|hirntumor)
        (noch|immer noch) (hier|da) (im|in|bei|auf|am) ..1 (büro|arbeit|meeting|job|firma|team|stau|
            bett|eltern|schule|kurs|wohnung|stadt|sitzung)
        (ein|eine|meine|1|die) (tablette|pille|aspirin|ibuprofen|schmerztablette|paracetamol)
            (genommen|geschluckt|eingenommen)
        lieber (sterbe|sterben|tot) ..1 (ich)? als
    """,
    "past": """
        (früher|einst) mal
        (als) (teenie|kind|student*|schüler*|azubi)
        seit ..3 (jahren|monaten|jahr|jahrzehnten) ..5 (nicht|nicht mehr|nie|clean|rückfallfrei)
        (nicht mehr|nicht|nie) ..3 seit ..2 (jahren|monaten|jahr|der therapie|der klinik)
        mit (12|13|14|15|16|17|18|19|20|21|22|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|
            achtzehn|neunzehn|zwanzig|anfang zwanzig|einundzwanzig)
        (^|im jahr|im sommer|im winter|im herbst|im frühjahr) (2003|2004|2005|2006|2007|2008|2009|
            2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022)
    """,
    "denied": """
        (nie|niemals|nicht|noch nie|kein einziges mal) ADV? (daran|dran|darüber|mit dem gedanken|
            ernsthaft daran|an|über) ADV? (gedacht|nachgedacht|denken|gespielt|denke)? ..1 (KILL|
            umzubringen|zu sterben|selbstmord|suizid|mich zu töten|mich zu verletzen|mir das leben
            zu nehmen)
        (nicht mehr|nicht|nie|noch nie) (suizidal|lebensmüde|an selbstmord gedacht|an suizid
            gedacht)
        (denke|dachte|denk) (ich)? (gar|auch)? nicht (daran|dran|im traum daran) ..1 (mir|mich) ..2
            (anzutun|umzubringen|zu verletzen|zu töten|zu ritzen|das leben zu nehmen)
        (selbstmord|suizid|sterben|der tod) ..1 (ist|wäre|kommt) ..2 (keine|kein|nicht) ..2 (option|
            lösung|ausweg|frage|weg|antwort|möglichkeit)
    """,
    "once": """
        (nicht mehr|nie mehr|nicht|nie wieder) (geritzt|selbst verletzt|geschnitten|verletzt|ritze|
            selbstverletzt)
    """,
    "work": """
        lied|song|film|buch|roman|serie|gedicht|album|titel|zeile|refrain|zitat|songtext|höre|
            gehört|schaue|sehe gerade|lese|theaterstück|szene|folge|figur|playlist|podcast|netflix|
            spotify|schlagzeile|artikel|meme|heißt
    """,
    "other": """
        (arbeitskolleg*|schulfreund*|klassenkamerad*|schulkamerad*|teamkolleg*|ehemann|ehefrau|
            schwager|schwägerin|enkel*|großvater|großmutter|lehrer*|stiefsohn|bekannter) ..4
            (selbstmord|suizid*|umgebracht|umbringen|das leben genommen|sterben|geritzt|ritzt)
        sich ..2 (das leben zu nehmen|zu töten|zu erhängen|zu ritzen|was anzutun|zu verletzen)
        (bringt|brachte|nimmt|nahm|tut|hängt|erschießt|ritzt|wirft|stürzt|schneidet) sich ..3 (um|
            das leben|was an|etwas an|auf|vor den|selbst|die arme|die pulsadern)
        WHO ..5 (überdosis)
    """,
    "sure": """
        (lieber|eher) (sterbe|sterben|tot|bringe ich mich um) ..1 (ich|sein)? als ..2 (leben|
            weiterleben|weiterzuleben|so weiter|weitermachen|aufwachen|zur last)
    """,
}
