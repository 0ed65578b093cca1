### It starts in two minutes. Two messages, no typing, no word too many.

reframe-short-name = the 30-second exercise

reframe-short-why =
    A fast heart is the same before something scary and something exciting. Giving it the name “energy” takes seconds, and a clear first move does the rest.

reframe-short-body =
    Hand on your chest. Feel three beats.
    That’s energy, sent to where you need it.
    Say it out loud or in your head: “I’m fuelled up for this.”
reframe-short-body-next = Next

# $cue is the person’s own card from before, or none.
reframe-short-first-thing =
    Now only the first move: feet, hands, eyes.
    { $cue ->
        [none] Tell yourself, like this: “Feet flat. Hands open. Look up. Begin slowly.”
       *[other] You wrote for this: “{ $cue }”
    }
reframe-short-first-thing-go = I’m going in

reframe-short-end =
    Go and do that first move. It’s all you need for now.
    I’ll ask you later how it went.
