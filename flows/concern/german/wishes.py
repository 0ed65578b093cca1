"""Wishes to die, being a burden and goodbyes in German."""

SHAPES = {
    "wish": """
        (keinen|kein) (tag|moment|jahr|stunde|weiteren tag|einzigen tag) ..2 (leben|weiterleben|
            weitermachen mit dem leben|am leben)
        (an|über) (den|meinen|das) (tod|sterben|suizid|selbstmord|eigenen tod) (zu)? (denken|
            nachzudenken|nachdenken|denke|gedacht)
        (dass|das) (mein|dieses) leben ..1 (endet|aufhört|vorbei ist|zu ende ist|zu ende geht|
            vorüber ist)
        (wäre|wär) ich ..4 (gestorben|abgetrieben|nie geboren|tot geblieben)
        (nichts ausmachen|nichts dagegen|egal|recht|okay|nicht schlimm) ..2 (zu sterben|wenn ich
            sterbe|tot zu sein|zu gehen für immer)
        (kein|keinen|keine) (platz|ort) ..2 (für mich|auf dieser|in dieser) ..2
        (dieser|der) welt ist kein platz
        zu (müde|schwach|kaputt|erschöpft|traurig|alt) ..1 (zum|um zu|um weiter zu|um weiterzu*)
            (leben|weiterleben)
        (enttäuscht|traurig|wütend|schade|hasse es) ..4 (aufgewacht|aufwache|noch lebe|überlebt|noch
            da|am leben)
        (nur|erst) der tod ..4
        I ..2 (kann|könnte|schaffe es) ..3 (so|mehr|länger)? (nicht|nicht mehr) ADV? (so|mehr)?
            (leben|weiterleben|existieren)
        (könnte|kann) (genauso gut|genausogut|auch|ebenso|ebensogut) (gleich)? (tot|sterben|nicht
            da)
        zähle die tage ..4 (sterbe|tod|sterben)
        (mir)? (ist|wär*|wäre|is) (mir|es|mir es|es mir)? ADV? (egal|gleichgültig|wurscht|
            scheißegal|schnuppe|recht|lieber) ..2 (ob|wenn|dass) ich ..3 (sterbe|sterben|tot|nicht
            mehr|lebe|überlebe|aufwache|gestorben|leben)
        (einzige|einziger|alles was) ..5 (will|möchte|wünsche|wunsch|denke|bleibt|hilft|ausweg) ..2
            (DIE|tod|sterben|zu sterben|der tod|selbstmord)
        (mein|das) leben ..2 (nichts|nichts mehr|keinen cent) wert
        (ein auto|ein lkw|ein zug|jemand|ein bus|der blitz|gott) ..3 (überfährt|überfahren|erfasst|
            trifft|umbringt|zu sich holt|erschießt|überfahre)
        (werde|erlebe|erleb) ..2 (keine|nicht|keinen) ..1 (30|20|25|40|morgen|weihnachten|nächste
            jahr|geburtstag)
        (wozu|warum|wofür|weshalb|wieso) ..1 (soll|sollte|muss) ich ..3 (leben|weiterleben|weiter
            leben|am leben|da sein|aufwachen|existieren)
        I ..1 WANT ..3 DIE
        (will|möchte|moechte|mochte|wollte|würd*|wil) I? ADV? ADV? DIE
        ^ ADV? (will|möchte|wil) ..3 DIE
        ^ ADV? (sterben|suizid|selbstmord|mich umbringen|tot sein) ADV? (will|wollen|möchte|ich)? $
        (sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr aufwachen) (will|wil|
            möchte|wollen|würde|mochte) ADV? (ich|i|$)
        (wäre|wär|wer|wünschte ich wäre|wünschte ich wär) (ich)? ADV? (doch|nur|lieber|besser|am
            liebsten|gern|gerne|ich)? ADV? (tot|tod|gestorben|nie geboren|nicht geboren|nicht mehr
            da|nicht mehr am leben|nie auf die welt|weg für immer|im grab|unter der erde)
        (wünsch*|hoffe|bete|wollte|wünschte|bitte) ..4 (tot|tod|gestorben|nie geboren|nicht geboren|
            nicht aufwache|nicht mehr aufwache|nie aufwache|nie wieder aufwache|sterbe|sterben|nie
            gelebt|überfahren|nicht mehr da|nicht mehr leben|nicht existieren|nicht mehr wach|nicht
            mehr am leben|krebs) (wäre|wär|werde|würde|bin|zu)?
        I ADV? (will|wil|mag|möchte|moechte|kann|wollte|habe|hab|sehe|finde|brauche|verdiene) ..3
            (nicht|nich|nimmer|nicht mehr|nichtmehr|net|ned|nie|keine lust|keinen grund|keinen sinn|
            keine kraft|keinen willen|kein grund|kein recht) ADV? (mehr|zu|zum|länger|im|darin|am|
            in)? ADV? (zu)? LIVE (mehr|wollen|will|bleiben)?
        (keine|keinen|kein|null|nichts|ohne) ADV? (lust|sinn|grund|kraft|willen|freude|bock|recht|
            mut) ADV? (mehr)? (zu|zum|am|auf|auf das|auf dieses|im|in|für|mehr zu|mehr am|mehr im)?
            ADV? (zu)? LIVE
        (nicht|nich|nimmer|net) ADV? (mehr|länger)? LIVE (will|möchte|wollen|kann|mag)
        ^ ADV? (will|mag|möchte|kann) ADV? (nicht|nich|net|nimmer) (mehr)? LIVE
        nichts (mehr)? (wofür|für das|wofür es sich|für was) ..3 (leben|lohnt|lebe|lebt)
        (leben|dasein) ADV? (hat|macht|ist|lohnt) ADV? (für mich)? ADV? (keinen sinn|nicht
            lebenswert|sinnlos|nicht mehr lebenswert|sich nicht|sich nicht mehr|wertlos|kein wert|
            nichts wert|nicht wert|keinen wert) (mehr|zu leben|gelebt)?
        (wozu|warum|wofür|weshalb|was bringt es|wieso) ADV? (lebe ich|leb ich|noch leben|leben|
            weiterleben|bin ich (noch)? (am leben|da|hier|auf der welt)|wurde ich geboren|existiere
            ich|weiter leben|zu leben|überhaupt leben)
        (lebensmüde|suizidal|suizidgefährdet|selbstmordgefährdet|suizidgedanken|selbstmordgedanken|
            todessehnsucht|todeswunsch|suizidale|selbstmordgedanke*|suizidgedanke*|lebensmüd|
            suizidabsichten|todessehnsüchtig|suizitgedanken)
        (gedanken|gedanke|denke|denk|nachdenke|gedacht|überlege|träume|phantasiere|fantasiere|
            nachgedacht|google|suche) ..3 (daran|an|über|vom|davon|wie|nach|ob|zu)? ..2 (tod|
            sterben|zu sterben|selbstmord|suizid|mich umzubringen|KILL|tot zu sein|tot wäre|tot
            sein|nicht mehr da|nicht mehr leben|umbringen|umbringe|methoden|schluss zu machen|meinem
            leben)
        (müde|satt|leid|überdrüssig|habe genug|hab genug|genug) ..2 (vom leben|zu leben|des lebens|
            das leben|mein leben|dieses leben|vom dasein|am leben zu sein|zu atmen)
        (hasse) ..2 (zu leben|am leben zu sein|dass ich lebe|dass ich noch lebe|mein dasein|zu
            existieren|dass ich geboren)
        (nicht|nie) ADV? (mehr)? (aufwachen|aufzuwachen|aufwache|wach werden|aufwach) (will|möchte|
            wollen|würde|müssen|muss|$)
        (einschlafen|einschlaf*|schlafen gehen|schlafen) und ADV? (nie|nicht|nimmer) ADV? (mehr|
            wieder)? (aufwach*|aufzuwachen)
        (tod|tot|sterben|selbstmord|suizid|tot sein|der tod) ..1 (ist|wäre|wär|scheint|klingt) ADV?
            (die|der|das|für mich|eine|ein)? ADV? (einzige*|beste*|letzte*)? (ausweg|lösung|
            erlösung|besser|leichter|option|beste|schönste|frieden|befreiung|einzige|einfacher|
            lösungen|rettung)
        (ohne mich|tot|unter der erde|im grab|im himmel) ADV? (wäre|wär|bin|geht|ginge|hätte) (ich|
            es|alles)? ..2 (besser|wohl|dran|bessa|ruhe)
        (mir)? (ist|wär*|wäre) (mir)? ADV? (egal|gleichgültig|wurscht|scheißegal|schnuppe) ..2 (ob
            ich (lebe|sterbe|lebe oder|morgen|tot|noch lebe|überlebe|aufwache)|wenn ich (sterbe|
            sterben|tot|nicht mehr|nicht aufwache|morgen nicht))
        (es wäre|wäre|wär) ..2 (besser|gut|schön|am besten|einfacher|nicht schlimm) ..2 (wenn)?
            (ich|ich mich|es mich) ..2 (tot|nicht mehr|nie geboren|nicht gäbe|nicht mehr gäbe|
            sterbe|sterben|weg wäre|gestorben|nicht geboren|gar nicht)
        (will|möchte|wollte) ..2 (verschwinden|weg sein|weg) (für immer|von dieser welt|und nie
            wieder|$)
        (soll|sollte) ich ..2 KILL
        (ich)? (mag|kann|will|schaff*) (nimmer|nicht mehr) leben
        nie (hätte)? (geboren|auf die welt) ..2 (werden|worden|sollen|kommen)
        (hätte|hätten|wäre) ..3 (nie|nicht) ..2 (geboren|abgetrieben|auf die welt)
        (ich)? (verdiene|hab verdient|habe verdient) ..2 (zu sterben|den tod|tot zu sein|nicht zu
            leben|nicht mehr zu leben)
        (das|alles|schmerz|es|leiden) ..1 soll ADV? (aufhören|vorbei sein|enden) (für immer|und ich
            will|egal wie)
        (hoffentlich) ..3 (sterbe|nicht mehr auf|nie wieder auf|tot)
    """,
    "burden": """
        (besser|leichter|einfacher|glücklicher|schöner|gut) ..3 (wenn|gäbe) ..1 (es mich|ich) ..2
            (nicht|nie|tot|weg|nicht mehr) ..2 (gäbe|wäre|da|mehr|existieren|geboren)?
        (gäbe es mich nicht|wenn es mich nicht)
        (wenn|sobald|falls) ich (tot|weg|nicht mehr da|gestorben|fort) (bin|wäre|wär) ..2 (geht|
            ginge|wäre|haben|hätten|sind|wird|werden|leben) ..3 (besser|leichter|glücklicher|ruhe|
            froh|frieden|erleichtert)
        EVERYONE ..2 (wäre|wären|ist|sind|hätte|hätten|würde|würden|wird|werden|lebt|leben|geht|
            ginge) ADV? ohne mich ..2 (besser|glücklicher|leichter|froh|einfacher|freier|
            erleichtert|schöner|zufriedener)
        EVERYONE ..2 (wäre|wären|geht|ginge|hätte|hätten|sind|ist|würde|würden|wär|wärn|gehts|
            werden|wird|leben) ..3 (besser|glücklicher|leichter|froh|einfacher|bessa|freier|
            erleichtert|schöner|ruhe) ..2 (dran|gehen|leben|haben)? ..2 (ohne mich|wenn ich (nicht|
            tot|weg|sterb*|nie|mich)|wenn es mich nicht|gäbe es mich nicht|sobald ich (tot|weg)|sein
            ohne mich)
        ohne mich ..2 (wäre|wären|ginge|geht|hätte|hätten|ist|sind|gehts|würde|lebt|wär) ..4
            (besser|glücklicher|leichter|einfacher|dran|schöner|bessa)
        besser (dran)? ohne mich
        (bin|fühle mich|fühl mich|sei|falle|fall) ADV? (wie|als|doch|für alle|allen|meiner familie|
            für meine familie|jedem|euch|für jeden)? ADV? (nur)? (eine|ne|ein|nur eine|allen)?
            (last|bürde|klotz am bein|platzverschwendung|ballast|belastung|zur last) (für|$|und|zur|
            allen)
        (falle|fall) ..3 zur last
        (niemand|keiner) (braucht|vermisst|würde mich|will mich|liebt mich und) ..2 (mich|vermissen|
            hier|auf dieser welt)?  (mehr|vermissen|auf dieser welt|und ich will|am leben)
        tu* ..3 (allen|euch|jedem|der welt|meiner familie) ..2 gefallen ..4 (wenn ich|und (sterbe|
            gehe|verschwinde|bring))
        (habe|verdiene|hab) ..2 (nicht|kein recht) ..2 (verdient)? (zu leben|am leben zu sein|
            verdient zu leben|leben|das leben|zu existieren)
        (nicht|nichts) (wert|würdig) (zu leben|am leben)
        (welt|familie|erde) ..2 (braucht|braucht) mich nicht
        platzverschwendung
    """,
    "goodbye": """
        (das|dies|hier) ist ..1 (mein|meine) (letzter|letzte|letztes) (post|beitrag|nachricht|
            eintrag|brief|tag|nacht|abend|text)
        (lebt|leb|lebe) wohl (alle|welt|ihr|mama|für immer|meine lieben|und|$)
        (tschüss|ade|auf wiedersehen|bye|machs gut|adieu|macht es gut) (du)? (grausame|schöne|
            schnöde)? (welt|leben|für immer|mama und papa)
        (das ist|dies ist|hier ist) (mein|ein|der) (abschied*|letzte nachricht|letzter gruß|
            lebewohl|letzter brief|letztes lebenszeichen)
        (meine|die) letzte (nachricht|worte|post)
        (verabschiede|verabschieden|abschied|verabschiedet|tschüss sagen) ..4 (für immer|von (allen|
            euch|der welt|dieser welt|meiner familie|meinen kindern|allem|meinem leben)|bevor ich
            gehe|vom leben|aus dem leben)
        (wenn|bis|falls) (ihr|du|sie|jemand) (das|dies|diesen|diese|mich) ..2 (lest|liest|lesen|
            findet|findest|gefunden|nachricht|brief|hier) ..4 (bin ich|tot|nicht mehr|zu spät|weg|
            werde ich|habe ich|ists)
        (verzeiht|verzeih|vergebt|vergib|tut mir leid|sorry|entschuldigt|es tut mir so leid) ..5
            (gehe|kann nicht mehr|dass ich gehe|was ich (jetzt|gleich|tue|tun)|muss gehen|verlasse|
            ich kann so nicht|nicht mehr weiter|euch verlasse|nicht mehr leben)
        (kümmer*|pass*|sorg*|passt) ..3 (um|auf|für) (meine*|meinen|mama|papa|die|den) ..2 (katze|
            hund|kinder|mutter|tochter|sohn|mama|familie|schwester|bruder|eltern|katzen|tiere) ..2
            (wenn|auf wenn|nach|gut auf wenn) ..2 (nicht mehr|weg|tot|gehe|fort)
        (sag|sagt|richte) ..4 (dass ich)? (sie|ihn|ihr|ihnen|euch|ihm) ..1 (liebe|geliebt|lieb hab*|
            lieb) ..3 (wenn|habe|bevor|leb wohl|immer|nicht mehr)
        (weint|trauert|wein|sucht) ..1 (nicht)? (um mich|nach mir|wenn ich (nicht mehr|tot|weg))
        (wir)? (sehen|seh) (uns|dich|euch|mama|oma|opa) ..1 (im himmel|auf der anderen seite|im
            nächsten leben|drüben|im jenseits|in der hölle|bald im)
        (gehe|geh|muss|bin) ..3 (für immer|von euch|zu (oma|opa|mama|papa|gott|dir in den)|aus
            dieser welt|fort für immer|von dieser welt) (gehen|gegangen|ging|weg|$|fort)
        (verschenkt|verschenke|verschenken|weggegeben) ..4 (brauche|alles|sachen|besitz) ..4 (nicht
            mehr|bald nicht|brauchen)
    """,
}
