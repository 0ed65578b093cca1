### Building a goal. A curious craftsman’s eye: one weak spot at a time, and help to mend it.

goal-name = your new goal
offer-goal = Set a goal
offer-goal-from = Make it a goal
offer-goal-harder = A slightly harder goal
offer-goal-smaller = A smaller goal
offer-goal-again = The same goal again
offer-week-from = Start the week on it
command-goal = Build a goal that stretches you
coming-goal = a goal you set a date for
nudge-goal =
    You set this for today: <b>{ $what }</b>
    How did it go?

goal-why =
    35 years of research say the same: clear goals that stretch people bring more than “do your best”. And each goal reached makes the next one easier to believe in.

# $size is harder or smaller when it follows an earlier goal, which is then in $before.
goal-title =
    { $size ->
        [harder] Last time: <b>{ $before }</b>
            What would be just one notch more?
        [smaller] The last one: <b>{ $before }</b>
            What would be a smaller goal on the same road?
        [again] Once more: <b>{ $before }</b>
            How do you want to put it this time?
       *[new] What would you like to be able to do?
            For example: “give my class a five-minute talk by the end of May”.
    }
goal-title-why =
    Say it roughly; we’ll sharpen it together. Only what’s missing gets asked.

goal-narrow =
    <i>“{ $goal }”</i> is wide. Which one situation do you mean?
    Where, with whom, doing what? For example: “speak first in Monday’s meeting”.
goal-narrow-why =
    Belief grows for one kind of thing at a time. Narrow goals give you proof sooner.

goal-specific =
    <b>{ $goal }</b>
    What would someone see you do, once you’ve got there? Write the goal again with that in it.
    For example: not “get fitter” but “jog around the park without a break”.
goal-specific-why =
    If it can be seen, it can be aimed at. If it’s fine as it is, skip.

goal-measurable =
    <b>{ $goal }</b>
    How will you know you’ve done it? Write it again with a number or a clear sign.
    For example: not “learn some Italian” but “order a meal in Italian”.
goal-measurable-why =
    Without a mark to reach, a win can pass unnoticed. If it’s clear enough to you, skip.

goal-by =
    <b>{ $goal }</b>
    By when? Tap one, or type a day such as “1 March, 6pm”.
goal-by-in-a-week = In a week
goal-by-in-two-weeks = In two weeks
goal-by-in-a-month = In a month
goal-by-why =
    A date turns “some day” into a plan. I’ll ask then how it went.

goal-difficulty =
    <b>{ $goal }</b>
    How hard is it for you? 1 = easy, 10 = as hard as it gets.
goal-difficulty-why =
    Too easy proves little, too hard proves the wrong thing. The middle is where belief grows.

goal-confidence =
    <b>{ $goal }</b>
    How sure are you that you’ll do it? 1 = not at all, 10 = certain.
goal-confidence-why =
    From 7 up, the size is about right. Below that, the goal can shrink, and later grow again.

goal-shrink =
    <b>{ $goal }</b>
    Under 7 mostly means it’s too big for now. What nearer piece of it would make you surer?
    Write that one, or skip to keep it.
goal-shrink-why =
    A goal close in time and just beyond easy gets done. Far-off ones rarely steer a day.

goal-stretch =
    <b>{ $goal }</b>
    Certain and easy: it will get done, but it may prove little. What would stretch it a bit?
    Write that one, or skip to keep it.
goal-stretch-why =
    What comes too easily fades fast. Belief that lasts comes from things that took some effort.

goal-end =
    Your goal: <b>{ $goal }</b>
    { $dated ->
        [yes] By { $by }; I’ll ask then. You start at { $confidence } of 10.
       *[no] You start at { $confidence } of 10.
    }
    What would you like to do with it first?
