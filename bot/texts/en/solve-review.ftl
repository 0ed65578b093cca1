### Step 5 of the solver. An honest look at a try: what came of it is a finding, whichever way it went.

solve-review-name = the look back on your plan

solve-review-why =
    What worked and what didn’t is the best start for a next try. In problem-solving training, people learn to see an obstacle as something to work on, not as a verdict on them.

solve-review-worked =
    You wanted to solve “{ $problem }” and tried “{ $chosen }”.
    What worked, even a little?
solve-review-worked-why =
    Something usually worked, even when the whole didn’t. It goes into your evidence.

solve-review-not-worked =
    And what didn’t work?

solve-review-solved =
    <i>{ $problem }</i>
    Where does it stand now?
solve-review-solved-yes = Solved
solve-review-solved-partly = Partly solved
solve-review-solved-no = Not solved

solve-review-learned =
    What do you know now that you didn’t know before you tried?
solve-review-learned-why =
    This is kept as an experiment: what you tried, what happened, what you learned. The next try starts from there.

solve-review-after =
    How sure are you now that you can solve problems like this one?
    1 = not at all, 10 = completely.
solve-review-after-why =
    You were asked this before you began, so you can compare. It’s about this kind of problem, not about you as a person.

solve-review-next =
    What would you like to do with it now?
solve-review-next-list = Another idea on my list
solve-review-next-new-ideas = Look for new ideas
solve-review-next-leave = Leave it for now

solve-review-end-solved =
    Solved: <b>{ $problem }</b>
    Step by step. Confidence with such problems: { $before } → { $after }.
# In one's evidence, where nothing was said about what worked.
solve-solved = Solved: { $problem }

solve-review-end-again =
    { $tried ->
        [none] Back to it then, with what you know now:
       *[other] You tried <b>{ $tried }</b>. Back to it, with what you know now:
    }
    <b>{ $problem }</b>
solve-review-end-left =
    It can rest: <b>{ $problem }</b>
    Your ideas and what you learned are kept, in case you come back to it.
