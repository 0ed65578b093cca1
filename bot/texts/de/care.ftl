### Wenn jemand in Gefahr sein könnte. Schlicht und warm, nichts Munteres, nichts, woran man scheitern kann.

crisis-name = wo es Hilfe gibt
crisis-why = Ich frage, damit ich dir das Passende zeigen kann. Gefahr beurteilen kann ich nicht: Ich bin ein Programm. Die Menschen am Telefon können es.

crisis-safe = Bist du gerade in Gefahr, dir etwas anzutun, oder tut dir jemand etwas an?
crisis-safe-no = Ja, ich bin in Gefahr
crisis-safe-unsure = Ich weiß es nicht
crisis-safe-yes = Im Moment nicht

crisis-near =
    Bitte ruf jetzt <b>{ $emergency }</b> an, oder geh zu jemandem in der Nähe und bleib dort.
    Wenn etwas da ist, womit du dich verletzen könntest, geh davon weg, oder bitte jemanden, es an sich zu nehmen.

    { $numbers }
crisis-near-say = Was sage ich am Telefon?
crisis-near-ground = Zwei Minuten, gleich hier
crisis-near-someone = Ich bin bei jemandem

crisis-now =
    Danke, dass du es mir sagst. Was dich hierher gebracht hat, bleibt wichtig.
    Diese Menschen hören zu, auch wenn es kein Notfall ist:

    { $numbers }
crisis-now-say = Was sage ich am Telefon?
crisis-now-ground = Zwei Minuten, gleich hier
crisis-now-someone = Ich kenne jemanden

crisis-say =
    Das kannst du vorlesen: „Mir geht es sehr schlecht, und ich denke daran, mir etwas anzutun. Können Sie am Telefon bleiben?“
    Mehr musst du nicht erklären. Sie werden fragen.
crisis-say-ground = Erst zwei Minuten
crisis-say-someone = Ich kenne jemanden

crisis-ground =
    Beide Füße auf den Boden. Sieh dich um, und atme langsam aus.
    Unten geht es zwei Minuten lang weiter.
crisis-ground-done = Ich bin da
crisis-ground-frame-1 = Beide Füße auf den Boden. Spür, wie sie drücken.
crisis-ground-frame-2 = Einatmen… und aus, langsamer als ein.
crisis-ground-frame-3 = Such fünf Dinge, die du siehst. Nenn sie, wenn es geht, laut.
crisis-ground-frame-4 = Einatmen… und aus, langsamer als ein.
crisis-ground-frame-5 = Such vier Dinge, die du anfassen kannst. Fass eines an.
crisis-ground-frame-6 = Einatmen… und aus, langsamer als ein.
crisis-ground-frame-7 = Such drei Dinge, die du hörst. Auch das fernste.
crisis-ground-frame-8 = Einatmen… und aus, langsamer als ein.
crisis-ground-frame-9 = Zwei Dinge, die du riechst. Oder die du gern riechst.
crisis-ground-frame-10 = Einatmen… und aus, langsamer als ein.
crisis-ground-frame-11 = Ein Schluck Wasser, wenn welches da ist.
crisis-ground-frame-12 = Du bist hier. Die Nummern oben gelten weiter.

crisis-someone = Gibt es einen Menschen, dem du in der nächsten Stunde sagen könntest: „Mir geht es nicht gut, bitte bleib bei mir“?
crisis-someone-yes = Ja, ich sage es
crisis-someone-not-yet = Noch nicht

crisis-end-someone =
    Sag es so, wie es ist. Die richtigen Worte brauchst du nicht.
    Die Hilfe bleibt hier, /sos zeigt sie jederzeit.

    { $numbers }
crisis-end =
    Dann sind die Menschen an diesen Nummern die richtigen. Genau dafür sind sie da.
    /sos zeigt sie jederzeit. Morgen schreibe ich dir eine stille Zeile.

    { $numbers }
crisis-stopped =
    Gut, wir hören hier auf. Was du mir gesagt hast, bleibt wichtig.
    Diese Menschen sind jederzeit da, und /sos zeigt sie wieder. In Gefahr ruf <b>{ $emergency }</b> an.

    { $numbers }

care =
    Ich höre hier auf: Was du geschrieben hast, ist wichtiger als jede Übung.
    Bitte sprich jetzt mit jemandem. In Gefahr ruf <b>{ $emergency }</b> an.
    Ich bin nur ein Programm, hier liest niemand mit.

    { $numbers }
care-anywhere =
    Ich höre hier auf: Was du geschrieben hast, ist wichtiger als jede Übung.
    In Gefahr ruf den Notruf an: 112 oder 911 geht in den meisten Ländern.
    Ich bin nur ein Programm, hier liest niemand mit.

    { $numbers }
care-typed =
    Ich bin ein Programm und kann darauf nicht antworten wie ein Mensch. Die Menschen hier können es.
    In Gefahr ruf <b>{ $emergency }</b> an.

    { $numbers }
care-typed-below =
    Ich bin ein Programm und kann darauf nicht antworten wie ein Mensch. Die Menschen unten können es.
    In Gefahr ruf <b>{ $emergency }</b> an.

care-soft-other-person =
    Du sorgst dich um jemanden. Du darfst offen fragen: „Denkst du daran, dir das Leben zu nehmen?“ Die Frage bringt niemanden erst darauf.
    Bleib in der Nähe, und ruft zusammen Hilfe. /sos zeigt, wen.
care-soft-self-past = Das war eine schwere Zeit. Wenn sie wieder näher kommt: /sos zeigt, wer hilft.
care-soft-abuse =
    Was dir angetan wurde, war nicht deine Schuld, und eine Übung ist nicht die Antwort darauf.
    Eine Ärztin, ein Arzt oder eine Hilfestelle kann helfen. /sos zeigt, wer; in Gefahr der Notruf.
care-soft-panic =
    Das klingt beängstigend. Wenn die Brust schmerzt oder es nicht aufhört, ruf einen Arzt.
    Kommt es immer wieder, lässt es sich gut behandeln. Du könntest sagen: „Ich habe Anfälle von plötzlicher Angst.“
care-soft-eating =
    Essen und Körper können zu einem schweren Kampf werden. Dafür gibt es Menschen, die helfen. Ein guter Anfang ist ein Arzt.
care-soft-low =
    Das trägst du schon lange. Nach zwei Wochen oder mehr kann eine Ärztin oder ein Arzt helfen.
    Du könntest sagen: „Seit Wochen geht es mir schlecht, und ich komme kaum durch den Tag.“
care-soft-despair = Das klingt sehr schwer. Wenn daraus wird, nicht mehr leben zu wollen: /sos zeigt, wer hilft.
care-soft-tears = Gerade tut etwas weh. Schreib eine Zeile dazu, wenn du magst. Es eilt nicht.
care-soft-again = Ich höre dich. Die Menschen hinter dem Knopf unten können dabei helfen, am Telefon oder schriftlich.

nudge-still-here = Immer noch da. Du musst nichts tun. /sos zeigt, wen du anrufen kannst.
offer-sos = Ich brauche jetzt Hilfe
control-back = ‹ Zurück
control-stop = Hier aufhören
control-why = Warum fragst du?
