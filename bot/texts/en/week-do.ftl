### Days 4 to 6. Done or not done are both news. Write down wins at once; meet a miss with interest, never with a sigh.

week-do-name = the check on your micro-action

week-do-why =
    A thing done counts more once you’ve noticed it and put it into words. Across 19 studies with 2,201 adult learners, people who looked back on what they had mastered trusted themselves more.

week-do-happened =
    Micro-action { $number } of 3: <b>{ $micro }</b>
    Did it happen?
week-do-happened-done = Done
week-do-happened-partly = Partly
week-do-happened-not-yet = Not yet
week-do-happened-too-hard = It’s too hard
week-do-happened-why =
    All four answers help. Done becomes evidence, and the others show what to change.

week-do-what =
    You said you’d do it, and you did it.
    What exactly did you do? Write it while it’s fresh.
week-do-what-why =
    This goes into your evidence, in your words. On a day full of doubt you can read what you did.

week-do-part =
    Partly counts. What did you get done?
week-do-rest =
    What about the rest of it?
week-do-rest-same = Same again
week-do-rest-smaller = A smaller version
week-do-rest-move-on = That’s enough, go on

week-do-how =
    What did you do that made it happen?
    Think of how you prepared, how you began, or how you kept going.
week-do-how-why =
    A win you put down to your own effort or method builds belief. One you put down to luck fades, because luck can’t be repeated.

week-do-hand-back =
    <i>“{ $said }”</i>
    That may be part of it. And which part was you?
    Even something small: you turned up, you began, you didn’t stop.
week-do-hand-back-why =
    Luck and help can be real. Your part is the piece you can use again, so it’s worth writing down too.

week-do-confidence =
    Your goal: <b>{ $goal }</b>
    How sure are you now that you can do it? 1 to 10.
week-do-confidence-why =
    Say what’s true today, also if it hasn’t moved or went down. Confidence goes up and down on its way.

week-do-difficulty =
    The step was: <b>{ $step }</b>
    How hard does it look now? 1 = easy, 10 = as hard as it gets.
week-do-difficulty-why =
    A step can look smaller once you’ve done a piece of it. If it doesn’t, that’s useful to know for the next one.

week-do-when-next =
    Next: <b>{ $next }</b>
    When will you do it? Tap a time, or type one such as “Friday 9am”.
week-do-when-next-in-an-hour = In an hour
week-do-when-next-this-evening = This evening
week-do-when-next-tomorrow-morning = Tomorrow morning
week-do-when-next-tomorrow-evening = Tomorrow evening

week-do-cue =
    That’s fine, nothing is lost.
    Think of the moment it could have happened: what came up instead?
week-do-cue-why =
    Three short questions: what set it off, what got in the way, what to change. A miss is information about the plan.

week-do-friction =
    And what made it hard to begin?
    Time, place, tiredness, a thought, something missing?

week-do-tweak =
    What one thing could you change for tomorrow?
    For example: put it before breakfast, lay things out tonight, tell someone.
week-do-tweak-why =
    One change is easy to try, and you’ll see whether it helped. With five at once, you couldn’t tell.

week-do-again =
    And the action: the same again, or a smaller one?
week-do-again-same = The same
week-do-again-smaller = A smaller one

week-do-shrink =
    Let’s find a smaller form of “{ $small }”.
    What’s the piece of it you could do in two minutes?
week-do-shrink-why =
    If it’s too hard, it’s too big for now. Cutting it down until it feels almost too easy is how this works.

week-do-sure =
    <b>{ $small }</b>
    How sure are you that you’ll get this done? 1 = not at all, 10 = certain.
week-do-sure-why =
    From 7 up the size is right. Below that, the action shrinks; nobody asks you to push harder.

week-do-when =
    <b>{ $small }</b>
    When will you do it? Tap a time, or type one such as “tomorrow 3pm”.
week-do-when-in-an-hour = In an hour
week-do-when-this-evening = This evening
week-do-when-tomorrow-morning = Tomorrow morning
week-do-when-tomorrow-evening = Tomorrow evening

week-do-end-done =
    That’s in your evidence now:
    <blockquote>{ $wrote }</blockquote>
    Next: { $next }, { $when }

week-do-end-last =
    All three micro-actions are behind you. The newest piece of evidence:
    <blockquote>{ $wrote }</blockquote>
    Day 7 looks back at what this week shows.

# $tweak is nothing where the action was too hard, or done in part.
week-do-end-again =
    Kept: <b>{ $micro }</b>
    { $when }

    { $tweak }
week-do-tweak-row = Your change: { $tweak }
