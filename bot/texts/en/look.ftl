### The look back on a step or a goal. Done or not done are both news.

offer-look = How did it go?
offer-look-done = Done
offer-look-partly = Partly
offer-look-tried = Tried, didn’t work
offer-look-not-begun = Not begun
look-name = the look back on your step

look-why =
    What you do counts more once you’ve put it into words. And what didn’t work shows what to change.

look-went =
    <b>{ $what }</b>
    How did it go?

look-went-done = Done
look-went-partly = Partly
look-went-tried = Tried, didn’t work
look-went-not-begun = Not begun
look-went-why = All four answers help. Done becomes evidence; the others show what to change.

look-what =
    You planned it and did it.
    What exactly did you do? Write it while it’s fresh.

look-how =
    What did you do that made it work?
    How you prepared, how you began, how you kept going.

look-how-why =
    What you did can be done again. So that’s the part to write down.

look-hand-back =
    <i>“{ $said }”</i>
    That may be part of it. Which part was you?

look-hand-back-why =
    Luck and help can be real. Your own part is the piece you can use again.

look-part = Partly counts. What did you get done?
look-happened = You tried it. What happened?

look-cause =
    Why did it go the way it went, do you think?

look-cause-why = How people explain a setback decides what they try next. Guess freely.

look-strategy =
    Leave talent aside for a moment.
    What in how you went about it could be different next time?

look-strategy-why =
    “I can’t do it” leaves nothing to try. A way of doing it can change by tomorrow.

look-learned = What do you know now that you didn’t know before?

look-next =
    What will you do differently next time?
    One thing is enough.

look-cue =
    Fine, nothing is lost.
    Think of the moment it could have happened: what came up instead?

look-cue-why = Three short questions: what set it off, what got in the way, what to change.

look-friction =
    And what made it hard to begin?
    Time, place, tiredness, a thought, something missing?

look-tweak =
    What one thing could you change for tomorrow?
    For example: lay things out tonight, do it before breakfast, tell someone.

look-end-done =
    That’s in your evidence now:
    <blockquote>{ $wrote }</blockquote>
    The next can be one notch harder, or not yet. What do you say?

look-end-partly =
    That part is in your evidence now:
    <blockquote>{ $wrote }</blockquote>
    The rest can be done the same way, or smaller.

look-end-tried =
    Kept as an experiment. For next time, in your words:
    <blockquote>{ $next }</blockquote>
    You went and tried it, so now you know more than before.

look-end-not-begun =
    Kept: <b>{ $tweak }</b>
    If it keeps waiting, it’s too big. A smaller one may fit better.
