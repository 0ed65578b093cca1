"""Words that say much the same about a thinking trap, gathered under one name each."""

from typing import Final

_WORDS: Final = {
    "self": "i me my myself mine we us",
    "they": (
        "he she they him them his their everyone people someone others who boss manager supervisor "
        "teacher professor friend friends husband wife boyfriend girlfriend partner bf gf mother "
        "father mom mum dad parents sister brother family coworker coworkers colleague colleagues "
        "neighbour neighbours neighbor neighbors classmates students class team coach doctor "
        "therapist girl girls guy guys man woman roommate roommates kids children son daughter "
        "cousin aunt uncle grandmother grandma crush ex client clients audience date crowd"
    ),
    "think": (
        "think thinks thinking thought believe believes assume assumes consider considers see sees "
        "find finds wonder wondering figured reckon reckons view views"
    ),
    "say": (
        "said say says saying told tell tells asked compliment compliments complimented praised "
        "praise thanked clapped"
    ),
    "care": (
        "like likes love loves loved care cares respect respects want wants trust trusts "
        "appreciate miss need needs"
    ),
    "scorn": (
        "hate hates hated dislike dislikes despise despises resent resents judge judges judging "
        "judged mock mocking mad angry annoyed disappointed disgusted bored sick tired fed ashamed "
        "embarrassed jealous laughing laugh laughs staring stare ignoring ignored ignores avoiding "
        "gossiping whispering pity pities blame blames irritated upset furious"
    ),
    "flaw": (
        "stupid idiot weird ugly boring lazy fat dumb strange crazy weak annoying loser freak fool "
        "incompetent pathetic creep rude fraud awkward clingy needy burden"
    ),
    "not": "not no",
    "for-ever": "never always forever",
    "sure": (
        "must probably obviously clearly surely bet certain definitely sure know knows knew "
        "convinced positive"
    ),
    "will": "will going would shall tomorrow future soon next",
    "fail": (
        "fail fails failed lose lost losing mess screw ruin ruined embarrass forget flunk wrong "
        "badly bomb flop"
    ),
    "left-with": "alone single lonely stuck broke homeless fired dumped rejected",
    "doom": (
        "disaster catastrophe terrible horrible awful nightmare worst unbearable destroyed destroy "
        "devastated collapse die dies dying dead death kill killed cancer tumour tumor attack "
        "crash drown murder hospital jail prison bankrupt panic faint insane hell torture bear "
        "stand cope survive handle breathe over finished apart doomed divorce disease starve"
    ),
    "fear": "afraid scared worried terrified worry anxious fear panicking scares",
    "all": (
        "everything nothing all every completely totally entirely absolutely total complete "
        "anything ever whole perfect perfectly none utterly any single"
    ),
    "worthless": (
        "failure worthless useless hopeless pointless waste rubbish garbage bad quit bother"
    ),
    "good": (
        "good great nice won win passed award promoted promotion prize raise medal best success "
        "proud well beautiful pretty excellent fun lovely happy kind finished managed got"
    ),
    "but": "but though although yet however",
    "only": (
        "only just because luck lucky easy anyone anybody fluke polite count counts matter mean "
        "means since big deal deserve sorry"
    ),
    "if": "if unless either or",
    "so": "so then therefore",
    "low": (
        "sad depressed cry crying hurt guilty problem problems worse broken pain alone hopeless "
        "miserable unhappy hard difficult bad hate"
    ),
}
KIND_OF: Final = {word: kind for kind, words in _WORDS.items() for word in words.split()}
