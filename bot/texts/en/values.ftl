### Values and goals. Open and patient: no value is better than another, and a goal may go.

values-name = what matters to you
offer-values = What matters to me
offer-values-new = Go through it again
command-values = What matters to you

values-why =
    Goals that are your own are easier to stay with. In a trial with 84 adults, one day spent on values still helped them trust themselves three months later.

values-at-best =
    Five short lines to finish; skip any.
    “When I’m at my best, I’m …”

values-fulfilled = “I feel most alive when …”
values-remembered = “I’d like people to remember me for …”
values-drained = “It drains me to spend time on …”
values-drained-why = What drains you shows the other side: something that matters may be missing there.
values-lose-time = “I lose track of time when …”

values-named =
    Which of these are yours? Tick up to five, or type your own.
    The first ones are guesses from what you wrote.

values-named-why = A word for it makes it easier to check a goal against. Two or three are plenty.
values-named-family = Family
values-named-friendship = Friendship
values-named-kindness = Kindness
values-named-honesty = Honesty
values-named-courage = Courage
values-named-learning = Learning
values-named-creativity = Creativity
values-named-health = Health
values-named-nature = Nature
values-named-justice = Fairness
values-named-independence = Independence
values-named-reliability = Being reliable
values-named-achievement = Doing things well
values-named-calm = Calm
values-named-fun = Fun
values-named-faith = Faith

values-mine =
    What matters to you: { $values }
    Your goal: <b>{ $goal }</b>
    Whose goal is it?

values-mine-mine = Mine
values-mine-someone-else = Somebody else’s
values-mine-not-sure = Not sure
values-mine-why = A goal carried for somebody else costs more strength. It may still be worth keeping; you decide.

values-do =
    <b>{ $goal }</b>
    What would you like to do with it?

values-do-keep = Keep it as it is
values-do-reword = Put it my way
values-do-let-go = Let it go

values-reword =
    <b>{ $goal }</b>
    How would you say it, so that it fits { $values }?

values-end =
    What matters to you: <b>{ $values }</b>
    Before something hard, writing about one of them can steady you.

values-have =
    What matters to you: <b>{ $values }</b>
    You can write about one of them, or go through it again.
