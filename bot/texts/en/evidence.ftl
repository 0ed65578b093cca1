### The person’s own wins, found again. Plain and dated.

offer-evidence-goals = By goal
offer-evidence-goal = This goal
offer-evidence-found-more = More
offer-evidence-found-back = Back to the first
offer-evidence-goal-older = Older
offer-evidence-goal-newer = Newer
offer-remind = Remind me
command-remind = Three of your own wins

evidence-found =
    { $count ->
        [one] One thing you wrote has <b>{ $words }</b> in it:
       *[other] { $count } things you wrote have <b>{ $words }</b> in them:
    }

    { $rows }

evidence-not-found =
    I found nothing like <b>{ $words }</b> in what you wrote.
    Try another word, or look through all of it.

evidence-of-goal =
    Towards <b>{ $goal }</b>, you did this:

    { $rows }

evidence-goals = Which goal?

evidence-goals-none =
    None of your evidence belongs to a goal yet.
    Anything done in a week or for a goal will be listed here.

remind =
    { $about ->
        [none] This is what you did, in your own words:
       *[other] Before <b>{ $about }</b>, in your own words:
    }

    { $rows }

