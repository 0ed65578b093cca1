### Moving the body. Easy and unsporty: ten minutes of walking are as good a start as any.

activity-name = your plan for moving
activity-why = In a study of six months, moving raised people’s trust in what their body can do, and through that how they saw themselves.

activity-level =
    How much do you move now?
    Anything counts: walking, stairs, dancing in the kitchen.
activity-level-none = Hardly at all
activity-level-some = A bit, now and then
activity-level-regular = Regularly
activity-level-why = The right start is where you are. From there, a little more.

activity-what =
    { $level ->
        [none] What would be easy to begin with? A ten-minute walk, for example.
        [some] What would you like to do more of? Or something new, just as easy.
       *[regular] What will you do? It may be a bit more, or a bit harder, than now.
    }
activity-sessions = How many times a week? Three is a good number to begin with.
activity-sessions-1 = 1
activity-sessions-2 = 2
activity-sessions-3 = 3
activity-sessions-4 = 4
activity-sessions-5 = 5
activity-metric = Which one number do you want to watch?
activity-metric-distance = Distance
activity-metric-weight = Weight lifted
activity-metric-repetitions = Repetitions
activity-metric-duration = Duration
activity-metric-recovery = Recovery time
activity-metric-why = One number is enough to see yourself get better. Each entry is a small proof.
activity-when = When is the first time? Tap, or type a time.
activity-when-in-an-hour = In an hour
activity-when-this-evening = This evening
activity-when-tomorrow-morning = Tomorrow morning
activity-when-tomorrow-evening = Tomorrow evening
activity-end =
    Kept: <b>{ $what }</b>, { $sessions ->
        [one] once a week.
       *[other] { $sessions } times a week.
    }
    Afterwards send me one line, such as “walked 25 min”.

activity-log-name = what you did
activity-log-why = One line with a number is enough. I keep the units you use.
activity-log-did =
    What did you do, and how much?
    For example: “walked 25 min”, “3 km in 20 min”, “3x10 push-ups”.
activity-log-amount =
    <b>{ $did }</b>
    How much was it? For example: “25 min”, “3 km”, “12”.
activity-log-end =
    Kept: <b>{ $shown }</b>
    { $state ->
        [none] { $times ->
            [one] That is one time this week.
           *[other] That is { $times } times this week.
        }
        [reached] { $times } of { $aim } this week: as you planned.
        [beyond] { $times } times this week. You planned { $aim }, so the rest is extra.
       *[under] { $times } of { $aim } this week.
    }

activity-now =
    Your plan: <b>{ $what }</b>
    { $state ->
        [beyond] { $times } times this week. You planned { $aim }, so the rest is extra.
       *[other] { $times } of { $aim } this week.
    }
activity-too-few =
    { $have ->
        [0] Nothing to draw yet. After two entries there is a line.
       *[other] One entry so far. After the next one there is a line.
    }
activity-curve =
    { $count } times, from <b>{ $first }</b> to <b>{ $last }</b>.
    The most so far: { $best }.

offer-activity = Moving
offer-activity-log = I did something
offer-activity-curve = The curve
offer-activity-plan = Plan it
offer-activity-change = Change the plan
meet-activity = Shall I keep that as something you did?
nudge-activity =
    It is the time you picked: <b>{ $what }</b>
    A short one counts too. Tell me afterwards in one line.
coming-activity = the time for moving
