### Thirty days, one thing a day. A calm guide with a map: no hurry, no streaks, nothing is ever lost.

plan-intro =
    <b>Thirty days, one practice a day</b>, 10 to 20 minutes each.
    First small proofs, then thoughts, then people and moving, and last what you keep.
    A day moves on when it is done, not when the calendar does.
plan =
    { $state ->
        [paused] <b>Your plan</b> is paused. { $done } of { $of } days done.
       *[on] <b>Your plan</b>: { $done } of { $of } days done.
    }

    { $rows }
plan-row = { $mark } <b>{ $number }</b> { $what }
plan-day-named = Day { $number }: { $what }
plan-skipped = Day { $number } is left out. On to the next?
plan-paused = Paused. Everything stays as it is until you go on.
plan-no-problem =
    There is no problem in work right now.
    Take one up, or leave this day out.
plan-finished =
    <b>That was the thirty days.</b>
    What you did is in your evidence. What would you like to look at first?

plan-task-rate = Four ratings
plan-task-signs = Seven signs
plan-task-ladder = A goal and its ladder
plan-task-micro = Three tiny actions
plan-task-do = One action, written down
plan-task-thought = A thought record
plan-task-affirm = three values
plan-task-review = the week looked back on
plan-task-reframe = nerves as fuel
plan-task-peer = Someone like you
plan-task-watch = Twenty minutes of watching
plan-task-try = Their way, tried out
plan-task-circle = Two people on your side
plan-task-checkin = The weekly message
plan-task-move = A plan for moving
plan-task-moved = Moving, and one number
plan-task-solve = One problem, five steps
plan-task-act = The first step of it
plan-task-assess = How it worked
plan-task-helped = What helped most
plan-task-compare = Numbers side by side
plan-task-keeping = What you keep
plan-task-goal = The next month’s goal
plan-task-measure = How you will know

plan-swap-name = swapping two days
plan-swap-why = The order is a suggestion. A day that fits your week gets done.
plan-swap-first = Which day do you want to move?
plan-swap-second = And which one comes in its place?
plan-swap-end = Swapped: { $first } and { $second }.

helped-name = what helped
helped-why = What helped you counts more than what helps most people. These are the ones to keep.
helped-which = Which practices made a difference for you? Tick up to five.
helped-changed = What is different now from a month ago? One small thing is enough.
helped-end = Kept. You named: { $which }.

keeping-name = what you keep
keeping-why = Trust in yourself stays strong with use. Two or three practices are enough, and more are hard to keep up.
keeping-which = Which 2 or 3 practices will you go on with?
keeping-when = When will you do them? For example: “thought record on Sundays, walking Mon, Wed, Fri”.
keeping-end =
    You go on with { $which }.
    { $when }

measure-name = how you will know
measure-why = A goal you can measure tells you by itself when you got there.
measure-goal = Which goal is it about?
measure-goal-other = Another one
measure-own = What do you want to have done in a month?
measure-sign =
    <b>{ $goal }</b>
    How will you see that it worked? A number, a date, a thing you can show.
measure-proud = Looking back: which thing of this month would you have doubted at its start?
measure-end =
    Kept: <b>{ $goal }</b>
    You will know by this: { $sign }

# The boxes to tick are the practices.
helped-which-micro = Micro-successes
helped-which-stretch = A stretching step
helped-which-reflect = Looking back
helped-which-thought = Thought record
helped-which-reframe = Stress reframing
helped-which-affirm = Writing on a value
helped-which-goal = A clear goal
helped-which-solve = Problem solver
helped-which-values = What matters to me
helped-which-peer = Someone like me
helped-which-circle = People on my side
helped-which-activity = Moving
keeping-which-micro = Micro-successes
keeping-which-stretch = A stretching step
keeping-which-reflect = Looking back
keeping-which-thought = Thought record
keeping-which-reframe = Stress reframing
keeping-which-affirm = Writing on a value
keeping-which-goal = A clear goal
keeping-which-solve = Problem solver
keeping-which-values = What matters to me
keeping-which-peer = Someone like me
keeping-which-circle = People on my side
keeping-which-activity = Moving

offer-plan = My thirty days
offer-plan-start = Begin with day 1
offer-plan-today = Open today’s part
offer-plan-earlier = ‹ Days before
offer-plan-further = Days after ›
offer-plan-skip = Leave this day out
offer-plan-swap = Swap two days
offer-plan-pause = Pause the plan
offer-plan-resume = Go on with the plan
offer-plan-finished = Thirty days done
offer-solve-next = The next step
offer-solve-look-back = Look back
offer-helped = What helped
offer-keeping = What I keep
offer-measure = How I will know
command-plan = Thirty days, one thing a day

nudge-plan =
    { $part ->
        [morning] Good morning. Day { $number } of your thirty:
       *[other] Day { $number } of your thirty:
    }
    <b>{ $what }</b>
nudge-plan-missed =
    Day { $number } has waited a while, and that is fine: <b>{ $what }</b>
    Do it now, leave it out, or pause? I stay quiet until you choose.
