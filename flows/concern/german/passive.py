"""What German says of not wanting to be, one meaning after the other."""

SHAPES = {
    "wish": """
        leben ..6 qual ($|geworden|und|ich)
        (einschlafen|schlafen|hinlegen) und ..1 (das war es|das wars|das wäre es|dann schluss)
        (das|mein) leben ..5 (qual|folter|hölle|tortur) ($|geworden|für mich)
        (nichts dagegen|egal|recht) ..8 ich (sterbe|sterben würde|stürbe|dabei sterbe|dabei
            draufgehe)
        hält ..1 nichts (mehr)? am leben
        nicht mehr aufstehen ..2 nie (wieder|mehr)
        keinen ausweg ..5 (alles (aufhören|vorbei|enden)|sterben|tod|allem ein ende|nicht mehr
            leben)
        (stelle|stell|vorstell*|denke|träume|male|plane|überlege|sehe) ..5
            (meine|meiner|mein|meinem) (eigene|eigenen|eigenes)?
            (beerdigung|begräbnis|beisetzung|trauerfeier)
        (mache|mach|setze|bereite) ..1 (allem|dem|dem ganzen|meinem leben) ..1 ein ende
        (keinen|nicht noch einen|nicht einen) ..1 tag ..1 (weiterleben|weiter
            leben|leben|weiterleben müssen) ($|müssen|will|möchte)
        nichts ..1 (bringt|gibt|macht) ..1 (mir|mich) ..3
            (weiterleben|weiterzuleben|lebenslust|lust zu leben|lust am leben)
        (leichter|besser|einfacher|schön) ..1 (wenn|würde) ich ..3 (aufhör*|nicht mehr) ..1
            (existieren|leben|atmen) ..1
        (enttäuscht|traurig|wütend|sauer|schade|ärgert|schlimm) ..3 (noch|wieder|immer noch)
            (atme|lebe|am leben|aufgewacht|wach geworden)
        (lange genug|genug|lang genug|zu lange) gelebt ($|ich|mir|es|habe|und)
        wenn ich ..3 (sterbe|sterben würde|stürbe|nicht aufwache|nicht mehr aufwache)
            (ist|wäre|wär|dann) ..2 (okay|ok|gut|recht|egal|schön|perfekt|super|halt so)
        (nichts dagegen|nichts aus|nicht traurig|nichts ausmachen|nicht schlimm) ..3 (sterben|zu
            sterben|aufzuwachen|sterbe|tot|nicht mehr aufwache|nicht aufwache)
        (raus|weg|flüchten|aussteigen|verschwinden) aus (diesem|dem|meinem) leben
        (will|möchte|brauche|ertrage|mag) (dieses|das|mein) leben ADV? nicht ..1
        (dass|wenn|ob) es mich ..1 (nicht mehr|nie|gar nicht|nicht) (gibt|gäbe|gegeben)
        gibt es mich ..1 (nicht mehr|nimmer)
        (aufhören|aufhöre) zu sein $
        (möchte|will|würde|wünsch*|will nur) ..4 (ausgeknipst|ausgelöscht|abgeschaltet)
            (werden|sein)
        nicht ..1 dass mein herz ..1 (schlägt|weiterschlägt)
        nichts ..1 vom leben ..3 (ende|tod|außer)
        (problem*|alles|sorgen|leid) ..2 (gelöst|vorbei|besser|gut|weg|erledigt) ..2 (wenn|sobald)
            ich ..1 (tot|sterbe|nicht mehr (lebe|da)|gestorben|mich umbringe)
        (keinen|keinerlei|kein|nicht einen) ..1 grund ..2 (am leben|weiterzuleben|weiter zu
            leben|zu leben ($|mehr))
        (nur noch|nichts als|nur) ..1 (grab|sarg|friedhof)
        (das alles|alles|die qual|das leid|dieses leiden) ..1 ein ende ..1 (dann|und) ..1
            (bin|habe) ich ..1 (frei|frieden|ruhe|erlöst)
        leben ..1 mir ..1 (zur last|zu schwer|zuwider|verleidet|unerträglich) (geworden)?
        (weihnachten|ostern|silvester|geburtstag|das neue jahr|neujahr|sommer|frühling|ihre
            hochzeit) ..1 nicht (mehr)? (erleben|mitbekommen|miterleben)
        mich ..2 auflösen ..1 (für immer|und weg|und nie|und nicht)
        (recht|egal|lieb|froh|schön|gut|dankbar|erleichtert|schlimm|okay|ok|traurig) ..1 (wenn|
            falls) (mich|mein|mir|ich|ein|das) ..5 (überfährt|überfahren|erfasst|umfährt|stehen
            (bliebe|bleibt|bleiben)|zu schlagen|blitz|herzinfarkt|abstürz*|nicht mehr aufwach*|nicht
            aufwach*)
        (wenn|dass|hoffe|will|bete|möge|soll) ..2 herz ..3 (stehen (bliebe|bleibt|bleiben)|aufhör*|
            stehenbleib*|stehenbliebe)
        (fehlt|keine|keinen|kein|ohne|verloren|nicht|kaum|null) ..3 (kraft|mut|lust|energie|wille|
            willen|antrieb|grund|sinn|motivation) (mehr)? (zum|zu|fürs|am|im|für das) (leben ($|
            mehr|und)|weiterleben|weiterzuleben|dasein|existieren)
        des lebens ADV? (so|sehr)? (müde|überdrüssig|leid|satt)
        (das|dieses|mein|unser) leben ADV? ADV? (satt|leid|über) ($|und|ich|so|mehr|es)
        (schlafen|einschlafen|hinlegen|zumachen|schließen|einpennen|pennen) ..1 und ..2 (nie|nicht
            mehr|nimmer) (wieder|mehr)? ..3 (augen|aufwachen|aufmachen|wach|öffnen|erwachen)
        (beneide|beneid|neidisch|neid) ..2 (tote|toten|verstorbene*|(die|jeden|alle|menschen|leute)
            ..2 (tot|gestorben*|sterben|stirbt))
        (den|keinen) (nächsten|morgigen|neuen|weiteren)? (tag|morgen|frühling|sommer|winter) ..1
            (nicht)? (mehr)? (erleben|sehen|mitbekommen) ($|müssen|und|will|möchte)
        (warte|warten|wart|hoffe|freue mich|lauere) ..2 auf (den|meinen) tod
        kein morgen (mehr|für mich|$)
        mit ..1 leben ADV? (abgeschlossen|fertig|durch) ($|und|ich|habe|hab)
        (hoffe|hoffentlich|wünsch*|bete|gut) ..6 ich ..3 (nicht (mehr)? überleb*|überleb* ..2 nicht)
        (wär|wäre|wünsch*|liebsten|schön|besser|gern|gerne) ..3 (nicht|nie) (mehr|länger) (zu)?
            (existieren|da zu sein|sein zu müssen|dazusein|leben zu müssen|am leben zu sein|leben $|
            aufwachen zu müssen|aufzuwachen|hier zu sein $|auf der welt)
        (gott|herrgott|herr|himmel) ..3 mich ..3 (holen|zu sich|nehmen|sterben|erlösen|mitnehmen)
        (gehöre|passe|pass|gehör) ..1 nicht ..2 (auf|in|zu) (diese|die|dieser) (welt|erde|leben) ($|
            und|ich)
        (bald|dann|endlich|gleich|morgen|möchte|will|würde|wieder) ..4 (bei|zu|mit) (meinem|meiner|
            meinen|ihm|ihr|dir|oma|opa|mama|papa) ..3 (im himmel|in den himmel|im jenseits|da oben|
            drüben)
        (will|möchte|komme|folge|wieder) ..2 (zu|bei|mit)? (meinem|meiner|meinen) (toten|
            verstorbenen|gestorbenen) ..2 ($|sein|gehen|folgen|vereint|und|ich|will)
        (plane|planen|geplant|brauche|vorgenommen) ..2 (nichts|nicht|keine|keinen) ..8 (bin|lebe|
            werde) ich ..2 (nicht mehr|tot|weg)
        (wozu|wofür|warum|weshalb|was|wieso) ich ADV? ADV? (lebe|leb|existiere|atme|auf der welt
            bin|am leben bin|weiterlebe|weiterleben|geboren|(da|hier) bin $)
        (auf|in) (dieser|der) (welt|erde) ..1 nichts ..3 (verloren|zu suchen)
        nichts ..1 (verloren|zu suchen) (auf|in) (dieser|der) (welt|erde)
        (überflüssig|falsch|unerwünscht|nutzlos|zu viel|kein platz) ..3 (auf|in) (dieser|der) (welt|
            erde) ($|und|ich|für)
        alles ..1 sinnlos ..4 (ende|schluss|sterben|tot|nicht mehr leben|nicht mehr sein)
        (mache|mach|halte|pack*|ertrag*|schaff*|will) ..1 (das|dieses|mein) leben ..2 (nicht|nimmer)
            (mehr|länger) ..1
        (endlich|bald|nur noch) ..2 (sterben|tot sein) (dürfen|können|darf|kann)
        (lasst|lass|lassen sie) mich ..2 (sterben|gehen und sterben|einschlafen für immer)
        (warum|wieso) ..3 (gerettet|wiederbelebt|überlebt|sterben lassen) ..1 ($|damals|haben)
        (hätte|hätten|wäre) ..3 (sterben sollen|sterben lassen|damals gestorben|tot sein sollen|bei
            der geburt)
        (dunkel*|nichts|ende|ewigkeit|jenseits) ..2 (ruft|zieht) ..1 (mich)
        (nichts|niemand|was|keiner) ..2 (hält|hält mich|bindet) ..3 (hier auf|auf dieser|auf der|am|
            im) (welt|erde|leben)
        (halbes|ganzes|noch ein|nächstes) jahr ..2 (lebe|leb|erlebe|überlebe) ich ..2 nicht
        (keinen|keinerlei|kein|nicht einen) ..1 grund (mehr)? (weiterzumachen|weiter zu machen|um
            weiterzumachen) ($|ich)
    """,
    "burden": """
        bin ich (doch|eh|ja|sowieso)? (nur|bloß|nur noch)? (eine|ein|ne)
            (last|belastung|bürde|klotz am bein|ballast)
        (niemand|keiner|wer|kein mensch) (würde|wird|will) ..1 (um mich|mir) ..2
            (trauern|weinen|nachweinen|träne*|vermissen)
        (beerdigung|begräbnis|beisetzung|trauerfeier|grab) ..3 (keiner|niemand|kein mensch) ..2
            (kommen|weinen|kommt|stehen|hingehen)
        (keiner|niemand|wer|kein mensch) ..4 (meiner|meine|meinem|mein) (beerdigung|begräbnis|
            beisetzung|trauerfeier|grab|tod|fehlen|verschwinden) ..2
        (welt|leben) ..1 (dreht|geht|läuft) ..3 ohne mich ..2 ($|weiter|besser|genauso)
        (sorgen|gedanken) ..3 (um|über) mich ..4 (bin|sein|werde) ich? ..2 (weg|fort|tot|nicht mehr)
        (bin|werde) ich (weg|fort|tot) ..3 (müsst|hat|habt|muss|haben) ..3 (sorgen|ruhe|ärger|
            probleme)
        (sobald|wenn) ich ..2 (weg|tot|nicht mehr da|verschwunden|gestorben) ..1 (bin|wäre|sein)?
            (geht|ging|hat|haben|wird|werden|kann|können) ..4 (besser|ruhe|aufatmen|leichter|frei|
            gut)
    """,
    "harm": """
        (drücke|drück|drücken|ausgedrückt) ..3 (zigarette*|kippe*) ..4 (arm*|haut|bein*|hand*|
            oberschenkel|aus)
        (zigarette*|kippe*) ..3 (arm*|haut|bein*|hand|oberschenkel|mir) ..2 (ausgedrückt|ausdrücken|
            aus $)
        (schlage|schlag|boxe|haue|schlagen) ..1 (mir|mich) ..5 (ins gesicht|gegen den kopf|auf den
            kopf|in den bauch|auf die beine|mit der faust|mit den fäusten|blau)
    """,
    "plan": """
        (schlucke|nehme|werfe) ich (die ganze|alle|sämtliche|die komplette)
            (packung|schachtel|pillen|dose|schlaftabletten) ..1
        (termin|datum|frist|tag) ..2 gesetzt ..3 (danach|dann) (gibt es mich|bin ich
            (weg|tot|nicht mehr)|lebe ich)
        (wie|wann|wo) ich es ..3 (mache|tue|mach|tu|beende) ..6 (tot|sterbe|für immer|nicht mehr da)
        (erhänge|erhäng|vergifte|ertränke) ich mich
    """,
    "theirs": """
        WHO (hat|haben|hatte) sich ..2
            (geritzt|geschnitten|verletzt|umgebracht|erhängt|erschossen|getötet|wehgetan)
        WHO ADV? (suizidal|suizidgefährdet|selbstmordgefährdet|lebensmüde) ..1
        WHO (ist|sei|war|wirkt|scheint|klingt) ..2 (suizidal|suizidgefährdet|selbstmordgefährdet|
            lebensmüde)
    """,
    "idiom": """
        wenn ich nicht mehr so (viel|oft|lange|spät|früh|wenig|müde|gestresst)
        (endlich|bald|wieder) ..1 (ruhe|frieden) ..1 haben (von|vor)
            (der|dem|den|meinen|meinem|meiner|diesem|dieser|all)
        (hat|haben|hätte*) (mich|uns) ..1 fast (umgebracht|gekillt|getötet|ins grab gebracht)
        (meeting|woche|tag|projekt|prüfung*|semester|arbeit|schicht|winter|schule|umzug|besprechung|
            kurs|film|stau|sitzung|klausur*|jahr|montag|sommer|quartal|training|saison|praktikum|
            probezeit|dienst|monat|abend|spiel) ..2 (endlich|bald|schnell)? ..1 (vorbei|aus|zu ende|
            geschafft|rum) (ist|wäre|sein)?
        (kollegen|team|chef|mitarbeitern|mitbewohnern|vermieter|kunden) ..1 zur last
        so (weiterleben|weitermachen|leben) wie (bisher|vorher|früher|jetzt|bis jetzt)
        wenn ich noch (eine|ein|einen|einmal) ..5 (erschieß*|häng*|erhäng*|spring*) ich ..2
        nicht mehr (nachts|so oft|ständig|dauernd|mitten|um|so früh|jede) ..3 (aufwachen|aufwache)
    """,
    "goodbye": """
        (passt|pass|achtet|kümmert) ..1 (auf|um) ..2
            (kinder|mama|mutter|papa|schwester|bruder|hund|katze|familie|kleinen|sohn|tochter) ..1
            (auf)? ..1 ich kann nicht (mehr|länger) (bleiben|da sein|leben|weiterleben|hier
            bleiben)
    """,
    "denied": """
        nicht vor ..3 (anzutun|umzubringen|zu verletzen|zu töten|zu sterben|zu nehmen)
    """,
    "means": """
        (pistole|gewehr|revolver|waffe|schrotflinte) ..4 (geladen|entsichert)
    """,
    "other": """
        WHO ..1 (verletzt|schneidet|ritzt) sich
    """,
}
