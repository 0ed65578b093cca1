"""Words and phrases of English that the shapes know by a name in capitals."""

WORDS = """
    WEEKS: for ..4 (weeks|months|month|year|years|fortnight), (weeks|months|years) now, (weeks|
        months) (on end|in a row), (all|this whole|the whole) (month|autumn|winter|spring|summer|
        year)
    GRIEF: low, down, sad, empty, numb, flat, hopeless, miserable, joyless, tearful, depressed,
        dipressed, deppressed, worthless
    DAILY: (almost|nearly|pretty much|basically)? (every|each) (single)? (day|morning|night), most
        days, day after day, (most of|all) the time, all day, constantly, like this
    I: i am VERY?, i would be, id be, ill be, i will be, i have, i hav, i will, i would, i was, i
        had, i, im, ive, id, ill, iam, ima, imma, ima, we
    NOT: not, dont, dnt, dun, donot, do not, never, no longer, cannot, cant, cant even, didnt,
        doesnt, wont
    VERY: actively, really, just, so, honestly, literally, actually, truly, even, fucking, fkn,
        freaking, kinda, sometimes, always, also, still, only, simply, kind of, sort of, genuinely,
        seriously, constantly, often, secretly, basically, now, again, tbh, ngl, all, already, rly,
        jus, desperately, definitely, both
    ADV: VERY VERY?
    MYSELF: myself~, my selff, meself, mysel, mysef, myslef, mself, myelf, maself, myselves, myslf,
        mysellf, my self, me self, ourselves, me own self
    TO: to, too, 2, ta
    WANT: want TO?, whant TO?, imma, ima, glad TO, happy TO, waiting TO, waiting for, begging TO,
        choose TO, chosen TO, decide TO, content TO, okay with, ok with, fine with, at peace with,
        wnat TO?, watn TO?, wan TO, wannt TO, wants TO, wanted TO, wanna, wana, wnna, wann, wanan,
        wnt TO?, wont TO, wish TO, wish i could, wish to god i could, would like TO, id like TO,
        would love TO, id love TO, need TO, hope TO, hope i, long TO, yearn TO, ready TO, planning
        TO, plan TO, going TO, gonna, gunna, gona, gon, about TO, intend TO, decided TO, will,
        might, may, have TO, must, trying TO, prefer TO, rather, id rather, thinking of, thinking
        about, thought of, considering, contemplating, tempted TO, urge TO, wishing i could, wanting
        TO, prepared TO, deserve TO, wanting TO, wishing TO, longing TO, might as well, may as well,
        feel like, feeling like, feel ready TO, should VERY?, could VERY?, (better~|beter|bettr)
        (off|of) if i, imagine, fantasize about, fantasise about, fantasizing about, dream of, dream
        about, dreaming of, obsessed with, pray TO, pray i, praying TO, praying i, cant wait TO,
        close TO, on the verge of, afraid i will, afraid ill, scared i will, scared ill, scared im
        gonna, scared i might, afraid i might, tried TO, let me, please let me
    LIFE: life, lyfe, lief, liffe, live, lyf, lfe, existence, misery, suffering
    KILL: kill, kil, kll, killing~, killin, kiling, kill off, keel, unalive, unaliving,
        unlive, murder, off, offing, top, topping, hang, hanging, shoot, shooting, drown, drowning,
        stab, poison, poisoning, destroy, neck, delete, end, ending, finish, strangle, suffocate,
        electrocute, sacrifice, overdose, burn, rid, do away with, put down, yeet, kermit
    SUICIDE: suicide~, suicid, suicde, sucide, sueside, suecide, suisid*, suacide, sewerslide, sewer
        slide, sooicide, sui cide, toaster bath, suiciding, suicided, self delete, selfdelete, self
        deleting, self deletion, selfdeletion, sudoku, neck rope
    END: end my (own|whole)? LIFE, ending my (own|whole)? LIFE, end my pain, end this pain, end
        everything, end this (life|misery|suffering), end it (all|now|tonight|today|here|for good|
        already|once), ending it (all|tonight|now|for good), ending everything, finish it all, take
        my (own)? LIFE, taking my (own)? LIFE, throw away my life, give up on life, give up my life,
        quit life, leave this (world|earth|life|planet), leave the world, leave this place forever,
        exit this (world|life), depart this (world|life), check out of life, check out for good,
        check out permanently, put an end (to it all|to my life|to it|to this|to everything|to
        myself|to my misery|to my suffering), be done with (life|living|it all|everything|this life|
        this world), make it (all)? (stop|end) (forever|for good|permanently), go to sleep forever,
        sleep forever, pull the plug on myself
    KILLME: KILL MYSELF, kms, kmss, kmsing, killmyself*, commit SUICIDE, comit SUICIDE, committing
        SUICIDE, commiting SUICIDE, do SUICIDE, SUICIDE, END, jump off (a|the|this|my) (bridge|roof|
        building|cliff|balcony|window|rooftop|overpass|tower|edge), jump from (a|the|this|my)
        (bridge|roof|building|cliff|balcony|window|floor|rooftop|tower), jump out (of)? (a|the|this|
        my) window, jump in front of, throw MYSELF (off|under|in front|out|from|into), walk into
        traffic, step in front of, step off the (platform|edge|ledge|roof), drive (my car|the car)?
        (off|into) (a|the|that) (bridge|cliff|tree|wall|river|truck|lake|sea), crash my car on
        purpose, slit my (wrist*|throat|veins), slitting my wrist*, cut my (wrist*|throat|veins),
        open my veins, blow my (brains|head) out, put a (bullet|gun) (in|through|to) my (head|brain|
        skull|mouth|brains), take (all|a bunch of|every one of|a whole bottle of|too many|a load of|
        the whole) ..2 (pills|tablets|meds|medication|bottle|sleeping), swallow (all|a bunch of|the
        whole|every) ..2 (pills|tablets|meds|bottle), od on, overdose, take an overdose, tie a
        noose, drink (bleach|poison|antifreeze), catch the bus, ctb
    GONE: die, dye (right|tonight|now|soon|already|please|today), dead VERY?, ded, deaad, be dead,
        be death, died, b dead, being dead, dying, dei, diee, dead and gone, stop (living|existing|
        being alive|breathing), cease to exist, cease existing, not exist, not be alive, not be
        here, not be (in|on) this (world|earth), not live, not wake up, never wake up, never woke
        up, never wake, not have to wake up, not wake up tomorrow, not waking up, never waking up,
        not existing, not being alive, not being here, not living, disappear (forever|for good|
        completely|from this world|from this earth|from existence|off the earth|off the face|
        permanently|and never), vanish (forever|for good|completely|from this world|from this earth|
        permanently), (fall asleep|go to sleep|sleep|close my eyes|go to bed|lie down) and (not|
        never|dont|dnt|dont ever|not ever) (wake|wakes|have to wake|wakin|waking|open|get), be gone
        (forever|for good|already|now), rest forever, rest for good, rest in peace, sleep
        permanently, never have to wake up, fall asleep forever, be asleep forever, sleep for
        eternity, be (6|six) feet under, be in the ground, be in a coffin, be buried, be in my
        grave, be with the angels, go to heaven, be no more, no longer exist, no longer be here, no
        longer be alive, be at peace forever, sleep and never wake*, be erased, be unalive, meet my
        maker, leave this body
    DIE: GONE, KILLME
    LIVE: live, living~, lives, liv, be alive, b alive, being alive, exist, existing, exsist, be
        here, b here, being here, being on this (earth|planet), stay alive, staying alive, be alife,
        be alive, keep living, keep existing, continue living, continue to live, go on living, going
        on living, wake up (tomorrow|anymore|again|ever|in the morning|at all), wake up, be on this
        (earth|planet), be in this world, be around, see tomorrow, see another day, see the morning,
        see my next birthday, be part of this world, life, carry on living, breathe
    ANYMORE: anymore~, any more, any longer, no more, nomore, anymor, animore, nemore
    WHO: friend*, mate, bestie, bff, sister, sis, brother, bro, mom, mum, mother, dad, father, son,
        daughter, husband, wife, partner, girlfriend, boyfriend, gf, bf, ex, cousin, colleague,
        coworker, roommate, flatmate, neighbor, neighbour, teacher, student*, client*, uncle, aunt,
        grandma, grandpa, grandmother, grandfather, nephew, niece, boss, he, she, they, someone,
        somebody, people, guy, girl, man, woman, kid, patient*, classmate*, team, teammate*, him,
        her, them, hes, shes, theyre, child, teen*, boy, pupil*, employee*, manager, lad, lady,
        everybody, everyone, fiance*, stepson, stepdaughter, family, parent*
    SELF: himself, herself, themselves, themself, hisself, theirselves, theirself
    SAYS: says, said, say, sang, sings, wrote, writes, told me, texted me, texted, tells me,
        tweeted, posted, whispers, shouts, yells, goes, replied, quotes, quoting
    HURT: hurt, hurting, harm, harming, cut, cutting, cuting, burn, burning, hit, hitting, punch,
        scratch, scratching, slash, slashing, injure, injuring, punish, bruise, selfharm, carve,
        bite
    HE: he, she, hes, shes, they, theyre, my (husband|boyfriend|bf|ex|dad|father|stepdad|stepfather|
        mom|mum|mother|stepmom|brother|uncle|partner|wife|girlfriend|son|roommate|cousin|man|fiance|
        boss|neighbor|neighbour|sister|flatmate|step dad|pimp|stalker), the (man|guy|guys|men),
        someone, somebody, a (man|guy|stranger), some guy, dad, mom, mum, daddy, mummy, people, this
        (man|guy)
    PAIN: it, this, life, living, the pain, this pain, my life, being, existing, everything,
        existence, myself, anything
    EVERYONE: everyone~, evryone, everybody~, everbody, evryone, world, people, family, they, theyd,
        theyll, kids, children, parents, friends, you, you all, yall, all, husband, wife, mom, mum,
        mother, dad, son, daughter, he, hed, she, shed, them, partner, earth, others, everything,
        boyfriend, girlfriend, society
    PILLS: pills, pill, tablets, tabs, meds, medication, medicine, medicines, paracetamol*,
        ibuprofen*, tylenol*, aspirin*, sleeping (pills|tablets), painkillers, antidepressants,
        xanax, insulin, codeine, benzos, valium, sertraline, ambien, panadol, nurofen, co codamol,
        tramadol, oxycodone, antihistamines
    MANY: 10, 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 32, 35, 36, 40, 48, 50, 56, 60, 64, 70, 80,
        90, 96, 100, 120, 150, 200, ten, twelve, fifteen, sixteen, twenty, thirty, forty, fifty,
        sixty, hundred
    LONGAGO: years ago, year ago, yrs ago, decade* ago, months ago, when i was (a|an|in|at|young*|
        little|younger|15|14|13|12|11|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|only|about|
        around|still|fifteen|fourteen|thirteen|twelve|sixteen|seventeen|eighteen|nineteen|twenty),
        when i was, as a (teen*|kid|child|student|young), in my (teens|twenties|youth|early|20s|
        thirties|30s|past|childhood|late|mid|first year), in the past, back then, back in (19*|20*|
        high|school|college|the|my|uni*|2*), last year, in 20*, in 19*, long ago, used to, once
        upon, at (school|university|uni|college), in (high school|college|university|school|middle
        school|secondary school), before (therapy|treatment|i got help|recovery|meds|my diagnosis),
        my younger self, a lifetime ago, growing up, in recovery, years back, during (high school|
        college|university|the pandemic|lockdown|covid|puberty), at one point, previously, a while
        back, at 1*, at age, aged
    DISH: hunger, laughter, laughing, boredom, curiosity, embarrassment, embarassment, shame,
        cringe, thirst, heat, excitement, anticipation, jealousy, cuteness, cold, happiness, joy,
        suspense, envy, second hand, secondhand, impatience, nerves, the heat, the cold, the
        suspense, the cuteness, the cringe, pure joy, stress here, fomo, overthinking
    THINGS: (things|stuff|plates|dishes|bottles|glasses|cups|chairs|furniture|objects|a (plate|
        bottle|glass|chair|cup|knife))
"""
