### One small step, in one minute. Light and quick.

step-name = your small step
offer-step = One small step today
offer-step-from = Make it today’s step
offer-step-piece = One small piece of it
offer-step-harder = One notch harder
offer-step-smaller = A smaller step
offer-step-again = The same step again
offer-step-new = Another small step
command-step = One small step today
coming-step = the small step you planned

nudge-step =
    It’s the time you picked: <b>{ $what }</b>
    It can be as short as two minutes.

nudge-step-evening =
    Your small step: <b>{ $what }</b>
    How did it go? Any answer is useful.

step-open =
    You have a small step open: <b>{ $what }</b>
    How did it go?

step-why =
    Doing is the strongest source of belief in yourself. Small and done beats big and put off.

step-what =
    { $size ->
        [harder] Last time: <b>{ $before }</b>
            What’s the same with one notch more?
        [smaller] The last one: <b>{ $before }</b>
            What’s a piece of it that fits into two minutes?
        [again] Once more: <b>{ $before }</b>
            What will you do this time?
        [piece] You wrote: <b>{ $before }</b>
            What’s one small piece of that, for today or tomorrow? Ten minutes or less.
       *[new] What’s one small thing you could do today or tomorrow?
            Ten minutes or less, such as “write the first line of the mail”.
    }

step-what-why =
    It can be a piece of something big, or something you’ve put off. Small enough to surely happen is the right size.

step-when =
    <b>{ $what }</b>
    When? Tap a time, or type one such as “5pm”.

step-when-in-an-hour = In an hour
step-when-this-evening = This evening
step-when-tomorrow-morning = Tomorrow morning
step-when-tomorrow-evening = Tomorrow evening

step-when-why =
    With a time set, there’s nothing left to decide. I’ll write to you then, once.

step-sure =
    <b>{ $what }</b>
    How sure are you that you’ll do it? 1 = not at all, 10 = certain.

step-sure-why =
    From 7 up the size is right. Below that, the step gets smaller; you don’t have to push harder.

step-shrink =
    <b>{ $what }</b>
    Let’s make it smaller. What’s only the first move of it?
    Write that, or skip to keep it as it is.

step-shrink-why =
    If the whole letter is too much, opening it is a step. It counts because you planned it and did it.

step-stretch =
    <b>{ $what }</b>
    Certain already, so it may prove little. Would you like to add a bit?
    Write it with a notch more, or skip to keep it.

step-stretch-why =
    What takes a little effort says more about what you can do. On a hard day, certain is just right.

step-end =
    Set: <b>{ $what }</b>
    { $when }
    I’ll write to you then, and ask in the evening how it went.
