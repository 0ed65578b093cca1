"""How English speaks of an event that is near: a talk, an exam, a call."""

from flows.intent_en_words import GAP, START, patterns
from flows.intent_kinds import Intent, Signs, Sure
from flows.plain_english import NUMBER

EVENT = (
    r"(?:talk|speech|presentation|presenting|present|interview|exam|exams|test|finals|midterms?|"
    r"meeting|call|pitch|pitching|date|audition|performance|gig|concert|recital|race|match|game|"
    r"competition|tournament|demo|defen[cs]e|viva|oral|driving test|appraisal|review|appointment|"
    r"stand-?up|lecture|lesson|class|party|wedding|negotiation|hearing|debate|solo|sermon|eulogy|"
    r"webinar|podcast|first day|show|toast|seminar|rehearsal|marathon|ceremony|zoom|conversation "
    r"with|chat with my boss|board|quiz|surgery|dentist|scan|open mic|keynote|reading|workshop|"
    r"parents.? evening|check-?up|"
    r"inspection|hearing|funeral|reunion|operation|blood test|biopsy)"
)
DAY = r"(?:(?:mon|tues?|wed|wednes|thu|thurs?|fri|satur|sat|sun)(?:day)?s?)"
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
LATER = (
    rf"(?:tomorrow|tonight|today|later|this (?:morning|afternoon|evening|week|weekend|{DAY})|next "
    rf"(?:week|month|{DAY})|\b{DAY}\b|at \d{{1,2}}|\d{{1,2}}(?::\d\d)? ?[ap]\.?m|\d{{1,2}}:\d\d|"
    rf"in (?:an|a few|a couple of|half an|{NUMBER}) (?:hours?|days?|weeks?)|at noon|at lunch|"
    rf"in the (?:morning|evening|afternoon)|first thing|in "
    rf"(?:1[6-9]|[2-9]\d|twenty|thirty|forty|fifty)(?:-\w+)? minutes|coming up|upcoming|soon|the "
    rf"day after|on the \d|{MONTH} \d|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH})"
)
SHORTLY = (
    r"(?:(?:1[0-5]|[1-9])|a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|a few|"
    r"a couple of|half a|30|60|90|thirty|sixty) ?(?:minutes?|m|seconds?|moment|(?<=of an )hour)"
)
NOW = (
    rf"(?:right now|in (?:under |less than )?{SHORTLY}\b|any (?:second|minute|moment)|about to "
    rf"start|"
    r"is starting|starts now|starting now|begins now|\bnow$)"
)

