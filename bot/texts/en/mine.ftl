### The page with someone's own evidence. They read it alone, to remember: short labels, their own words, no praise.

offer-my-evidence = All on one page
menu-my-evidence = My evidence

mine-title = My evidence
mine-count =
    { $count ->
        [0] Nothing written down yet.
        [one] <b>1</b> thing you did.
       *[other] <b>{ $count }</b> things you did.
    }
mine-parts = Parts of this page
mine-evidence = Evidence
mine-curve = Confidence
mine-ladder = Ladder
mine-plan = Plan

mine-search = Search
mine-search-hint = A word, e.g. phone
mine-goal = Goal
mine-goal-all = All goals
mine-found =
    { $count ->
        [0] Nothing like that here. Try another word.
        [one] 1 found.
       *[other] { $count } found.
    }
mine-how = How:
mine-curve-title = Confidence over time, 1 to 10
mine-numbers = The same in numbers
mine-pairs = First and latest
mine-first = First
mine-latest = Latest
mine-when = Day
mine-what = Rating
mine-hard = Feels
mine-day-hint = Tap a day to see what it holds.
mine-plan-done = <b>{ $done }</b> of { $of } days done.
mine-state-done = Done
mine-state-skipped = Left out
mine-state-today = Next
mine-state-ahead = Ahead
mine-state-now = You are here

mine-no-evidence = What you do and write down will stand here. One small thing is enough to begin.
mine-no-curve = A second rating of the same goal makes a curve.
mine-no-ladder = There is no ladder yet. The second day of the week makes one.
mine-no-plan = There is no plan yet. It is thirty days, one thing a day: /plan begins it.

mine-wait = One moment…
mine-lost = No connection right now.
mine-again = Try again
mine-not-you =
    This page opens from the chat with the bot.
    Open it there, and it knows you.
mine-too-old =
    This page has been open for long.
    Close it and open it again from the chat.
mine-stranger =
    There is nothing of yours here yet.
    Press Start in the chat first.
mine-too-fast = That was a lot at once. Try again in a moment.
mine-sorry = Something went wrong here. Try again in a moment.
