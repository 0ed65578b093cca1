### A setback, as a researcher reads a result: interested, never sorry for anyone.

experiment-name = an experiment
offer-experiment = Something went wrong
offer-experiment-from = Look at what happened

experiment-why =
    A setback says something about the way it was tried, and very little about you. Kept as an experiment, it tells you what to try next.

experiment-tried =
    What did you try? Just the fact, in a sentence.

experiment-happened =
    And what happened?
    As someone watching would tell it.

experiment-cause =
    Why did it go that way, do you think?

experiment-cause-why =
    How people explain a setback decides what they try next. Guess freely.

experiment-strategy =
    <i>“{ $said }”</i>
    Leave talent aside for a moment. What in how you prepared or went about it could change?

experiment-strategy-why =
    “I’m no good at it” leaves nothing to try. A method, or the time you give it, can change by next week.

experiment-learned =
    What do you know now that you didn’t know before?

experiment-next =
    What will you do differently next time?
    One thing is enough.

experiment-end =
    Kept as an experiment: <b>{ $tried }</b>
    Next time, in your words:
    <blockquote>{ $next }</blockquote>

experiment-row =
    🧪 <b>{ $tried }</b> <i>({ $day })</i>
    What happened: { $happened }{ $skipped ->
        [yes] { "" }
       *[no] { "\u000A" }Learned: { $learned }
    }
    Next time: { $next }
