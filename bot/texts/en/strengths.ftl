### Strengths. A shared search: facts first, and a name for them last.

strengths-name = your strengths
offer-strengths = Find my strengths
command-strengths = What you’re drawn to and do well

strengths-why =
    It’s hard to see one’s own strengths after a run of bad luck. Where your time goes, and what others notice, are good places to look.

strengths-spend =
    { $have ->
        [0] Where does your time really go, when nobody asks? Games, chats, fixing things: all of it counts.
            One a line.
       *[other] What else? Or tap done.
    }

strengths-spend-why = Not where it “ought to” go. What you do anyway shows what draws you.

strengths-draws =
    { $spend }
    What is it in these that draws you? The people, the puzzle, the stories, the hands-on part?

strengths-draws-why = Under a habit there’s often something you value or do well.

strengths-others =
    { $have ->
        [0] What have others said you do well? As facts, whether you believe it or not.
            One a line, or skip.
       *[other] What else have they said? Or tap done.
    }

strengths-others-why = It may feel odd to write. You needn’t agree; it only counts that someone said it.

# $heard is no where nobody’s words were given.
strengths-overlap =
    You’re drawn to: { $draws }
    { $heard ->
        [yes] Others say: { $others }. Where do the two meet?
       *[no] What in that might you do well?
    }

strengths-overlap-why = Where pull and skill meet, trying is easier, and so is staying with it.

strengths-named =
    { $have ->
        [0] Your own words again. What do these show that you can do?
       *[other] What else do they show? Or tap done.
    }

    { $rows }

strengths-named-why = Named out of things you did, a strength isn’t praise. It’s a short word for a fact.

strengths-explore =
    What would you like to try, to find out more?
    Tick one or more, or type your own.

strengths-explore-ask-someone = Ask someone who does it
strengths-explore-a-course = A short course
strengths-explore-an-hours-visit = Visit for an hour
strengths-explore-read-or-watch = Read or watch something
strengths-explore-why = One hour of trying tells you more than a month of thinking about it.

strengths-end =
    { $any ->
        [yes] What you found: <b>{ $strengths }</b>
       *[no] A start is made.
    }
    To try: { $explore }
