### A hard thought, looked at from both sides. Fair, not cheerful: never argue with it, and never call it wrong.

thought-name = the thought record
offer-thought = Look at a thought
offer-thought-from = Look at this thought
command-thought = Look at a hard thought

thought-why =
    A thought can feel like a fact. Across 21 trials with 1,417 people, learning to test such thoughts made them trust themselves more, and the change lasted.

# $known says whether the thought has been told already.
thought-situation =
    { $known ->
        [yes] <i>“{ $thought }”</i>
            What happened just before that thought came? Where were you, who was there?
       *[no] What happened just before the thought came?
            Where were you, who was there? One sentence is enough.
    }
thought-situation-why =
    A thought belongs to a moment. Once you can see the moment, it says less about the whole of you.

thought-thought =
    And what went through your mind?
    Write it as it came, word for word.
thought-thought-why =
    The exact words matter, because they carry the sting. Nobody else reads them.

trap-all-or-nothing = All-or-nothing
trap-all-or-nothing-what = it’s either perfect or worth nothing, with no middle.
trap-all-or-nothing-example = “I missed one day, so the plan is ruined.”
trap-catastrophizing = Catastrophising
trap-catastrophizing-what = one slip grows into the worst that could come.
trap-catastrophizing-example = “I was late once. They’ll fire me and I’ll lose the flat.”
trap-discounting-positives = Discounting positives
trap-discounting-positives-what = what went well doesn’t count.
trap-discounting-positives-example = “I passed, but only because it was easy.”
trap-mind-reading = Mind reading
trap-mind-reading-what = knowing what others think without asking.
trap-mind-reading-example = “She didn’t smile, so she can’t stand me.”
trap-fortune-telling = Fortune telling
trap-fortune-telling-what = being certain how it ends before it starts.
trap-fortune-telling-example = “There’s no point in applying. They’ll say no.”

thought-trap-row =
    • <b>{ $name }</b>: { $what }
    <i>{ $example }</i>

thought-likely =
    <i>“{ $thought }”</i>
    Many thoughts fall into one of a few traps. Could it be one of these?

    { $rows }
thought-likely-all-or-nothing = All-or-nothing
thought-likely-catastrophizing = Catastrophising
thought-likely-discounting-positives = Discounting positives
thought-likely-mind-reading = Mind reading
thought-likely-fortune-telling = Fortune telling
thought-likely-rest = Show the others
thought-likely-none = None of these
thought-likely-why =
    These are only guesses from your words; you decide. A trap with a name is easier to step out of next time.

thought-rest =
    <i>“{ $thought }”</i>
    Does one of these fit? Tick any, or none.

    { $rows }
thought-rest-all-or-nothing = All-or-nothing
thought-rest-catastrophizing = Catastrophising
thought-rest-discounting-positives = Discounting positives
thought-rest-mind-reading = Mind reading
thought-rest-fortune-telling = Fortune telling
thought-rest-none = None of these
thought-rest-why =
    You decide whether a name fits. With none of them, the rest of the record works just as well.

thought-belief =
    <i>“{ $thought }”</i>
    How true does it feel right now? 1 = not at all, 10 = completely.
thought-belief-why =
    You’ll rate it again at the end. Even one point less is room to move.

thought-for =
    { $have ->
        [0] What speaks for it? Only what a camera could have filmed.
            One thing a line, or skip.
       *[other] Anything more that speaks for it? Or tap done.
    }
thought-for-why =
    Facts on both sides keep this fair. “I felt sick” is a fact; “I looked stupid” is a guess.

thought-own =
    These are things you’ve written yourself. Tick what speaks against the thought.

    { $rows }
thought-own-why =
    In a hard moment the mind leaves out what went well. So your own notes get a say.

thought-against =
    { $have ->
        [0] { $own ->
            [yes] And what else speaks against it?
           *[no] And what speaks against it?
            }
            Times it wasn’t so, things you did, what a friend would point to.
       *[other] Anything more against it? Or tap done.
    }
thought-against-why =
    The thought had the floor to itself until now. One fact on the other side is enough.

thought-again =
    On { $day } you wrote: <b>{ $last }</b>
    That was an answer to “{ $was }”.
    Does it hold this time too?
thought-again-same = Yes, it holds
thought-again-new = Write a new one
thought-again-why =
    A fair thought that held once may hold again. If this time is different, a new one fits better.

# $any says whether there are absolute words in the thought; $absolutes names them.
thought-balanced =
    { $any ->
        [yes] Now one sentence that is fair to both sides.
            In your thought: <b>{ $absolutes }</b>. Words like “not yet” or “this time” leave more room.
       *[no] Now one sentence that is fair to both sides.
            For example: “I was nervous, and I still said most of what I’d planned.”
    }
thought-balanced-why =
    It needn’t be positive. It only has to be true, so that you can believe it on a bad day too.

thought-rewrite =
    <i>“{ $balanced }”</i>
    In it: <b>{ $absolutes }</b>. Would it be truer with “not yet”, “often” or “this time”?
    Write it once more, or skip to keep it.
thought-rewrite-why =
    Words like “always” and “never” are hardly ever the whole truth. “Not yet” keeps a door open.

thought-belief-after =
    Back to the first thought: <i>“{ $thought }”</i>
    It was { $before }. How true does it feel now?
thought-belief-after-why =
    It may not have moved, and that’s an honest answer. Some thoughts take several tries.

thought-action =
    <i>“{ $balanced }”</i>
    If that’s so, what’s one thing to do now? A small one is fine.
thought-action-why =
    A new thought settles in once you act on it. Two minutes of doing are enough.

thought-end =
    <i>“{ $thought }”</i>
    { $moved ->
        [down] <b>{ $before } → { $after }</b>. It has a little less of a grip.
        [up] <b>{ $before } → { $after }</b>. It feels stronger just now; that happens when you look closely.
       *[same] <b>{ $before } → { $after }</b>. Not moved yet; you’ve still seen both sides of it.
    }
    Yours to keep: <b>{ $balanced }</b>

# Once a day at most, after an answer with words like “always” or “I’m just bad at”.
noticed-absolute =
    You wrote “{ $words }”. Words like that can make a moment look like a rule.
    If you like, we can look at it together.
