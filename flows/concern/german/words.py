"""Words and phrases of German that the shapes know by a name in capitals."""

WORDS = """
    WEEKS: seit ..3 (wochen|monaten|jahren), seit einem (monat|jahr), (wochen|monate) lang,
        wochenlang, monatelang, (den|diesen) ganzen (monat|herbst|winter|sommer)
    GRIEF: niedergeschlagen, traurig, bedrückt, gedrückt, freudlos, antriebslos, lustlos, elend,
        hoffnungslos, depressiv, deprimiert, am boden
    ADV: einfach, nur, nur noch, wirklich, echt, manchmal, oft, immer, immer wieder, so, sehr, auch,
        noch, schon, jetzt, heute, endlich, eigentlich, am liebsten, gerade, mehr, nicht mehr,
        ehrlich, ehrlich gesagt, gerne, gern, doch, mal, ja, halt, mittlerweile, lieber, ständig,
        dauernd, jeden tag, bald, sofort, irgendwie, nie, nie wieder, nie mehr, überhaupt, gar,
        morgen, heute nacht, heute abend, für immer, wieder, gleich, total, voll, lange, längst,
        jede nacht, alle, alles, das
    I: ich, ik, isch, i
    WANT: will, wil, möchte, mochte, moechte, mächte, wollte, würde, wünschte, wünsche mir, werde,
        muss, kann, könnte, sollte, soll, wünsch mir, plane, überlege, versuche, habe vor, hab vor,
        bin bereit, denke daran, denke darüber nach, denk dran, hoffe, sehne mich danach, hab lust,
        darf, mag, habe beschlossen, wär
    MICH: mich, mir, mi, misch
    DIE: sterben, streben wollen, sterbn, tot sein, tod sein, nicht mehr (leben|da sein|dasein|
        existieren|aufwachen|hier sein|sein|weiterleben|am leben sein), nicht mehr auf dieser (welt|
        erde) sein, nie wieder aufwachen, nie mehr aufwachen, für immer (schlafen|einschlafen|weg
        sein|gehen|verschwinden|weg|ruhe), einschlafen und (nicht|nie) ADV? aufwachen, verrecken,
        krepieren, abkratzen, KILL, nicht existieren, aus dem leben scheiden, von dieser (welt|erde)
        (gehen|verschwinden), aus dem leben gehen, aufhören zu (leben|existieren|atmen), von der
        welt verschwinden, tot umfallen, unter der erde (sein|liegen), in den himmel
    KILL: (mich|mir|mi) ..2 (unaliven|unalive|umbringen|umzubringen|umbringe|umgebracht|umbringn|
        umbrigen|töten|tödten|töte|zu töten|erhängen|erhänge|aufhängen|aufhänge|erschießen|erschieß|
        erschieße|vergiften|ertränken|ersticken|ritzen|entleiben|wegmachen|wegschießen), (mir|mein|
        meinem|meim) ..2 (leben|das leben) ADV? (nehmen|zu nehmen|nehme|ein ende|ein ende setzen|ein
        ende machen|beenden|zu beenden|beende|genommen), (leben|alles|allem|dem ganzen|es|dem) ADV?
        (ein ende (setzen|machen|bereiten)), mein leben ..2 (beenden|zu beenden|beende|wegwerfen),
        selbstmord (machen|begehen|begehn)?, selbstmort, selbsmord, suizid~ (begehen)?, suizit, mir
        was antun, mir etwas antun, mir das leben nehmen, mir die pulsadern (aufschneiden|öffnen|
        aufschlitzen), die pulsadern ..1 (aufschneiden|öffnen|aufschlitzen), mir ..1 (eine kugel|die
        kugel) (geben|in den kopf jagen), mir die kugel geben, von der brücke springen, von einer
        brücke springen, vom dach springen, vom hochhaus springen, aus dem fenster springen, vor den
        zug ..1 (werfen|springen|schmeißen|gehen|legen), vor einen zug ..1 (werfen|springen|
        schmeißen|gehen), vor die (bahn|ubahn|sbahn) ..1 (werfen|springen|schmeißen|gehen), vor ein
        auto ..1 (laufen|werfen|springen), gegen einen baum fahren, alle tabletten (nehmen|
        schlucken), (viele|zu viele|ganz viele|eine packung|die ganze packung) ..1 (tabletten|
        pillen|schlaftabletten)? (nehmen|schlucken), eine überdosis (nehmen)?, überdosis nehmen, den
        löffel abgeben, schluss machen (mit allem|mit dem leben|mit meinem leben|für immer), allem
        ein ende setzen, mich (vor den|vor einen) zug (werfen|schmeißen), suizidieren, mich selbst
        (umbringen|töten), mich (von|aus|vor) ..3 (stürzen|werfen|schmeißen), mich selber
        (umbringen|töten)
    LIVE: (ein)? teil (dieser welt|von dieser welt) sein, leben, lebn, weiterzuleben, aufzuwachen,
        weiterleben, weiter leben, da sein, dasein, hier sein, existieren, am leben sein, am leben,
        aufwachen, auf dieser (welt|erde) (sein)?, auf der welt sein, atmen, dieses leben, mein
        leben, das leben, so weiterleben, weitermachen mit dem leben
    TABLETTEN: tabletten, pillen, schlaftabletten, medikamente, medis, paracetamol, ibuprofen,
        aspirin, schmerzmittel, schlafmittel, antidepressiva, insulin, kapseln, benzos, tavor, ibus
    VIELE: 10, 12, 15, 20, 24, 25, 30, 35, 40, 50, 60, 70, 80, 90, 100, zehn, fünfzehn, zwanzig,
        dreißig, vierzig, fünfzig, hundert, etliche, massenhaft
    WHO: freund*, bruder, schwester, mutter, vater, mama, papa, sohn, tochter, kumpel, kollege,
        kollegin, cousin, cousine, mann, frau, tante, onkel, oma, opa, nachbar*, schüler*, klient*,
        patient*, er, sie, jemand, mitschüler*, chef, chefin, partner*, ex, bekannte*, mitbewohner*,
        neffe, nichte, kind, azubi, mitarbeiter*
    HE: er, sie, mein (mann|freund|ex|vater|stiefvater|bruder|partner|onkel|papa|sohn|chef|nachbar|
        exmann|exfreund|ehemann), meine (mutter|frau|freundin|mama|ex), jemand, ein mann, ein typ,
        der typ, papa, mama, der mann, die
    EVERYONE: alle, alle anderen, jeder, die welt, meine (familie|kinder|eltern|freunde|mutter|frau|
        tochter|leute), mein (mann|sohn|vater|freund), sie, andere, die anderen, euch, ihnen, ihr,
        allen, allen anderen, die menschen, niemand, es, meinen eltern, meiner familie, der welt
    THINGS: (sachen|dinge|dingen|gegenstände|gegenständen|teller|tellern|flaschen|gläser|gläsern|
        stühle|stühlen|geschirr|allem|tassen|einer flasche|einem stuhl)
"""