EVENTS: dict[Intent, Signs] = {
    Intent.EVENT_NOW: {
        Sure.CERTAIN: patterns(
            r"\bi am (?:up|on|next) (?:after|right after)\b|\babout to have\b",
            r"\b(?:called|calling|asked|waving|letting) (?:us|me) in(?:to|side)?\b|\bit is "
            r"(?:about to (?:start|begin)|my turn)\b",
            r"\bbefore i (?:go|walk) (?:in|on|out)\b",
            rf"\boutside (?:the|my|of|our)(?: \w+)? ?{EVENT}\b|\bin the (?:car|"
            rf"lobby|parking lot|corridor|hallway|taxi|wings)\b[^.!?]{{0,40}}\b{EVENT}\b",
            rf"\bi am (?:up|on|next|first)\b{GAP}{NOW}",
            rf"\b{SHORTLY} (?:until|till|before|to) (?:my|the|an?|our|i)\b{GAP}\b(?:{EVENT}|on|go|"
            rf"begin|start)\b",
            rf"\b{EVENT}\b{GAP}{NOW}",
            rf"{NOW}{GAP}\b{EVENT}\b",
            rf"\b(?:about to|going to|have to)\b{GAP}\b(?:go on|walk (?:in|on|out)|step|speak|sing|"
            rf"play|perform|present|start|enter|go in)\b{GAP}{NOW}",
            r"\b(?:i am|i will be|we are|about to|ready to) (?:(?:about|going) to )?(?:go on|go in|"
            r"go live|walk (?:in|on|out|into)|walk up|step (?:in|on|out|up)\w*|up next|on next|"
            r"next up|on stage|backstage|present)\b(?! the)",
            rf"\b(?:i am )?about to\b{GAP}\b(?:{EVENT}|speak|sing|perform|call (?:him|her|them|my)|"
            r"confront|meet|ask|knock|dial|play|tell)\b",
            r"\b(?:it|they|we|he|she|i)(?: will| am| are| is)? (?:starts?|begins?|starting|on|go|"
            r"going|called|calls|have to go)\b" + GAP + NOW,
            r"\b(?:waiting|sitting|standing) (?:outside|room|in front of (?:the )?(?:door|room|"
            r"audience|class|jury|building)|backstage|in the (?:lobby|hall|waiting room|corridor|"
            r"queue)|at the door)|\bin the waiting room\b|\bbackstage\b",
            r"\b(?:they|it|everyone) (?:is|are) (?:calling (?:me|my name)|waiting for me|all "
            r"looking)",
            r"\bi am (?:up )?next\b|\bmy turn (?:is )?(?:now|next|in)|\bmy name (?:is|gets) called",
            rf"\b(?:panic\w*|freaking out|nervous|shaking|heart)\b{GAP}\b(?:right )?now\b{GAP}\b"
            rf"(?:about|before|for)\b{GAP}\b{EVENT}\b",
        ),
        Sure.LIKELY: patterns(
            rf"\b{NOW}{GAP}\b(?:i am on|it starts|showtime|doors open)",
            r"\bthe clock is ticking\b|\bno time\b" + GAP + r"\bnervous\b",
        ),
    },
    Intent.EVENT_AHEAD: {
        Sure.OUTRIGHT: patterns(
            rf"\b{LATER}\b[^.!?]{{0,20}}\bi (?:need|have|must) to (?:tell|ask|face|confront|meet|"
            rf"see|fire|call)\b",
            rf"\bwants? (?:to (?:see|talk|speak|meet)|a (?:word|chat))\b{GAP}{LATER}|"
            rf"\bresults?\b{GAP}\b(?:come|due|out|announced|here)\b{GAP}{LATER}|"
            r"\b(?:days?|weeks?) (?:left |to go )?(?:until|till|before|to) (?:the|my|our)\b",
            rf"\bmeeting (?:my|the|her|his|a)\b[^.!?]{{0,50}}\b{LATER}",
            rf"\b(?:conference )?call with\b[^.!?]{{0,40}}\bin {NUMBER}\b",
            rf"\b(?:start|starting|begin|first day (?:at|of|in))\b (?:at |of |in )?(?:my|a|the|"
            rf"work|school|university)\b{GAP}\b{LATER}",
            rf"\b(?:tomorrow|tonight|next week|on {DAY}|at \d{{1,2}})\b[^.!?]{{0,50}}\b(?:sick "
            rf"(?:about|with)|nervous|scared|dread\w*|terrified|panic\w*|anxious)\b",
            rf"\b{LATER}\b[^.!?]{{0,60}}?\b(?:need|have|must|got|going|supposed|asked) to "
            rf"(?:speak|talk|present|perform|pitch|sing|read out|stand up|defend|give an?|explain|"
            rf"introduce|fly|host)\b",
            r"\b(?:exam|finals|audition|interview|wedding|competition|tournament|show) (?:season|"
            r"week|time|period|day)\b",
            rf"\b(?:speak|talk|present|perform|play|sing|flying|fly|"
            rf"travel\w*)\b[^.!?]{{0,40}}\b{LATER}\b[^.!?]{{0,40}}"
            r"(?:scared|afraid|nervous|anxious|terrified|dread|panic|worried|stress)",
            r"\b(?:scared|afraid|nervous|anxious|terrified|dread\w*|worried|panick\w*|help\w*) "
            r"(?:of|about|with|against|for|before) (?:stage fright|speaking|presenting|performing|"
            r"being on stage|speaking in public)\b",
            rf"(?<!went )\b(?!date with)(?:i have|have|got|there is|having|my|an?|the|our|the big|"
            rf"big|first|job|final|phone|i will have|giving|give|doing|taking|{START})(?: "
            rf"\w+){{0,3}} ?\b{EVENT}\b(?! went| was| did){GAP}{LATER}",
            rf"^(?:[\w']+ ){{0,2}}{EVENT}\b(?! went| was){GAP}{LATER}",
            rf"\b{LATER}{GAP}\b(?:have|am|is|will|giving|doing|going|my|got|"
            rf"there)\b{GAP}\b{EVENT}\b",
            rf"\b(?:nervous|anxious|scared|worried|afraid|panick?\w*|dread\w*|stress\w*|"
            rf"terrified)\b{GAP}\b(?:about|of|for|before|over)\b{GAP}\b{EVENT}\b",
            rf"\bi (?:have to|must|need to|am going to|will) (?:give|hold|do|present|speak|perform|"
            rf"pitch|sing|defend|meet|talk to|tell|ask|confront)\b{GAP}{LATER}",
        ),
        Sure.LIKELY: patterns(
            rf"\b(?:upcoming|my next|before (?:my|the|an?)|preparing for|prepare for|"
            rf"getting ready for)(?: \w+){{0,2}} {EVENT}\b",
            rf"\b{EVENT}\b (?:is )?(?:coming|ahead|next)\b|\bi have (?:an?|my|the|to)"
            rf"(?: \w+){{0,3}} {EVENT}[.! ]*$",
            r"\bbig day\b|\bit (?:starts?|begins?|is)\b" + GAP + rf"{LATER}",
            r"\bpublic speaking\b|\bspeak(?:ing)? in (?:front|public)|\bgo(?:ing)? on stage\b",
        ),
    },
}
