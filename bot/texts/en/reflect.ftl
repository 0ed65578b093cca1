### Looking back on a day. Unhurried and curious; the person draws the conclusion, not the coach.

reflect-name = your reflection
offer-reflect = Reflect on today
offer-reflect-from = Reflect on it
command-reflect = Three questions about your day

reflect-why =
    In 19 studies with 2,201 adult learners, those who kept track of what they had mastered came to trust themselves more. Five to ten minutes are enough.

reflect-which =
    { $span ->
        [week] Your week, in your own words. Which of these shall we look at?
       *[day] Which of today’s wins shall we look at?
    }

    { $rows }

    { $found }
reflect-proved-row = • What it proved, as you put it on { $day }: “{ $text }”
reflect-which-something-else = Something else
reflect-which-why = These are in your evidence already. Something new is welcome too.

reflect-what =
    Think of one thing that worked lately, however small.
    What was it?
reflect-what-why =
    Most days have one, and most days it goes by unseen. Getting up on a bad morning is one.

reflect-actions =
    <b>{ $what }</b>
    1 of 3: what did you do that led to it? Be exact.
reflect-actions-why =
    What you did can be done again. That’s why it’s worth being exact.

reflect-hand-back =
    <i>“{ $said }”</i>
    That may be part of it. And which part was you?
reflect-hand-back-why =
    Luck and help can be real. Your own part is the piece that you can use again.

reflect-proves =
    2 of 3: what does it prove about what you can do?
    Finish the line “I can …”.
reflect-proves-why =
    A win doesn’t speak for itself. Put into words what it shows, and it’s there when you doubt.

reflect-next =
    3 of 3: where could you use that next?
    One thing in the coming days is enough.
reflect-next-why =
    Used once more, it stops being a one-off. It can become a small step right away.

reflect-end =
    <b>{ $what }</b>
    What it proves, in your words:
    <blockquote>{ $proves }</blockquote>
