"""English words that lean towards a meaning: asked only where no turn of phrase was recognised."""

import re

from flows.intent_en_events import DAY, EVENT, LATER
from flows.intent_kinds import Intent
from flows.plain_english import NUMBER

_WORDS = {
    Intent.EVENT_NOW: rf"in {NUMBER}[.!]*$|(?:up|on) (?:after|next)|about to|any moment",
    Intent.EVENT_AHEAD: (
        rf"(?:{EVENT}s?|meeting|speaking|performing|flight)\b[^.!?]{{0,60}}{LATER}|"
        rf"{LATER}[^.!?]{{0,60}}\b{EVENT}s?|(?:tomorrow|tonight|next week|this evening|on {DAY}) "
        rf"(?:i|we|is|are)"
    ),
    Intent.CONFLICT_IDENTITY: (
        r"wom[ae]n|female|muslim|jew\w*|black|asian|foreign\w*|immigrant|refugee|gay|lesbian|trans|"
        r"disab\w+|autis\w+|accent|hijab|headscarf|skin|wheelchair|pronouns?|pregnan\w+"
    ),
    Intent.STUCK: (
        r"how|landlord|rent|bills?|debts?|court|visa|insurance|lawyer|neighbou?rs?|colleagues?|"
        r"employees?|customers?|conflict\w*|argu\w+|fight\w*|nowhere|pil(?:e|es|ing)|whether|"
        r"either|options?|complicat\w+|noise|noisy|missing|broken|leak\w*|chaos|messy?|unclear|"
        r"puzzl\w+|unsure|not sure|hard|difficult|impossible|unfair|cannot (?:pay|find|get|reach)|"
        r"issues?|obstacles?|blocked|delayed|quit|divorce|custody|deadlines?|trouble|solve|"
        r"solution|advice"
    ),
    Intent.AVOIDING: (
        r"since (?:january|february|march|april|may|june|july|august|september|october|november|"
        r"december|last \w+)|would rather|rather \w+ than|dodg\w+|every (?:week|monday|day) i|"
        r"later|tell myself|untouched|untidy|unanswered|unread|someday|dust|open tabs|remind(?:ed|"
        r"ers?)"
    ),
    Intent.FAILED: (
        r"burn(?:ed|t)|fell|did not|could not|was not|were not|again|crash\w*|spill\w*|broke|lost|"
        r"late|shout\w*|yell\w*|mistakes?|wrong|fail\w*|error|worse|bad grade|ruin\w*|cancel+ed|"
        r"refus\w+|regret\w*|sorry|blame\w*|overslept|defeat\w*|excluded"
    ),
    Intent.DOUBT: (
        r"who would|other (?:mums|moms|people|women|men|students|parents|kids)|cannot even|myself|"
        r"not an? \w+ person|good enough|stupid|dumb|useless|loser|smarter|better than|inferior|"
        r"i am (?:just )?(?:not|no|bad|too)|cannot|never|always|nobody|everyone|ugly|fat|weak"
    ),
    Intent.UNMOTIVATED: (
        r"boring|bored|tired|sleepy|energy|lazy|mornings?|effort|pointless|give up|gave up|meh|ugh|"
        r"same old|couch|sofa|netflix|exhaust\w*|drain\w*|whatever"
    ),
    Intent.ANXIOUS: (
        r"scar\w+|fear\w*|worr\w+|panic\w*|nervous\w*|terribl\w+|future|happen|danger\w*|risk\w*|"
        r"pressure|stress\w*|sweat\w*|shak\w+|breath\w*|chest|stomach|heart|afraid|unsafe|"
        r"uncertain\w*"
    ),
    Intent.LOW: (
        r"sad\w*|alone|lonel\w+|cr(?:y|ied|ies|ying)|tears|died|death|dead|funeral|hurts?|pain|"
        r"dark|heavy|empty|hopeless\w*|miss|lost|depress\w*|unhapp\w+|awful|horrible|worst|broken "
        r"heart"
    ),
    Intent.UPSET: r"ang(?:er|ry)|furious|mad|annoy\w*|frustrat\w*|unfair\w*|rude|jealous\w*|hate",
    Intent.DID: (
        r"went|drank|walked|booked|without|instead of|even though|although|for the first time|"
        r"proud|managed|finally|success\w*|won|win|achieve\w*|finished|i \w+ed|better|learned|"
        r"survived"
    ),
    Intent.WANT: (
        r"hop(?:e|ing)|dream\w*|wish\w*|want\w*|goals?|improve|become|learn\w*|start\w*|would "
        r"(?:like|love)|plan(?:s|ning|ned)?|aim\w*|try(?:ing)? to|change|habits?|better at"
    ),
    Intent.PRAISE_OR_FEEDBACK: r"how (?:is|was) my|opinion|honest\w*|ok\?|okay\?|right\?|good\?",
    Intent.PROGRESS: r"how many|progress|results?|compar\w+|so far|streaks?|levels?|points",
    Intent.EVIDENCE: r"wins?|written|entries|notes|earlier|in the past|last (?:week|month|time)",
    Intent.REMIND_ME: r"remember|proof|remind\w*|encourag\w*|handle|comfort\w*|strong",
    Intent.STRENGTHS: r"strengths?|talents?|good at|skills?",
    Intent.VALUES: r"values?|matters?|important|meaning\w*|purpose|life",
    Intent.PEOPLE: r"support\w*|friends?|together|mentor|partner|group|someone",
    Intent.HELP: r"(?:what|which) (?:kinds?|sorts?|exercises?)|exercises?|practices?|you\?|help",
    Intent.LEARN: r"why|how (?:long|much time|often)|explain|research|trust|understand|scien\w+",
    Intent.BORED_TIME: rf"spare|(?:{NUMBER}|few) (?:minutes?|hours?)|quarter hour|bored|quick",
    Intent.SETTINGS: r"\d (?:am|pm)|switch|change|o'clock|language|name|time",
    Intent.PAUSE: r"stop|quiet|pause|break|holiday|vacation",
    Intent.DATA: r"data|private|secret|secure|anonymous|trust you|delete",
    Intent.TODAY: r"today|now what|start|begin|first step|next",
}

HINTS = {intent: re.compile(rf"\b(?:{words})(?!\w)") for intent, words in _WORDS.items()}
