"""How English tells what happened, what is in the way, what is wished for."""

from flows.intent_en_events import EVENT
from flows.intent_en_words import GAP, ME, START, patterns
from flows.intent_kinds import Intent, Signs, Sure
from flows.plain_english import NUMBER

REGULAR = (
    r"(?!fail|panick|procrastinat|wast|miss|skipp|avoid|need|want|wish|scar|lik|hat|lov|us|bor|tir|"
    r"stress|worri|reject|relaps|slipp|bomb|flopp|ruin|postpon|delay|embarrass|depress|exhaust|"
    r"interest|confus|overwhelm|mess|screw|struggl|quarrell|believ|hop|ne|fe|se|spe|proce|exce|"
    r"disappoint|drain|fir|concern|frustrat|frighten|terrif|decid|red|bed|seem|stopp|scroll|"
    r"fre|bl|hundr|excit|suppos|stuck|blank|forc|ask(?:ed)? myself|dropped|snapp|exhaust)\w+ed"
)
IRREGULAR = (
    r"(?:ran|rang|got off|went|drank|wore|threw|lent|flew|dealt with|sat|made|wrote|gave|spoke|"
    r"told|sent|swam|"
    r"began|held|kept|took|read|met|said|cooked|built|sold|won|passed|slept|paid|bought|found|"
    r"taught|stood|came|drove|rode|sang|stuck to|got (?:up|through|it done|the|my|a|an|started|"
    r"out|to)|woke|set|cut|put|drew|led|learnt|chose|fixed|beat|reached|hit|ate|grew|understood|"
    r"cleaned|had (?:a|the|my) (?:\w+ )?(?:conversation|talk|chat|call|interview|meeting|win)|did "
    r"(?!not)|did not (?:smoke|drink|procrastinate|give up|panic|snooze|check my|shout|yell|quit|"
    r"avoid|say yes|cancel|run away))"
)
LOST = (
    r"(?:failed|flunked|messed (?:\w+ )?up|messed|screwed (?:\w+ )?up|blew|bombed|flopped|botched|"
    r"got rejected|been rejected|was rejected|rejected|turned (?:me )?down|got fired|"
    r"got dumped|lost my|lost the|relapsed|slipped|gave in|gave up|froze|blanked|"
    r"went blank|ruined|fell off|fell back|broke my|missed|skipped|wasted|forgot|"
    r"choked|stumbled|dropped out|pulled out|made a (?:\w+ )?(?:mistake|fool|mess)|made mistakes|"
    r"lost it|lost control)"
)
TODO = (
    r"(?:started|done|begun|called|written|sent|finished|replied|answered|opened|touched|gone|made|"
    r"booked|paid|cleaned|applied|submitted|talked|asked|told|looked|studied|worked|even|"
    r"been to|practi[sc]ed|exercised|trained|emailed|registered|signed)"
)

