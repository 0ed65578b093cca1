### Short cards: one idea, said plainly, then one thing to do. A good teacher with little time.

learn =
    <b>Short cards</b> ({ $page } of { $pages })
    Each takes half a minute and ends in one thing to do.
learn-card =
    <b>{ $title }</b>
    { $card }

    <i>{ $source }</i>
learn-source-twelve = From: “The 12 Evidence-Based Practices” for self-efficacy
learn-source-alvarez = From: Dr. Elena Alvarez, PsyD, on self-efficacy
learn-source-pearse = From: “How To Build Self-Efficacy”, Sarah James Pearse

offer-learn = All cards
offer-learn-card = Read it
offer-learn-more = More cards
offer-learn-next = Next card
meet-learn = I have short cards on how this works.

learn-what-it-is-title = What self-efficacy is
learn-what-it-is =
    It is how far you trust yourself to do one certain thing.
    So it can be high for cooking and low for phone calls.
    Four quick ratings show where yours is today.

learn-what-it-is-not-title = What it is not
learn-what-it-is-not =
    It is not self-worth, and not a feeling of confidence in general.
    You can like yourself and still doubt that you can give a talk.
    Seven signs show where doubt gets in your way.

learn-sources-title = Where it comes from
learn-sources =
    Four things feed it: doing, watching people like you, what others tell you, and how you read your body.
    Doing counts most. The practices use all four.

learn-doing-title = Doing beats thinking
learn-doing =
    Nobody thinks their way into trusting themselves.
    You act in a small way, see that it worked, and the belief follows.
    What could be today’s small step?

learn-watching-title = Watch people like you
learn-watching =
    In one study, children who saw a classmate struggle and get there did better than those who saw a teacher do it.
    Who is one step ahead of you?

learn-voices-title = Choose your voices
learn-voices =
    Good support is specific: it names what you did.
    It works best from people who cheer small wins and help with setbacks, not from those who compare.

learn-body-title = What a racing heart means
learn-body =
    The same racing heart can be read as fear or as fuel.
    Read as fear it lowers your trust; read as fuel it leaves it whole.
    You can practise that reading.

learn-loop-title = The loop
learn-loop =
    A small success raises trust. Trust lets you try a bit more. Trying more brings the next success.
    It also runs backwards when we avoid. A week is enough to turn it.

learn-how-long-title = How long it takes
learn-how-long =
    Most programs that worked took 4 to 20 weeks.
    The first two weeks may feel like little. By week four people notice small changes.
    A month is a fair try.

learn-positive-thinking-title = Not positive thinking
learn-positive-thinking =
    “It will all be fine” is a hope. “I did this before, in this way” is a fact.
    If cheering yourself up never worked, that’s fine: here we collect proof.

learn-failing-title = Why failing is data
learn-failing =
    What matters is not whether it went wrong but how you read it.
    “This way didn’t work” leaves a next try open; “I can’t” does not.
    Write one down as an experiment.

learn-moderate-title = Not too easy, not too hard
learn-moderate =
    Over 114 studies at work, trust in oneself went with results most for tasks of middling difficulty.
    Too easy proves little; too hard can prove the wrong thing.

learn-feedback-title = Ask about the task
learn-feedback =
    In 607 studies, feedback on the person often did harm, even when it was praise.
    Feedback on the task helped. So ask: what could I do better in this part?

learn-faking-title = Don’t fake it
learn-faking =
    Pretending to know, and then failing in front of others, costs a lot of trust.
    Saying “I am new at this” and taking a beginner’s step is safer.

learn-owning-title = Own your wins
learn-owning =
    If it was all luck, or all other people, a success teaches you nothing about yourself.
    After a win, look for your own part: what did you do that made it work?

learn-one-domain-title = One thing at a time
learn-one-domain =
    Quitting smoking, a new business and a marathon at once mostly end in giving up on all three.
    One field first, until it runs by itself.

learn-dip-title = The dip
learn-dip =
    In anything new there is a stretch of much effort and little to show.
    It comes to everyone. People who expect it get through it.
    Your own list helps on such days.

learn-too-sure-title = Being too sure
learn-too-sure =
    Trust far above skill leads to poor preparation.
    Best is a little above: enough to try, close enough to prepare.
    Your progress shows how your guesses turn out.

learn-avoiding-title = Why avoiding sticks
learn-avoiding =
    Putting a thing off feels good for a moment, and that relief becomes a habit.
    It takes several small counter-experiences before the pull gets weaker.

learn-inventory-title = Look at your real days
learn-inventory =
    Where does your time really go, and what draws you there?
    Even games or long chats can point at a strength. What others thank you for is the second clue.

learn-up-and-down-title = It goes up and down
learn-up-and-down =
    Progress is no straight line: jumps, flat stretches, a step back.
    Blaming yourself makes it slower; a short look at what happened makes it quicker.

learn-limits-title = What research can’t say
learn-limits =
    Most studies were done in North America and Europe, so your culture may differ.
    And belief is not skill: you still need practice in the thing itself.

learn-professional-title = When to see a professional
learn-professional =
    Two weeks of low mood, panic, old trauma, or days that no longer work: these call for trained help.
    Practices like these go along with treatment, not in its place.
