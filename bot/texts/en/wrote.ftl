### What the person wrote, found again. Their words stand; ours only say where they are from.

offer-wrote = What I wrote
offer-wrote-older = Older
offer-wrote-newer = Newer
offer-wrote-kinds = By kind
offer-wrote-found = In what I wrote
offer-wrote-found-more = More
offer-wrote-on = Read on
offer-wrote-erase = Erase this one
offer-wrote-erased = Yes, erase it
offer-wrote-keep = Keep it

wrote-none =
    Nothing here yet. A thought you look at, a reflection or a strength you name will be kept here.

# $one says whether a single kind is meant.
wrote-page =
    { $one ->
        [yes] <b>{ $kind }</b>, the latest first. Tap one to read it whole.
       *[no] <b>What you wrote</b>, the latest first. Tap one to read it whole.
    }

    { $rows }
wrote-line = { $number }. <b>{ $kind }</b> <i>({ $day })</i>: { $head }
wrote-found =
    { $count ->
        [one] One thing you wrote speaks of <b>{ $words }</b>. Tap it to read it whole.
       *[other] { $count } things you wrote speak of <b>{ $words }</b>. Tap one to read it whole.
    }

    { $rows }
wrote-kinds = Which kind?
wrote-kind-count = { $kind } ({ $count })
wrote-one =
    <b>{ $kind }</b>, { $day }

    { $rows }
wrote-erase =
    Erase this for good? A win that came of it stays in your evidence.
    <b>{ $kind }</b>, { $day }: { $head }
wrote-erased =
    Erased. The messages above stay in this chat until you delete them here.

wrote-kind-thought = Thought
wrote-kind-reflection = Reflection
wrote-kind-affirmation = About a value
wrote-kind-values = Values
wrote-kind-strengths = Strengths
wrote-kind-circle = My circle
wrote-kind-checkin = Weekly message
wrote-kind-experiment = Experiment
wrote-kind-slip = A slip
wrote-kind-peer = Someone like me
wrote-kind-feedback = Feedback
wrote-kind-cue = Cue card
wrote-kind-goal = Goal
wrote-kind-helped = What helped
wrote-kind-keeping = What stays
wrote-kind-measure = How I’ll know

wrote-part-row =
    <b>{ $part }</b>
    { $text }
wrote-part-on = (goes on)
wrote-part-thought = The thought
wrote-part-situation = What came before it
wrote-part-traps = Traps
wrote-part-for = What spoke for it
wrote-part-against = What spoke against it
wrote-part-balanced = Fair to both sides
wrote-part-belief = How true it felt
wrote-part-action = What to do
wrote-part-worked = What worked
wrote-part-actions = What I did for it
wrote-part-proves = What it proves
wrote-part-use = Where to use it next
wrote-part-event = What was ahead
wrote-part-lived = A time I lived it
wrote-part-named = What matters to me
wrote-part-at-best = At my best I am
wrote-part-fulfilled = Most fulfilled when
wrote-part-remembered = Remembered for
wrote-part-drained = Drained by
wrote-part-lose-time = I lose track of time when
wrote-part-strong = What I can do
wrote-part-spend = Where my time goes
wrote-part-draws = What draws me
wrote-part-others = What others say
wrote-part-overlap = Where the two meet
wrote-part-explore = To try
wrote-part-people = Who helps
wrote-part-without = Left out for now
wrote-part-did = Done
wrote-part-challenge = Hard right now
wrote-part-commitment = By next week
wrote-part-ask = What would help
wrote-part-tried = Tried
wrote-part-happened = What happened
wrote-part-learned = Learned
wrote-part-next = Next time
wrote-part-meant = What I meant to do
wrote-part-cue = What came up
wrote-part-friction = What made it hard
wrote-part-tweak = One change
wrote-part-who = Who
wrote-part-does = What they do
wrote-part-setbacks = What went wrong for them
wrote-part-increments = Their small steps
wrote-part-try = What I’ll try
wrote-part-said = What it was about
wrote-part-part = The part to look at
wrote-part-missing = What was missing
wrote-part-work-on = What to work on
wrote-part-mine = What I did
wrote-part-line = From hoping
wrote-part-told = Said out loud
wrote-part-instruction = To doing
wrote-part-goal = The goal
wrote-part-by = By
wrote-part-difficulty = How hard, of 10
wrote-part-confidence = How sure, of 10
wrote-part-helped = The practices
wrote-part-changed = What changed
wrote-part-keeping = What I keep up
wrote-part-when = When
wrote-part-sign = How I’ll know
