### Day 2. A workbench, not a test: steps are cheap, and everything can be changed, moved or thrown out.

week-ladder-name = your ladder of steps

week-ladder-why =
    A ladder turns one scary jump into steps you can take. Fear studies found that going up step by step raised both belief and what people then did.

week-ladder-steps =
    { $have ->
        [0] <b>Day 2.</b> What are 7 to 10 steps towards “{ $goal }”?
            A good step feels like a 3 or 4 out of 10. Rough is fine; you can change it all later.
            Send a list, one step a line, or one by one.
        [one] One step so far. 7 to 10 make a good ladder. What else?
        [10] 10 steps. That’s a full ladder. Tap done when you’re happy with it.
        [9] 9 steps. There’s room for one more, or tap done.
        [8] 8 steps, enough for a ladder. Add more, or tap done.
        [7] 7 steps, enough for a ladder. Add more, or tap done.
       *[other] { $have } steps so far. 7 to 10 make a good ladder. What else?
    }
week-ladder-steps-why =
    With 7 to 10 steps, most of them can be small enough to do and big enough to count. Too easy proves little; too hard can make you trust yourself less.
week-ladder-steps-hint-1 =
    Start at the finish. It’s done: what happened right before that?
    And before that?
week-ladder-steps-hint-2 =
    What’s the very first thing your hands would do?
    Open a page, find a number, put on your shoes?
week-ladder-steps-hint-3 =
    What do you need before you can go on?
    Something to find out, someone to ask, a thing to get, an hour to keep free?
week-ladder-steps-hint-4 =
    How could you try it in an easier form first?
    Alone, for two minutes, with one kind person, or where nothing is at stake?

# An example ladder from the part of life the goal belongs to.
week-ladder-steps-hint-5 =
    { $domain ->
        [study] Someone else’s, for an exam: open the book, read one page, explain it aloud, do one old question, do three, show a fellow student.
        [work] Someone else’s, for speaking up at work: write one point, say it to a colleague, ask one question, give one update.
        [health] Someone else’s, for running: put on the shoes, walk ten minutes, jog one, jog three, go with a friend.
        [creative] Someone else’s, for a story: write one bad line, one scene, read it aloud alone, show one friend, send one page.
        [social] Someone else’s, for meeting people: say hello to a neighbour, ask the cashier one thing, a five-minute chat, ask someone for coffee.
       *[other] Someone else’s, for a phone call: find the number, write the first sentence, call an info line, call a friend, make the call.
    }
    What would yours be?

week-ladder-level =
    Step { $number } of { $of }: <b>{ $step }</b>
    How hard does it feel? 1 = easy, 10 = as hard as it gets.
week-ladder-level-why =
    Around 3 or 4 a step takes some effort and is still likely to work. That mix tells you most about what you can do.

week-ladder-too-big =
    <b>{ $step }</b>
    { $level } is a tall step. Would you like to cut it up or make it smaller?
week-ladder-too-big-split = Cut it into pieces
week-ladder-too-big-smaller = Make it smaller
week-ladder-too-big-keep = Keep it as it is
week-ladder-too-big-why =
    When a step is too tall, it usually gets put off. Cutting it up is the method itself, not a weaker version of it.

week-ladder-pieces =
    { $have ->
        [0] What 2 to 4 smaller steps make up “{ $step }”?
            One a line, or one by one.
        [one] One piece so far. What comes next?
        [4] 4 pieces. Tap done to go on.
       *[other] { $have } pieces. Add another, or tap done.
    }

week-ladder-smaller =
    What’s an easier form of “{ $step }”?
    Shorter, nearer, alone, or only the first half of it.

week-ladder-piece-level =
    The pieces you cut, { $number } of { $of }: <b>{ $step }</b>
    How hard does it feel? 1 to 10.

week-ladder-piece-smaller =
    Still tall. What would be an easier form of “{ $step }”?
    Skip, if it can stay as it is.

# $level is a dash where a step has not been rated.
week-ladder-row = { $number }. { $step } ({ $level })

week-ladder-review =
    { $shape ->
        [tall] A step of 5 or more is still tall. Reword it until it feels like a 3 or 4:
        [small] Most of these felt like a 1 or 2. Joining a few would give you steps that prove more.
       *[good] Your ladder, with how hard each step feels:
    }

    { $ladder }

    Does it look right?
week-ladder-review-good = Yes, that’s my ladder
week-ladder-review-change = Reword a step
week-ladder-review-move = Move a step
week-ladder-review-remove = Take one out
week-ladder-review-add = Add a step
week-ladder-review-merge = Join some steps
week-ladder-review-why =
    You’ll start at the top of this list, so put the step you’d do first there. The rest can still change later.

week-ladder-change-which = Which step do you want to reword?
week-ladder-change-text = How does it go now?
week-ladder-change-level =
    <b>{ $step }</b>
    How hard does it feel like this? 1 to 10.

week-ladder-move-which = Which step do you want to move?
week-ladder-move-where = Where does this one go: { $which }?
week-ladder-move-where-up = One place up
week-ladder-move-where-down = One place down
week-ladder-move-where-first = To the start
week-ladder-move-where-last = To the end

week-ladder-remove-which = Which step do you want to take out?

week-ladder-add-text = What’s the step?
week-ladder-add-level =
    <b>{ $step }</b>
    How hard does it feel? 1 to 10.

week-ladder-merge-which = Which 2 to 4 steps belong together?
week-ladder-merge-text =
    How would you say them as one step?
week-ladder-merge-level =
    <b>{ $step }</b>
    How hard does it feel as one? 1 to 10.

week-ladder-end =
    { $count ->
        [one] Your ladder stands. It has one step:
       *[other] Your ladder stands: { $count } steps. The first one:
    }
    <b>{ $first }</b>
    Day 3 cuts it into three actions of under ten minutes each.
