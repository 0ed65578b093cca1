"""Plans, means, self-harm, attempts and danger in German."""

SHAPES = {
    "plan": """
        (will|möchte|werde|wollte) ..3 alles ..1 (beenden|zu ende bringen|hinter mir lassen für
            immer)
        (brücke|dach|hochhaus|balkon|klippe|fenster|zug|gleis|gleise|bahn|turm) ..5 (spring*|stürz*|
            gesprungen|runterspring*|werf*|hinunterspring*)
        wie (lange|tief|viel|viele|hoch|schnell) ..8 (stirbt|sterben|verblutet|verbluten|tot|
            tödlich|überdosis|verblute)
        (mir|mich) ..1 (etwas|was) (schlimmes|schreckliches|antue|antun|anzutun|antun will)
        (heute|morgen|jetzt|nachher) (bringe|bring) ich es (zu ende|hinter mich) ..3 (lebt wohl|
            machts gut|verzeiht|für immer|endgültig|mit mir)
        KILL
        I ADV? (bringe|bring|bringen|brings|töte|erhänge|erschieße|hänge|häng|vergifte|ertränke|
            nehme|nehm|werfe|stürze|schmeiße|schneide|beende|spring*|jage|geb) ..1 (mich|
            mir|mein leben|dem|allem|schluss) ..5 (um|auf|tot|das leben|ein ende|zug|brücke|dach|
            fenster|heute|bald|schluss|pulsadern|kugel|jetzt|morgen|die tabletten|alle tabletten)
        (bring|bringe) (ich|i)? mich ADV? (um|umm)
        (mich|mir|mein leben) ..3 (umzubringen|zu töten|das leben zu nehmen|zu erhängen|zu beenden|
            zu erschießen|was anzutun|etwas anzutun|zu vergiften|aufzuhängen)
        (heute|morgen|bald|heute nacht|nachher|gleich|am wochenende) ..2 (ist|wird|bin|sterbe|werde|
            mach) (ich)? ..2 (schluss|vorbei mit mir|sterben|tot|nicht mehr|nicht mehr da|es vorbei|
            mein letzter|es tun|alles zu ende)
        (ich|ch) sterbe (heute|bald|lieber|morgen|freiwillig|jetzt und)
        (abschiedsbrief*|abschiedsvideo|suizidversuch|selbstmordversuch|suizidplan|selbstmordplan|
            abschidsbrief)
        (plan|pläne|methode|weg|möglichkeit|möglichkeiten|art|wie kann|wie könnte|wie|datum|mut|
            kraft|wege|schmerzlos*) ..3 (zu sterben|KILL|umzubringen|selbstmord|suizid|stirbt man|
            sterbe ich|schmerzlos sterben|mich töte|mein leben beende*)
        (wie viele|wieviele|wieviel|wie viel) (tabletten|pillen|schlaftabletten|paracetamol|
            ibuprofen|insulin) ..6 (sterben|tot|tödlich|stirbt|umzubringen|überdosis)
        (habe|hab) ..5 (tabletten|überdosis|pillen|schlaftabletten|gift|rohrreiniger|paracetamol)
            ..1 (genommen|geschluckt|eingenommen|getrunken|intus)
        (niemand|keiner|wer|keinen|kein mensch|niemanden|keine sau) ..3 (vermissen|vermisst|merken|
            merkt|bemerken|interessieren|interessiert|stören|kümmert|trauern|auffallen|weinen|juckt)
            ..3 (wenn|falls|ob) ..1 (ich|es mich) ..2 (weg|tot|sterbe|sterben|nicht mehr|
            verschwinde|gestorben|umbringe|nicht da)
        (wenn|falls) ich ..2 (weg|tot|sterbe|sterben|nicht mehr (da|bin|lebe)|verschwinde|gestorben|
            gehe) (bin|wäre|wär|würde)? ..3 (niemand|keiner|niemanden|keinen|alle|besser|wer|jeder|
            vermiss*|endlich|würd*)
        (mein|das ist mein|heute ist mein|das wird mein) (letzter|letzte|letztes) (tag|nacht|abend|
            nachricht|geburtstag|weihnachten|post|wochenende) (auf|hier|auf erden|im leben|$|bevor|
            als lebender)
        (morgen|bald|nächste woche|an weihnachten) ..2 (bin ich|werde ich) (nicht mehr|tot|weg für
            immer|nicht mehr da|nicht mehr leben)
        (allem|dem|dem ganzen|meinem leben|meinem leiden|es) ..1 ein ende (setzen|machen|zu setzen|
            bereiten|zu machen)
        ich (kann|werde|will) (das|es|nicht mehr|so) ..3 (beenden|tun) ..1 (heute|für immer|jetzt|
            heute nacht|endlich) $
        (mach|mache|machen) (ich)? ADV? schluss mit (allem|dem leben|meinem leben)
    """,
    "means": """
        (gürtel|seil|strick|kabel|schal|schlinge|schnur) ..3 (hals|kehle)
        (gesammelt|sammle|sammeln|horte|gehortet|versteckt|spare) ..4 (tabletten|pillen|medikamente|
            schlaftabletten|insulin)
        (tabletten|pillen|medikamente|schlaftabletten) ..3 (gesammelt|gehortet|versteckt|beiseite
            gelegt|gespart)
        (geladene|geladenen|scharfe) (waffe|pistole|pistolen)
        (nehme|schlucke|nehm|schluck|werfe) ..2 (alle|sämtliche|zu viele|die ganzen|eine überdosis)
            (meine)? (tabletten|pillen|medikamente|schlaftabletten|medis)
        (habe|hab|liegt|liegen|gekauft|besorgt|sammle|gesammelt|gehortet|stehe|in der hand|bereit|
            mit|horte) ..5 (tabletten|pillen|strick|seil|messer|rasierklinge*|klinge|waffe|pistole|
            gift|schlaftabletten|medikamente|cutter) ..4 (bereit|bereitgelegt|zum sterben|in der
            hand|um zu sterben|um mich|vor mir|an (der|meiner) (kehle|schläfe|hals)|am hals|an
            meinem|neben mir|damit|genug|gesammelt|gekauft|besorgt|gehortet|um alles)
        (strick|seil|schlinge) ..3 (hals|decke|baum|hängt|kaufen|gekauft|dachboden|nehmen|geknotet|
            geben)
        (nehme|nehm|geb) ..1 (mir)? (den|einen|nen) strick
        (stehe|steh|sitze|sitz|bin|stand|gehe|geh) ..2 (auf|an|am|vor|bei|zur|zum) ..3 (brücke|dach|
            gleis|gleisen|gleise|bahngleisen|klippe|abgrund|geländer|balkon|bahnsteig|hochhaus) ..4
            (springen|springe|und will|und überlege|vor den zug|runter|um zu|überlege|jetzt|zu
            springen|stürzen|werfen|warte auf den zug)
        (spring*|werf*|stürz*|schmeiß*|leg*|geh*|lauf*) ..3 (von der|von einer|vom|aus dem|vor den|
            vor einen|vor die|vor ein|auf die|unter den|unter einen|in den) ..1 (brücke|dach|
            hochhaus|fenster|zug|bahn|auto|gleise|schienen|lkw|ubahn|sbahn|balkon|haus|verkehr|
            fluss|rhein|klippe|laster)
        (von der|von einer|vom|aus dem|vor den|vor einen|vor die|vor ein|auf die|unter den) ..1
            (brücke|dach|hochhaus|fenster|zug|bahn|auto|gleise|schienen|lkw|ubahn|sbahn|balkon|
            klippe) ..1 (spring*|werf*|stürz*|schmeiß*|zu springen|leg*|zu werfen|gesprungen)
        (pulsadern|pulsader|handgelenk*|kehle) ..2 (auf|aufschneiden|aufgeschnitten|öffnen|
            durchschneiden|aufschlitzen|schneiden)
        (alle|ganze*|zu viele|viele|sämtliche|überdosis|packung) ..2 (tabletten|pillen|medikamente|
            schlaftabletten|packung|schlucken) ..2 (schlucken|nehmen|einwerfen|reinziehen|genommen|
            nehme|auf einmal|zu nehmen|schlucke)
        (pistole|messer|waffe) ..2 (kopf|schläfe|hals|mund|kehle|brust)
        (gegen|mit dem auto) ..2 (baum|wand|brückenpfeiler|mauer) ..2 (fahren|rasen|zu fahren|
            krachen|lenken)
    """,
    "harm": """
        (tue|tu|füge) (ich)? mir ADV? ADV? (weh|schmerzen zu|leid an)
        (mir|mich) ..6 (feuerzeug|zigarette|zigaretten|klinge|rasierklinge|scherbe|scherben|nadel|
            zirkel|messer|schere) ..3 (verbrannt|verbrenne|geschnitten|schneide|geritzt|ritze|
            gestochen|steche|aufgeschnitten|verletzt|verletze|brenne)
        (klinge|klingen|blut|rasierklinge|ritzen) ..5 (beruhig*|hilft|helfen|einzige|erleichter*|
            spüren|spüre)
        (verbrenne|schneide|ritze|verletze|verbrennen|kratze) (ich)? mir ADV? (absichtlich|mit
            absicht|selbst)? (die|den|in die|in den|meine|meinen) ..1 (haut|arm|arme|beine|
            unterarm*|oberschenkel|hände|handgelenk)
        (kopf|faust) ..2 (gegen|an) (die|eine) wand ..4 (spüren|bis|immer|jeden|um mich|wenn|weil)
        (schlage|schlag|boxe|schlagen) (ich)? (mich|mir) (selbst|selber)
        (verletze|schneide|verbrenne|schlage|ritze|kratze|verletz) (ich)? mich ADV? (selbst|selber|
            absichtlich|mit absicht|jeden|immer|heute|gestern|um|$|wenn|blutig|bis)
        (ritz|ritze|ritzen|geritzt|ritzt|ritzn|ritzten) (mich|mir|wieder|die|heute|und|hilft|
            gestern|$|in|arme|am)
        (mich|mir|wieder|habe|hab|das|zu|beim|mit dem|will|gerade|nur) ..2 (ritzen|geritzt|ritze|zu
            ritzen|selbst verletzen|selbstverletzen|selbst verletze|selbst zu verletzen|selbst
            verletzt|selber verletzen|aufgeritzt)
        (selbstverletzung|selbstverletzendes|svv|selbstverletzend|selbst verletzung)
        (mich|mir) ..3 (absichtlich|selbst|selber|mit absicht|mit (der|einer) (klinge|rasierklinge|
            schere|messer|zigarette)|wieder) ..3 (verletzen|verletze|verletzt|schneide|schneiden|
            geschnitten|weh|wehtun|verbrenne|verbrennen|geschlagen|schmerzen|wehgetan|verbrannt|zu
            verletzen|weh zu tun)
        (schneide|schneid|schnitt|schneiden|geschnitten) ..2 (mir|mich) ..3 (arm|arme|haut|beine|
            oberschenkel|unterarm*|unterarme|handgelenk|absichtlich|auf|wieder|selbst)
        (mir|mich) ..1 (in den|in die|die|den|am) (arm|arme|haut|beine|oberschenkel|unterarm*|
            handgelenk) ..3 (schneide|schneiden|geschnitten|aufschneiden|ritze|geritzt|verbrenne)
        (mir|mich) ..1 (weh|wehtun|schmerzen|verletzen|verletze) ..2 (will|möchte|tun (will|möchte|
            muss)|zufügen|muss|zuzufügen|um was zu spüren|zu tun)
        I (will|möchte|muss|werde|könnte) ..2 (mich verletzen|mir wehtun|mir weh tun|mich schneiden|
            mich ritzen|mir was antun|mir schmerzen)
    """,
    "danger": """
        (betrunken|besoffen|wütend|aggressiv) ..3 (schlägt|prügelt|tritt|bedroht|würgt|schreit)
            (mich|uns|meine|mama|die)
        (er|sie) (schlägt|tritt|würgt|bedroht|verprügelt) (uns|mich) (und|$|gerade|jetzt)
        HE ADV? (hat|haben) (mich|uns|meine (mutter|kinder|schwester)) ADV? (wieder|schon wieder|
            heute|gestern|eben|gerade|vorhin|letzte nacht|erneut) ..2 (geschlagen|verprügelt|
            gewürgt|vergewaltigt|getreten|bedroht|angegriffen|misshandelt)
        angst vor ..1 (meinem (mann|freund|vater|stiefvater|ex|partner|bruder)|meiner mutter|ihm
            wenn)
        (fühle|fühl|bin) ..2 (nicht|nicht mehr) ..1 sicher (zu hause|zuhause|hier|daheim|bei ihm|bei
            ihr|$)
        (sagt|droht|schreit|schwört|schreibt) ..1 (dass)? ..1 (er|sie) ..2 (mich|uns) ..1 (umbringt|
            umbringen|tötet|absticht|erschießt|erschlägt|findet und)
        HE ADV? (will|wird|versucht|droht|wollte|hat gedroht|möchte|hat versucht|drohte|hat
            geschworen) ..2 (mich|mir|uns|meine kinder) ..3 (umbringen|umzubringen|töten|zu töten|
            schlagen|abstechen|erschießen|erwürgen|vergewaltigen|zu schlagen|was antun|etwas antun|
            verprügeln|zu erwürgen|erstechen|anzutun)
        HE ADV? (schlägt|verprügelt|würgt|bedroht|schlagt|vergewaltigt|tritt|prügelt|misshandelt|
            verfolgt|schlug|sperrt) (mich|uns|auf mich) ..1 (gerade|jetzt|schon wieder|wieder|jeden
            tag|mit|und|ein|heute|hilfe|$|ständig|immer|täglich|jeden abend)
        (bringt|bringen|tötet|ersticht|erschießt) (mich|uns) ..1 (um|noch um|heute um|hilfe|bald um|
            gleich um) ..2 (er|mein mann|hilfe|ich habe angst|wenn ich (gehe|ihn|was sage|ihn
            verlasse|mich trenne))
        (er|sie|mein (mann|freund|ex|vater|stiefvater)) (bringt|tötet|schlägt) (mich|uns) ADV? (um|
            tot|noch um)
        (werde|wurde|wird) (ich)? ADV? (gerade|jetzt|grad|heute|eben) ..2 (geschlagen|verprügelt|
            bedroht|vergewaltigt|angegriffen|verfolgt|misshandelt|gewürgt)
        (hat|mit|hält|zieht|richtet) ..2 (ein|einem|eine|einer|das|die) (messer|waffe|pistole|axt)
            ..3 (bedroh*|auf mich|vor|in der hand|und|an)
        (bin|sind|fühle mich|fühl mich) ..2 (in gefahr|in lebensgefahr|nicht sicher (zu hause|
            zuhause|hier|daheim|vor)|nicht in sicherheit|eingesperrt|nicht mehr sicher)
        (angst) ..2 (um mein leben|um unser leben|dass er mich (umbringt|tötet|schlägt|findet|wieder
            schlägt)|um meine kinder)
        (jemand|ein mann|einbrecher|mein ex) ..3 (bricht|einbrechen|eingebrochen|tür|verfolgt) ..2
            (ein|mich|einzutreten|auf|aufzubrechen)
        (hilfe|polizei) ..3 (schlägt|umbringen|messer|bringt mich um|würgt|bedroht)
        (verstecke|versteck|eingeschlossen|eingesperrt) ..3 (bad|badezimmer|keller|schrank|vor ihm|
            vor meinem|klo)
        (hat|haben) mich ..3 (gewürgt|geschlagen|verprügelt|vergewaltigt|angegriffen) (eben|gerade|
            heute|wieder|und ich|gestern)
        (eben|gerade|heute|wieder|vorhin|gestern) ..2 (gewürgt|verprügelt|vergewaltigt|
            zusammengeschlagen|geschlagen worden)
        (vater|papa|mutter|mama|stiefvater|stiefmutter|mann|frau|freund|freundin|partner|ex|onkel)
            ..4 (wirft|schmeißt|schmeisst|werfen) ..1 (mit)? THINGS (nach|auf) (mir|mich|uns|meiner
            (mutter|schwester)|meinem bruder)
        (vater|papa|mutter|mama|stiefvater|stiefmutter|mann|frau|freund|freundin|partner|ex|onkel)
            ..4 (wirft|schmeißt|schmeisst) nach (mir|uns) mit THINGS
        (jemand|ein mann|ein typ|einer|ein auto|männer) ADV? (läuft|geht|fährt|schleicht|rennt|
            folgt) (mir|uns) ADV? (hinterher|nach)? ..3 (angst|hilfe|bis nach hause|im dunkeln|was
            soll ich)
        (jemand) ADV? (läuft|geht|schleicht|rennt) (mir|uns) ADV? (hinterher|nach) $
        angst ..2 (jemand|ein mann|ein typ|ein auto) ADV? (läuft|geht|fährt|folgt) (mir|uns)
        (mich|uns) verfolgt ADV? (jemand|ein mann|ein typ|einer|ein auto)
        (mir|uns) folgt ADV? (jemand|ein mann|ein typ|einer|ein auto) ($|(und)? (ich)? (habe|hab)
            angst|hilfe|bis nach hause)
        (vater|papa|mutter|mama|stiefvater|stiefmutter|mann|frau|freund|freundin|partner|ex|onkel)
            ..4 (wirft|schmeißt|schmeisst) ..1 (mit)? THINGS nach (mama|papa|(meiner|meinem|der) ..1
            (mama|mutter|schwester|bruder|papa))
    """,
    "sure": """
        (bringt|tötet) mich um ..1 wenn ich (gehe|ihn verlasse|mich trenne|was sage|ihn anzeige|
            rede|etwas sage)
    """,
    "once": """
        (habe|hab|hatte|wollte|war|versuchte|dachte|bin|würde) ..4 (versucht|vorgehabt|nachgedacht|
            daran gedacht|überlegt|geplant)? ..3 (sterben|KILL|suizidal|selbstmordgedanken|
            suizidgedanken|umzubringen|selbstmordversuch|suizidversuch|selbst verletzt|geritzt|nicht
            mehr leben) (wollte|gewesen|versucht|wollen|gedacht|gehabt)?
        (selbstmordversuch|suizidversuch*|selbstmordgedanken|suizidgedanken|selbstverletzung)
            (hinter mir|gehabt|überlebt|gehabt|gemacht|mit)
        wollte ..3 (sterben|mich umbringen|nicht mehr leben|tot sein|mich töten)
    """,
}
