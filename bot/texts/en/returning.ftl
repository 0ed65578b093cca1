### After days away, or a pause. No count of days missed, no guilt, no push: a small door that is open.

nudge-away-3 =
    Two minutes are enough today: one thing you did this week, in one line.
    It may be tiny, like opening a letter.
nudge-away-7 =
    If you like, one tiny thing now: the first two minutes of something you put off.
    Only the start counts.
nudge-away-14 =
    Everything you wrote is still here, and I’ll be quiet until you write.
    One line is enough to begin again, any day.
nudge-pause-over =
    The pause is over, and nothing was lost. Good to have you here.
    There is no hurry; one small thing is plenty.
coming-pause-over = the end of your pause

## How strong the habit is. It never breaks: say where it is, not what was missed.

strength = Your practice: { $bar } { $word }
strength-seed = a beginning
strength-rooting = taking root
strength-growing = growing
strength-steady = steady
strength-strong = strong