TELLS: dict[Intent, Signs] = {
    Intent.FAILED: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:teacher|boss|client|manager|he|she|they|coach|professor|examiner|customer|"
            r"editor|trainer)\b[^.!?;]{0,20}\b(?:said|says|told me|thinks?|thought|called|"
            r"wrote)\b[^.!?;]{0,30}\b(?:weak|bad|not good|wrong|poor|lazy|terrible|disappoint\w*|"
            r"not enough|awful|boring|useless|mistakes?|sloppy|slow)\b|\b(?:was going to|wanted "
            r"to|meant to|planned to|was supposed to|promised to)\b[^.!?;]{0,40}\b(?:but|and then|"
            r"then)\b|\bended up\b|\balthough i (?:wanted|had|knew|was|said)\b",
            r"\b(?:said|promised|swore|told myself) (?:that )?i would\b[^.!?;]{0,50}\b(?:and|"
            r"but)\b|"
            r"\b(?:told|telling) (?:me )?off\b|\bgot (?:yelled|shouted|screamed) at\b|"
            r"\b(?:third|fourth|fifth|sixth|\d+(?:rd|th)) \w+ (?:that )?i (?:break|fail|quit|"
            r"lose)\b",
            r"\bgot (?:an? )?(?:c|d|e|f|zero|bad|only)\b(?! (?:call|day|dog|idea|friend))|"
            r"\binstead of an? [ab]\b|\b(?:hated|rejected|refused|criticised|criticized|disliked|"
            r"laughed at|ignored|tore apart) (?:my|it|the|me)\b|\blet (?:my|the|her|him|them|"
            r"everyone|everybody)(?: \w+)? down\b|\bgained weight\b|\bbecause of me\b|\b(?:fell|"
            r"falls) (?:apart|flat)\b|\bonly (?:got|managed)\b",
            rf"\b{EVENT} (?:was|went|is)(?: \w+)? (?:awful|terrible|horrible|bad|embarrassing|a "
            rf"mess|shit|crap|painful|hell|worst)\b",
            r"\b(?:said|did) something (?:\w+ )?(?:stupid|wrong|silly|dumb|embarrassing|mean|"
            r"bad)\b|\b(?:someone|somebody|anyone) else (?:got|was|won|took)\b|\b(?:gave|"
            r"offered)\b[^.!?;]{0,30}\bto (?:someone|somebody) else\b|\b(?:picked|chose|hired|"
            r"took|preferred) (?:someone|somebody|the other)\b",
            r"\btried\b[^.!?;]{0,40}(?:, | but | and )(?:i )?(?:could not|failed|did not|no luck|"
            r"nothing|it (?:did not|failed)|gave up|cannot)\b|\bdid not (?:manage|get|finish|"
            r"reach|even)\b|\bcancel+ed on\b|\bno[- ]show\b",
            rf"(?<!always )(?<!always have )(?<!keep )(?:\bi (?:have )?|{START})(?:(?:completely|"
            rf"almost|again|finally|got|then|totally|badly|also|already|utterly|even|nearly|today|"
            rf"have|only) )*{LOST}\b"
            r"(?! (?:my mind|you|smoking|drinking|sugar|\w+ (?:fear|inhibition)|\d|(?:\w+ "
            r")?(?:kilos?|kg|weight)))",
            r"\b(?:went|go|gone|going) (?:\w+ )?(?:badly|wrong|terribly|horribly|awful\w*|poorly|"
            r"south|to pieces|off the rails|downhill|bad|terrible|not well|sideways)\b|\bdid not "
            r"go (?:well|as|to|great|how|good|the way|so well)\b",
            r"\bwas an? (?:\w+ )?(?:disaster|failure|fiasco|mess|flop|catastrophe|train ?wreck|"
            r"bad idea|shambles)\b|\bit (?:did not|does not) work(?: out)?\b|\bdid not work\b",
            r"\b(?:rejected|rejection|turned (?:me )?down|fired|laid off|got dumped|broke up with "
            r"me|said no|did not get (?:the|it|in|a|that|any|into|my)|did not (?:pass|make it|"
            r"manage|succeed|win|finish|reach|happen)|could not (?:do it|finish|manage|go through|"
            r"make|keep|stick|get (?:up|myself)|answer|speak|even)|was not able to|not accepted|"
            r"bad (?:grade|mark|news|review|feedback)|lost (?:my (?:job|temper|nerve|place|streak|"
            r"patience|client)|the (?:game|match|client|bet|race|deal|contract|argument|election)|"
            r"again|to)|came last)\b",
            r"\b(?:ate|smoked|drank|binged|bought|spent|scrolled|slept|played|watched) (?:\w+ "
            r"){0,4}?(?:again|too much|instead|all (?:day|night|evening|afternoon|morning)|whole|"
            r"the whole)\b",
            r"\b(?:wasted|lost) (?:the|my|a|another) (?:\w+ )?(?:day|evening|week|weekend|time|"
            r"morning|afternoon)\b|\b(?:got|did) nothing (?:done)?\b|\bfell (?:off|back|asleep|"
            r"apart|through|into)\b|\bback to (?:square one|my old|old habits|zero)\b|\bforgot "
            r"to\b|\bslip(?:ped)? up\b|\bi did not (?:go|do|call|write|send|apply|study|run|train|"
            r"exercise|get|say|speak|dare|stick|keep|sleep|meet|show up)\b|\bnot (?:hired|"
            r"selected|chosen|picked)\b|\b(?:another|big|huge|small) (?:setback|failure|defeat|"
            r"relapse)\b|\bsetback\b|\blooked like (?:a|an) (?:fool|idiot)\b|\bmade a fool of "
            r"myself\b|\bembarrassed myself\b|\bburn(?:ed|t) the\b",
        ),
        Sure.LIKELY: patterns(
            r"\bi (?:procrastinated|blushed|stammered|stuttered|mumbled|went red|panicked|snapped|"
            r"yelled|shouted|cried|avoided|quit|hesitated|"
            r"chickened|backed out|cancel+ed|cheated|lost|overslept|argued|struggled)\b|\bmy "
            r"fault\b|\bregret\b|\bmistake\b|\bwish i had\b|\bshould have\b(?! to)|\bchickened "
            r"out\b|\bbacked out\b",
        ),
    },
    Intent.AVOIDING: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:have|need|got|ought) to (?:phone|ring|call|email|face|confront)\b|"
            r"\bcourage to\b|"
            r"\bopen(?:ed)?\b[^.!?;]{0,60}\bclosed?\b|\bsnooz\w+\b|\bbut (?:i )?(?:never|do not|"
            r"then i do not|keep not) (?:do|start|go|"
            r"get|follow|manage)\b|\bnever do it\b|\bblank page\b",
            r"\b(?:am|was) supposed to\b[^.!?;]{0,40}\b(?:but|and)\b|\bon (?:tiktok|youtube|"
            r"instagram|netflix|my phone|reddit|twitter|the phone|facebook|social "
            r"media)\b[^.!?;]{0,20}\b(?:hours?|all|again|instead|whole)\b|\b(?:have|got|done) "
            r"nothing (?:yet|so far|done|ready)\b",
            r"\bput(?:ting|s)?\b" + GAP + r"\boff\b|\bprocrastinat\w*|\bpostpon\w*|\bstall\w*\b|"
            r"\b(?:keep|kept|am|been|i) (?:\w+ )?(?:avoid\w*|delay\w*|dodg\w+|hid(?:e|ing) from|"
            r"running away)\b|\bavoid(?:ing)? (?:it|this|my|the|him|her|them|that|\w+ing)\b",
            rf"\b(?:have|has) not (?:\w+ )?{TODO}\b|\bnever (?:got|get) (?:around|round) to\b|"
            r"\bget (?:around|round) to\b|\b(?:been meaning|been wanting|been planning|meant) "
            r"to\b|\bcannot (?:seem to )?(?:bring|get|make) myself\b|\b(?:cannot|can never|"
            r"struggle to|hard to|difficult to|not able to|unable to|trouble|hard time) (?:seem "
            r"to )?(?:get(?:ting)? started|start(?:ing)?|begin)\b|\bnever (?:start|begin)\b|"
            r"\bstill (?:have to|need to|not)\b|\bi (?:know i )?should (?:be |have )?(?:\w+ "
            r")?(?:\w+ing|been|started|already|call|do|write|start|go|study|clean|apply|work|"
            r"exercise|reply)\b" + GAP + r"\b(?:but|instead|and yet|already|weeks|ago|still)\b|"
            r"\b(?:unopened|overdue|lying (?:on|around)|piling up|backlog|sitting there)\b|\bfor "
            r"(?:weeks|months|years|ages|days)\b(?= (?:i|now|and)|[.! ]*$)|\b(?:always|keep|kept) "
            r"(?:find\w*|mak\w+) (?:excuses|something (?:else|better)|reasons)\b|\bexcuses?\b|"
            r"\binstead of (?:\w+ )?(?:work\w*|study\w*|writ\w+|do\w+|start\w*|clean\w*|"
            r"sleep\w*)\b|\bi will (?:do|start) (?:it )?(?:tomorrow|later|on monday|next week)\b|"
            r"\bdistract(?:ed|ing) myself\b|\bkeep (?:scrolling|checking|watching|cleaning|"
            r"distracting|cancel+ing|changing the subject)\b|\b(?:afraid|scared|too scared|dare) "
            r"to (?:start|open|call|ask|look|begin|reply|check|answer|go|tell)\b|\bdo not dare\b|"
            r"\bdoing everything (?:except|but)\b|\banything but\b",
        ),
        Sure.LIKELY: patterns(
            r"\bi (?:should|ought to|have to|need to|must|still need to|still have to)\b",
            r"\binstead\b|\bghosting\b|\bi owe\b|\bweeks ago\b",
        ),
    },
    Intent.DID: {
        Sure.OUTRIGHT: patterns(
            r"\bfirst \w+ (?:in|for) (?:\w+ )?(?:years|months|weeks|ages)\b|"
            r"\bit took me\b[^.!?;]{0,40}"
            r"\bbut\b|^(?:i )?(?:have )?(?:started|began|wrote|cooked|fixed|paid|sent|called|rang|"
            r"phoned|"
            r"emailed|booked|asked|applied|returned|handed) (?:the|my|an?|her|him|them|in|for|"
            r"back)\b"
            r"(?![^.!?;]{0,80}\b(?:but|failed|wrong|again|refused|no$))",
            r"\bno (?:cigarettes?|alcohol|sugar|smoking|drinks?|beer|sweets|junk food|phone|"
            r"caffeine) (?:since|for|today|yesterday|all|this)\b|\bdays? (?:clean|sober|"
            r"smoke.?free|without)\b|\b(?:made|making) (?:a (?:new )?friend|progress|my bed|it "
            r"to)\b|\bnot bad\b|\bkept my (?:promise|word)\b|\byes i did\b|\bstep (?:done|"
            r"finished)\b|\bone (?:less|down)\b",
            rf"(?:\bi (?:have )?|{START})(?:finally|actually|already|at last)(?: \w+)? "
            rf"?(?:{REGULAR}|{IRREGULAR}|done)\b",
            rf"{ME}(?:have )?(?:finally |even |already |also |managed to |dared to |first |did it|"
            rf"again )*(?:managed to|dared to|did it|"
            r"made it|pulled it off|nailed|aced|smashed|crushed (?:it|my)|got (?:the job|the "
            r"offer|it done|accepted|promoted|an a|a raise|through)|passed|finished|completed|"
            r"won\b|overcame|succeeded|stood up|spoke up|said no(?= to)|quit smoking|asked for|"
            r"handed in|submitted|signed up|showed up)\b",
            r"\b(?:went|go) (?:\w+ )?(?:well|great|good|fine|ok|okay|better than|smoothly|"
            r"fantastic|perfectly|amazing|awesome)\b|\b(?:it|that|this|which) worked(?: out)?\b|"
            r"\b(?:i am )?proud (?:of (?:myself|what i|how i)|that i|to (?:say|have))\b|"
            r"\b(?:small|big|little|tiny|huge|another|a|my|first) (?:win|victory|success|"
            r"breakthrough)\b|\bgood (?:news|day)\b|\bmission accomplished\b|^done[.! ]*$|\bi am "
            r"done with (?:the|my|it)\b|\bpersonal (?:best|record)\b|\bnew (?:pb|pr|record)\b|"
            r"\bfirst time (?:ever|in|that i)\b|\bin a row\b|\bgot done\b|\bgot (?:the|my) (?:\w+ "
            r")?(?:job|promotion|grade|certificate|license|licence|degree|offer)\b|\bgot an? "
            r"(?:a\b|a\+|offer|raise|promotion|good|great|b\b|yes|reply|interview|compliment)\b|"
            r"\bi feel (?:\w+ )?(?:good|great|proud|better|amazing|happy|strong|confident|"
            r"energi[sz]ed|relieved)\b|\bsaid yes\b|\bwas (?:not )?(?:a (?:big |great )?success|"
            r"not (?:as|so|that) (?:bad|hard|scary))\b|\beasier than\b|\bbetter than (?:i|"
            r"expected|last)\b|\bi kept (?:my|going|at)\b|\bhave not (?:\w+ )?(?:smoked|drunk|"
            r"drank|had a drink|eaten sugar|snoozed|gambled|vaped|bitten)\b|\b(?:today|day|week|"
            r"yesterday|it) (?:is|was|has been) (?:\w+ )?(?:great|good|amazing|awesome|a success|"
            r"fantastic|nice|better)\b|\bi am (?:happy|glad|relieved|pleased) (?:that|with|about|"
            r"i)\b",
            r"^(?:\w+ ){0,2}(?:ran|walked(?! (?:out|away|off|in\b))|swam|cycled|biked|lifted|"
            r"benched|squatted|jogged|hiked|"
            r"rowed|meditated|"
            rf"stretched|trained|exercised|{NUMBER} ?x ?{NUMBER}|{NUMBER} ?(?:km|k|miles?|kg|"
            rf"reps?|push-?ups?|pull-?ups?|"
            r"squats|sit-?ups|burpees|steps|laps|pages))\b",
        ),
        Sure.LIKELY: patterns(
            rf"(?:\bi (?:have )?|^(?:today|yesterday|this morning|last night|so)?[, ]*)(?:also |"
            rf"even |then |already |again |both |today |yesterday |this morning |almost |each |"
            rf"now )*(?:{REGULAR}|{IRREGULAR})\b",
            r"\bi (?:did(?! not)|made)\b|\bi am (?:\w+ )?(?:happy|glad|relieved|pleased)\b|\bi "
            r"can do (?:it|this)\b|\bhave (?:\w+ )?(?:done|finished|called|sent|written|applied|"
            r"booked) (?:it|the|my|a)\b",
        ),
    },
    Intent.STUCK: {
        Sure.OUTRIGHT: patterns(
            r"\b(?:will not|refuses? to|does not|do not want to) (?:pay|give|return|let|answer|"
            r"listen|stop|start|open|turn on|work|talk to me|cooperate|accept|sign|move)\b|"
            r"\b(?:have|need|has|must) to (?:move out|leave|find|pay|decide|choose|come up with|"
            r"get)\b[^.!?;]{0,40}\b(?:by|until|before|this week|this month|soon)\b|\bnothing "
            r"(?:comes|happens|comes out|comes to mind)\b",
            r"\bno matter (?:what|how)\b|\b(?:cannot|do not|never) agree\b|\bhave not got (?:it|"
            r"the|any|"
            r"enough)\b|\bso much (?:going on|to do)\b|"
            r"\bstaring at (?:a|an|the|my) (?:blank|empty|screen|wall|page|ceiling|white)\b|"
            r"\b(?:keep|keeps|always|constantly|stop) (?:arguing|fighting|forgetting|losing|"
            r"getting distracted|interrupting|running out)\b|\b(?:runs? out|expires?|expired|"
            r"overdrawn|evicted|overbooked)\b|\bdo not get (?:along|on) with\b|\b(?:nobody|no one|"
            r"they) (?:answers?|repl(?:y|ies)|responds?|do not answer|do not reply)\b|\bdo not "
            r"understand (?:the|my|a|any|maths?|this (?:homework|chapter|topic|exercise))\b|"
            r"\baddicted\b|\bno progress\b|\bnothing (?:changes|helps|works|i try|i do)\b|\bi am "
            r"behind\b|\bfell behind\b",
            r"\b(?:by|due|until|for) (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|"
            r"tomorrow|tonight|next week)\b[^.!?;]{0,40}\b(?:nothing|not|no idea|never|impossible|"
            r"cannot)\b|\b(?:it is|this is|everything is|that is|all) (?:\w+ )?too much\b|\btotal "
            r"(?:disaster|mess|chaos)\b|\bwhere to (?:begin|start)\b",
            r"\b(?:do|did) not (?:\w+ )?know (?:how|what to|where|which|whether|if i should|who|"
            r"when|what i should)\b|\b(?:no|not a|any) (?:idea|clue) (?:how|what|where|which|"
            r"whether|if)\b|\b(?:am|feel|feeling|got|get|getting|are|be|i|still|totally) stuck\b|"
            r"^stuck\b|\bstuck (?:on|with|in|at)\b|\bcannot (?:figure|decide|find|solve|work "
            r"(?:it |this |out)|get past|seem to (?:find|solve|decide|make)|choose|make up my "
            r"mind|think of|see a (?:way|solution)|afford|pay|keep up|reach)\b|\bhow (?:do|can|"
            r"should|could|would|on earth do) (?:i|you|we|one)\b(?! (?:use|know you))|\bwhat "
            r"(?:should|do|can|shall|would) i (?:do (?:about|with|if|when)|say|wear|choose|tell|"
            r"answer|write)\b|\bwhat (?:should|do|can) i do[?. ]*$|\bshould i\b"
            + GAP
            + r"\bor\b|\b(?:stay|leave|quit|take it) or "
            r"\w+|\btorn between\b|\b(?:a|my|the|this|big|have|one|with a|got) (?:\w+ "
            r")?(?:problems?|issues?|dilemma)\b|\b(?:problem|trouble|issue|conflict)s? (?:is|with|"
            r"at|about|between|in)\b|\bstruggl(?:e|ing|ed) (?:with|to|at|in)\b|\bneed (?:\w+ "
            r")?(?:advice|a solution|a plan|ideas|to (?:decide|figure|solve|find a way))\b|\bhelp "
            r"me (?:decide|solve|figure|with|find|plan|think)\b|\btoo (?:much|many) (?:to do|"
            r"things|tasks|work|on my plate|projects|choices|options|going on)\b|\beverything is "
            r"(?:a mess|too much|falling apart|chaos)\b|\bat a loss\b|\bdead end\b|\bgoing "
            r"(?:round )?in circles\b|\bhit(?:ting)? a wall\b|\bwriter.?s block\b|\bplateau\w*\b|"
            r"\bmy (?:boss|landlord|roommate|flatmate|neighbou?r|colleague|manager|partner|mother|"
            r"father|brother|sister|teacher|kids?|son|daughter|team|client|husband|wife|mum|mom|"
            r"dad|boyfriend|girlfriend|teenager|supervisor|professor|mother-in-law|car|laptop|"
            r"computer|internet)s? (?:\w+ )?(?:keeps?|will not|does not|do not|refuses?|always|"
            r"never|ignores?|is (?:always|driving|unfair|too|not|angry|constantly|making)|are "
            r"(?:always|too|not|driving)|wants? me|broke|yells?|shouts?|leaves?|expects?|"
            r"fights?)\b|\b(?:not enough|not have (?:enough|the|any)|out of|no) (?:money|time "
            r"(?:for|to)|space|savings)\b|\bin debt\b|\b(?:behind (?:on|with)) (?:my|the|rent|"
            r"work|everything)\b|\b(?:cannot|do not|barely) sleep\b|\bno way out\b|\bdecision\b|"
            r"\bin over my head\b|\bkeeps? (?:happening|coming back|breaking|crashing|"
            r"interrupting)\b|\bgetting nowhere\b|\bnot getting anywhere\b|\bneed (?:a )?(?:new "
            r")?(?:place|flat|apartment|job) (?:by|before|to)\b|\bi am lost\b|\bconfused\b|\bmy "
            r"\w+ (?:is|got|are) (?:broken|stolen|not working)\b|\bdeadline\b"
            + GAP
            + r"\b(?:tomorrow|and|friday|not|never|tight)\b|\brunning out of (?:time|money|"
            r"ideas)\b",
        ),
        Sure.LIKELY: patterns(
            r"\b(?:problem|difficult|complicated|impossible|mess|chaos|conflict|argument|fight|"
            r"fighting)\b",
            r"\b(?:advice|solution|solve|decide)\b",
        ),
    },
    Intent.WANT: {
        Sure.OUTRIGHT: patterns(
            rf"(?:\bi (?:\w+ )?|{START})(?:want|would (?:\w+ )?(?:like|love)|wish|hope|plan|aim|"
            rf"intend|dream|am (?:trying|hoping|"
            r"planning|aiming|determined|keen)|have decided|decided|am going) (?:to|of|i could|i "
            r"was|i were|that i)\b (?!(?:give up|quit$|die|cry|scream|sleep|bed|know (?:how|what|"
            r"where|if|more)|talk|see my|tell you|say|stop (?:this|$)|fail|mess|hide|be alone|run "
            r"away|disappear|throw))",
            r"\bgive anything to\b|\bmy (?:\w+ )?(?:goals?|dream|aim|ambition|resolution|target|"
            r"plan|wish) (?:is|are|"
            r"for|this)\b|\b(?:a|new|set|set a|another|first|next|big|have a) (?:\w+ )?goals?\b|"
            r"\bgoals? for\b|\bone day i\b|\bresolution\b|\bwant (?:a|an|to|my|more|better|new)\b "
            r"(?!(?:give up|quit|die|cry|know|talk|boost|break))|\bi could use a new\b|\bneed to "
            r"(?:lose|learn|improve|get (?:fit|better|in shape|a (?:new )?job)|save|become|be "
            r"more|find a (?:new )?job|exercise more|eat|drink less|sleep more|build)\b|\bhow "
            r"(?:do|can) i (?:become|get better|learn|improve|get fit|build)\b|\btime to (?:get|"
            r"learn|start|change)\b|\b(?:get|become|be) (?:fit|fitter|healthier|confident|more "
            r"\w+|stronger|better at)\b|^(?:learn|lose|save|run|write|read|become|get better|"
            r"improve|build|stop smoking|quit smoking|eat|get fit|find a|start a)\b(?! (?:cards?|"
            r"me))",
        ),
        Sure.LIKELY: patterns(r"\bi (?:\w+ )?(?:wish|want|would like|would love|hope)\b"),
    },
}
