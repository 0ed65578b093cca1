"""What English says of somebody else, of long ago, of a work, or to deny it."""

SHAPES = {
    # Somebody else's wish or deed, said straight of them: no "I" in between.
    "theirs": """
        WHO (who|that)? ADV? (is|was|are|were|s|might be|may be|could be|feels|seems|seemed|got|has
            been|became) ADV? (suicidal~|self harming|depressed and suicidal|cutting|cutting SELF|in
            danger)
        WHO (who|that)? ADV? (has|had|have|having|got|gets|with) ADV? (suicidal~|SUICIDE) (thoughts|
            ideation|ideas|feelings|plans)?
        WHO (who|that)? ADV? (wants|wanted|tried|is going|was going|plans|threatens|threatened|
            attempted|might|may|could|will|would|hinted at|keeps (saying|threatening)|talks about|
            talked about|thinks (of|about)|is thinking (of|about)|mentioned) ADV? (to|about|of|that
            (he|she|they))? ADV? (wants to|want to)? ADV? (die|be dead|end (his|her|their) life|kill
            SELF|KILL SELF|SUICIDE|commit SUICIDE|committing SUICIDE|suicide|end it|end it all|hurt
            SELF|disappear)
        WHO ADV? (who|that)? ADV? (overdosed|od|oded|took an overdose|hanged SELF|hung SELF|shot
            SELF|cuts SELF|jumped|jumping|jumps|self harmed|self harms|drowned SELF)
        WHO ADV? (has|have|had)? ADV? (just)? ADV? (disclosed|disclosing|reported|reports|expressed|
            expresses|described|describes|shared|mentions|admitted|admits|revealed|talked about|
            opened up about|confessed|confided|denies|experiences|experiencing|battles|battling|
            struggles with|struggling with|suffers from|voiced|texted me about) ..2 (suicidal~|
            SUICIDE|self harm*|wanting to (die|DIE)|thoughts of (DIE|SUICIDE)|DIE)
    """,
    "other": """
        WHO ..1 (self|selfharms) (harms|harming|harmed)?
        (help|support|talk to|save|check on|reach) (someone|somebody|people|a person|a friend|him|
            her|them|my) ..4 (suicid*|SUICIDE|self harm*|wants to die)
        WHO ..3 (disclosed|reported|reports|expressed|expresses|described|describes|shared|mentions|
            revealed|opened up|confessed|confided|experiences|battles|struggles|suffers|jumped off|
            jumped from|jumping off) ..3 (suicid*|SUICIDE|self harm*|DIE|a bridge|the bridge|a
            building|a roof|the roof|a cliff)
    """,
    "once": """
        (and|then|just|always|often|really) wanted to DIE
        survived (a|an|my|the|two|several)? ..1 (SUICIDE|overdose|attempt) (attempt*)?
        (was|used to be|been) ADV? (suicidal~)
        (i|ive|have) ADV? (overdosed|od|oded)
        (after|because of|following|from|with|for|through) (an|my|the|a|two|several|taking an) ..1
            (overdose|SUICIDE attempt*|suicide attempts?|attempt on my life)
        used to ADV? (think|feel|believe|tell MYSELF|wish|say|be sure|be convinced) ..2 (EVERYONE|
            they|nobody|no one|my family|the world|everything) ..3 (better|happier|miss*|care*|
            notice*|easier|relieved) ..2 (off)? (without me|if i ..2|me|$)
        (havent|have not|didnt|not|never) ADV? (self harmed|selfharmed|cut MYSELF|cut|hurt MYSELF|
            harmed MYSELF|burned MYSELF|relapsed) (in|for|since)
    """,
    # Long ago. Needed for what stands under "once" to be gentle; "yesterday" is not long ago.
    "past": """
        (a)? long time ago
        (in|of|around) (2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)
        (suicidal~|SUICIDE|wanted to die) ADV? once
        once ADV? (and|but|years|in my|long ago|$)
        (not|no) ANYMORE (though|thank*|thanks|$)
        (havent|have not|hasnt|not|didnt) ADV? (self harmed|selfharmed|cut|hurt|harmed|burned|
            relapsed| been suicidal~|felt suicidal~|attempted|tried|wanted) ..4 (in|for|since|over)
            ..3 (years| year|months|decade*|college|school|then|therapy|20*)
        in my (early|late|mid)? (teens|twenties|thirties|teenage years|student days|school days|
            childhood|youth)
        (ended|stayed|was|were|been) in (hospital|the hospital|hospital once|a psych ward|rehab) ..3
            (ago|back|when)
        LONGAGO
    """,
    # Somebody says outright that it is not so. Blotted out in the same way.
    "denied": """
        (asked|asks|ask|asking|checked|questionnaire|form) ..3 (if|whether|about) ..2 (i (was|am|
            felt|had|ever|feel|have|wanted)|SUICIDE|suicidal) ..6 (said no|no i|answered no|told
            (him|her|them) no|said never|said im not|no $)
        (not|never|isnt|wasnt) ADV? (about|because of|related to) (SUICIDE|dying|death)
        (and|but|have|i) (never) ADV? (want|wanted) to (die|be dead|KILL MYSELF|kms|hurt MYSELF)
        I ADV? (dont|dnt|do not|never|didnt|did not|would not|wouldnt|am not going|not going|not
            gonna|no longer|wont|will not|cant|could never|would never|never would|have no
            intention|have no plan*|have no desire|am not|have never|havent|never ever) ADV?
            (actually|really|VERY|ever)? (WANT|wanted TO?|wish TO?|plan*|think* (about|of)|to|of|
            thought (of|about)|intent* (to|of)|plan* (to|of)|have any)? ADV? (die|dying|be dead|
            KILLME|KILL MYSELF|harm MYSELF|hurt MYSELF|cut MYSELF|self harm|selfharm|harming MYSELF|
            hurting MYSELF)
        (not|im not|i am not|isnt|wasnt|arent|never been|never|no longer|definitely not|no i am not|
            aint) ADV? ADV? (suicidal~|SUICIDE|dying|going to (die|KILLME)|gonna (die|KILLME)|
            thinking (of|about) KILLME|planning (to|on) KILLME|KILLME|feeling suicidal)
        (no|without|zero|never had|dont have|havent had|free of|not having|no more|any) ..2
            (suicidal~|SUICIDE) (thoughts|ideation|ideas|feelings|plans|intent*)
        (no|not|zero) (thoughts|intention|intentions|plans|plan|wish|desire) (of|to|about) (die|
            dying|KILLME|KILL MYSELF|KILLME|hurt* MYSELF|harm* MYSELF)
        (dont|do not|not|isnt|wasnt) (mean|meant|saying|say) ..4 (die|dying|KILLME|suicidal|dead)
        (stopped|quit|recovered from|over|clean from|free from|no longer) (cutting|self harm|
            selfharm|self harming|harming MYSELF|hurting MYSELF|cutting MYSELF)
        (glad|happy|grateful|relieved|thankful|lucky) ..3 (didnt die|alive|not dead|to live|to be
            alive|here|survived|didnt (KILLME)|still here|never did)
        (dont|do not|please dont) kill (MYSELF|me) (with|over) (work|deadlines|stress)
        I ADV? (never|havent|have not|dont|do not|didnt|never ever) ADV? (really)? (had|have|get|
            having|felt|experienced|feel|got) ADV? (any|a|the|such|an)? ADV? (suicidal~)? (thoughts|
            thought|ideas|idea|urges|urge|plans|plan|intention*|desire|wish|impulse*|need) (of|
            about|to) ADV? (SUICIDE|DIE|HURT MYSELF|HURT|hurting MYSELF|harming MYSELF|self harm*|
            selfharm*|suicidal)
        never ADV? (thought|considered|contemplated|attempted|tried|planned|wished|think|thinking|
            consider|dreamt|dreamed|imagined) ADV? (about|of|to|on|it)? ADV? (SUICIDE|DIE|HURT
            MYSELF|self harm*|selfharm*|harming MYSELF|hurting MYSELF)
        (not|no|never|isnt|wasnt|not at|no longer|without) ..3 (risk|danger|threat|plan|plans|
            intention|intentions|way|chance) ADV? (of|to|that|id|i would|ill|i will|ever)? ADV? (i|
            ill|id)? ADV? (ever|to|of)? ADV? (harming MYSELF|hurting MYSELF|harm MYSELF|hurt MYSELF|
            DIE|MYSELF|self harm*|KILLME)
        (dont|do not|didnt|did not|never) ADV? (wish|hope|want|mean|think|feel like) (that)? (i|id)
            (was|were|am|should|would|could)? ADV? (dead|never born|not alive|DIE)
        (havent|hasnt|have not|dont|do not|didnt|never|no longer|not|wasnt|arent|isnt|without) ADV?
            (been|felt|feel|feeling|getting|become|being|get)? ADV? (suicidal~|self harming|
            selfharming)
        I ADV? (dont|do not|never|didnt|no longer|have never) ADV? (self harm|selfharm|cut|burn
            MYSELF|harm MYSELF|hurt MYSELF) (MYSELF|$|ANYMORE|on purpose|at all|and|i)
        (no|not|zero|without|lost the|lose the|lack) (urge|urges|desire|wish|need|want|interest|
            intention) ..1 (to|of|for|in) ADV? (cut|cutting|harm|harming|hurt|hurting|burn|burning|
            DIE|HURT)
        not ADV? (thinking (of|about)|considering|planning (to|on)|contemplating|tempted to|about to
            |going to|gonna|here to|out to) ADV? (HURT MYSELF|hurting MYSELF|harming MYSELF|KILLME|
            cutting|self harming)
        (SUICIDE|dying|death|killing MYSELF|self harm*) ADV? (is|isnt|was|wasnt|will|would|are)?
            ADV? (be)? (not|never|no|isnt|wasnt) ADV? (an|a|the|my)? ADV? (option|answer|solution|
            way out|choice|way|thing)
    """,
    # A work, or work on the subject. The rest of the sentence is not about the person.
    "scene": """
        (is|was|its) (just)? (a|the|my|from)? ..2 (line|quote|lyric|lyrics|song|title|book|poem|
            album|movie|film|track|play|chapter|scene|meme) (from|by|in|of)
        (song|songs|film|movie|book|novel|track|album|poem|play|series|show|episode|lyric|lyrics|
            line|chorus|quote|band|podcast|meme|title|poster|headline|article|scene|band|
            documentary|story|tiktok|video) ..3 (called|titled|named|says|say|goes|sings|sang|sing|
            about|where|in which|said|like|is|was|reads|read|on)
        (lyrics|lyric|quote|chorus|refrain|headline|title|character|protagonist|villain|hero|
            heroine|actor|actress|singer|narrator|hamlet|werther|romeo|juliet|ophelia|sylvia plath|
            kurt cobain|virginia woolf|anna karenina)
        (watched|watching|saw|reading|read|listening to|listened to|playing|played|translating|
            translate|rehearsing|reviewing) (the|a|an|this|that|my|some)? (song|film|movie|book|
            novel|play|series|show|article|documentary|headline|news|poem|memoir|report|thriller)
        (essay|thesis|paper|dissertation|lecture|lectures|course|class|seminar|training|workshop|
            research|study|studying|presentation|exam|homework|project|module|conference|webinar|
            talk|assignment|leaflet|campaign|charity|fundraiser|curriculum|survey) ..2 (on|about|in|
            for|covers|covered|around|of)
        (volunteer*|work*|job|trained|training|shift) ..3 (hotline|helpline|crisis line|prevention|
            samaritans|crisis text|crisis centre|crisis center|emergency|lifeline)
        (news|report|reported|police|article|statistics|minister|government|newspaper|bbc|cnn)
        (in my|my|the|a) (novel|screenplay|short story|script|story|fanfic|fan fic|dnd campaign|rpg|
            manuscript)
        (song|film|movie|book|novel|series|show|episode|story|game|play|scene|character|opera|
            documentary|chapter|season|anime|manga) ..3 (ends|ended|end|starts|started|opens|opened|
            begins|finishes|closes) (with|when|as|in|on|by)
    """,
    # Words of somebody else up to the end of the sentence.
    "said": """
        WHO ..2 SAYS (to me)? (that)?
        WHO ..2 (message* me|text* me|wrote (to)? me|called me|confess* ..2|admit* ..2|confid* ..2)
            (saying)? (that)?
    """,
    # Works of art: what is quoted in the same sentence is their name or their words.
    "work": """
        song|songs|track|album|film|movie|book|novel|play|poem|series|show|episode|lyric*|chorus|
            title|playlist|podcast|anime|manga|opera|soundtrack|karaoke|spotify|netflix|quote|line|
            listening to|listened to|watching|headline|article|essay|band|musical|meme|caption|
            poster
    """,
}
