### Someone feels stuck. Be brisk and practical, a bit playful with ideas, and never judge one of them.

solve-name = the problem solver

solve-why =
    Five steps turn “stuck” into a next move. In a trial, 132 adults with depression learned such steps with therapists for ten weeks: they came to trust themselves more with problems, and still did six months later.

solve-problem =
    <b>Step 1 of 5: the problem.</b>
    What is it, in one concrete sentence?
    For example: “My rent goes up by 80 a month from May and I can’t cover it.”
solve-problem-why =
    A problem with edges can be worked on; “everything is wrong” can’t. One sentence is enough.

solve-narrow =
    <i>“{ $mess }”</i> sounds like several things at once.
    Pick the one that presses most. What is it, by when, and how much?
    For example: “I’m three reports behind and they’re due on Friday.”
solve-narrow-why =
    The other parts won’t get lost. One solved piece often makes the next one easier.

solve-before =
    How sure are you that you can solve problems like this one?
    1 = not at all, 10 = completely.
solve-before-why =
    You’ll get the same question at the end. In the research, it was feeling able to solve things that lifted people’s mood.

solve-ideas =
    { $have ->
        [0] <b>Step 2 of 5: ideas.</b> What could be done about “{ $problem }”?
            Aim for { $goal }. Many first, good ones later; silly ones are welcome.
            One message may hold many, one a line.
        [1] <b>1</b> of { $goal }. What else?
            <i>{ $problem }</i>
        [2] <b>2</b> of { $goal }. What else?
            <i>{ $problem }</i>
        [3] <b>3</b> of { $goal }. What else?
            <i>{ $problem }</i>
        [4] <b>4</b> of { $goal }. What else?
            <i>{ $problem }</i>
        [5] <b>5</b> of { $goal }, halfway. What else?
            <i>{ $problem }</i>
        [6] <b>6</b> of { $goal }. What else?
            <i>{ $problem }</i>
        [7] <b>7</b> of { $goal }. What else? The odd ones often come late.
            <i>{ $problem }</i>
        [8] <b>8</b> of { $goal }. What else?
            <i>{ $problem }</i>
        [9] <b>9</b> of { $goal }. One more, as odd as you like?
            <i>{ $problem }</i>
        [10] <b>10</b> ideas. You can go on collecting, or tap done.
            <i>{ $problem }</i>
       *[other] <b>{ $have }</b> ideas. Tap done when you’ve run dry.
            <i>{ $problem }</i>
    }
solve-ideas-why =
    The first few ideas are mostly the ones you had already. Judging comes later, because it stops new ones from coming.
solve-ideas-hint-1 =
    Think of a friend who’s good at this kind of thing.
    What would they try first?
solve-ideas-hint-2 =
    Turn it round. What would make the problem worse?
    Now what’s the opposite of that?
solve-ideas-hint-3 =
    What’s the most ridiculous thing you could do?
    Write it down. There may be something useful hiding in it.
solve-ideas-hint-4 =
    You may not spend anything at all.
    What’s left that you could do?
solve-ideas-hint-5 =
    Someone gives you an hour of their help.
    Who would it be, and what would you ask for?

solve-best =
    <b>Step 3 of 5: compare.</b>
    Which 3 to 5 ideas look best? Tick them.
solve-best-why =
    Three to five are enough to have a real choice. The rest stay on your list in case you need them.

solve-another =
    You compared these before:

    { $table }

    Which one will you try now?
solve-another-compare-others = Compare other ideas
solve-another-why =
    What you said of them still stands, so nothing needs comparing twice. Other ideas on your list can join them.

solve-more =
    Which of your ideas do you want to look at now?
    One is enough, 5 at most.
solve-more-why =
    A first try has taught you something. A second look at your list is quicker than the first.

solve-pros =
    Idea { $number } of { $of }: <b>{ $item }</b>
    What speaks for it?
solve-cons =
    <b>{ $item }</b>
    What speaks against it?
solve-takes =
    <b>{ $item }</b>
    What would it take? Think of money, time, people, and how long until it works.
solve-chance =
    <b>{ $item }</b>
    How likely is it to work? 1 = hardly, 10 = almost surely.
solve-chance-why =
    A rough guess is fine. It lets you see at a glance what you really think of each idea.

solve-weighed =
    💡 <b>{ $idea }</b> ({ $chance }/10)
    { $said }
solve-weighed-line = { $side }: { $text }
solve-side-pros = For
solve-side-cons = Against
solve-side-takes = Takes

solve-choose =
    Here they are side by side.

    { $table }

    Which one will you try first?
solve-choose-why =
    It needn’t be perfect. Trying one idea tells you more than thinking about five.

solve-plan =
    { $have ->
        [0] <b>Step 4 of 5: the plan.</b> You chose “{ $chosen }”.
            What are the first three steps? One a line, or one by one.
        [1] That’s the first step. What comes second?
        [2] Two steps. And the third?
       *[other] Three steps. Tap done to set their times.
    }
solve-plan-why =
    Three steps are enough to get moving. What comes after is easier to see once you’re on the way.

solve-by =
    Step { $number } of { $of }: <b>{ $item }</b>
    By when? Tap a time, or type one such as “Friday 5pm”.
solve-by-this-evening = This evening
solve-by-tomorrow-evening = Tomorrow evening
solve-by-in-a-week = In a week
solve-by-why =
    A time turns “some day” into a day. I’ll ask when it comes, and it can always be moved.

solve-check =
    <b>Step 5 of 5: look back.</b>
    When shall I ask you how it worked? Tap, or type a day.
solve-check-day-after = Day after the last step
solve-check-why =
    Whatever happens, you’ll know more by then. If it isn’t solved, your other ideas are still here.

solve-plan-row = • { $step } – { $by }

solve-end =
    Your plan is kept: <b>{ $chosen }</b>

    { $rows }

    I’ll ask about each step when its time comes.
