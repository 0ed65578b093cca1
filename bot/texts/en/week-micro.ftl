### Day 3. Smaller than feels necessary. Make shrinking sound like skill, because it is.

week-micro-name = your three micro-actions

week-micro-why =
    A tiny action that gets done teaches you more than a big one that doesn’t. Goals close in time and small in size steer what people do; far-off ones rarely reach into today.

week-micro-micro =
    { $number ->
        [1] <b>Day 3.</b> Your step: “{ $step }”
            What part of it could you do in under ten minutes?
            For example: open the form and fill in the first page.
        [2] Micro-action 2 of { $of }. What could you do after that?
            Under ten minutes again.
       *[other] Micro-action { $number } of { $of }. What then, in under ten minutes?
    }
week-micro-micro-why =
    Ten minutes fit into almost any day, even a bad one. If it feels almost too easy, it’s the right size.

week-micro-sure =
    <b>{ $micro }</b>
    How sure are you that you’ll get this done? 1 = not at all, 10 = certain.
week-micro-sure-why =
    7 or more means the size is right. Under 7 says something about the size of the action, so that’s what you change.

week-micro-shrink =
    Then let’s make “{ $micro }” smaller.
    What would you do even on a tired day?
    Two minutes of it, only the first move, or getting it ready.
week-micro-shrink-why =
    If the gym is too much, driving to its car park and walking in is an action. What counts is that you planned it and then did it.

week-micro-when =
    The first one: <b>{ $first }</b>
    When will you do it? Tap a time, or type one such as “tomorrow 3pm”.
week-micro-when-in-an-hour = In an hour
week-micro-when-this-evening = This evening
week-micro-when-tomorrow-morning = Tomorrow morning
week-micro-when-tomorrow-evening = Tomorrow evening
week-micro-when-why =
    With a set time, you don’t have to decide again later. I’ll write to you then, once.

# $ahead is yes before the very first effort.
week-micro-end =
    Set: <b>{ $first }</b>, { $when }
    I’ll write to you then. It can still be made smaller at any time.
    { $ahead ->
        [yes] Soon there may be much effort and little to show. That’s called the dip, and it passes.
       *[no] { "" }
    }
