### Nerves before an event. Steady, close, few words: this is read with a fast heart. Never tell anyone to calm down.

reframe-name = getting ready for what’s coming

reframe-why =
    Fear and excitement feel almost the same in the body; what differs is how you read them. 318 adults living with HIV learned, among other skills, to see such signs as the body getting ready, and came to trust themselves more to cope.

reframe-when =
    The moment you want to be ready for: is it now, or later?
reframe-when-now = Now or very soon
reframe-when-later = Later
reframe-when-why =
    If it’s later, I’ll come by myself shortly before, when it helps most. If it’s now, we start at once.

reframe-what =
    What’s coming up? A few words are enough.
reframe-at =
    When does “{ $event }” start?
    Type it your way, such as “tomorrow 3pm”, “every Tuesday 10:00” or “3pm London time”.

reframe-repeat =
    Is “{ $event }” this one time, or every week at that hour?
reframe-repeat-only-once = This one time
reframe-repeat-every-week = Every week
reframe-repeat-why =
    A weekly one keeps its hour when the clocks change, and I look back on each with you.

reframe-coming =
    What’s coming up? A few words are enough.

reframe-arousal =
    <b>{ $event }</b>
    How stirred up is your body right now? 1 = very quiet, 10 = racing.
reframe-arousal-why =
    The number says how much energy is there, nothing else. A high one isn’t a bad sign.

reframe-signs =
    What do you notice in your body?
    Tick all that fit, or type your own.
reframe-signs-heart = Racing heart
reframe-signs-muscles = Tight muscles
reframe-signs-butterflies = Butterflies
reframe-signs-sweating = Sweating
reframe-signs-shaking = Shaking
reframe-signs-breath = Fast breath
reframe-signs-why =
    Once a feeling has a name, you can look at it. In a moment you’ll read the same signs in another way.

reframe-hand =
    Put a hand on your chest, wherever you feel the beat best.
    We’ll take one minute. You don’t have to calm down.
reframe-hand-ready = My hand is there

reframe-beat =
    Feel the beat under your hand.
    For one minute, breathe along with the words here.
reframe-beat-felt-it = I felt it
reframe-beat-why =
    The beat is blood on its way to your brain and muscles. You only notice it; nothing has to change.
reframe-beat-frame-1 =
    ●○○○○○○○○○○○
    Breathe in. Find the beat under your hand.
reframe-beat-frame-2 =
    ●●○○○○○○○○○○
    Breathe out. Let your shoulders drop.
reframe-beat-frame-3 =
    ●●●○○○○○○○○○
    In. Fast or slow, it’s fine as it is.
reframe-beat-frame-4 =
    ●●●●○○○○○○○○
    Out. Feel the next beat.
reframe-beat-frame-5 =
    ●●●●●○○○○○○○
    In. Your heart is sending out fuel.
reframe-beat-frame-6 =
    ●●●●●●○○○○○○
    Out. Half a minute.
reframe-beat-frame-7 =
    ●●●●●●●○○○○○
    In. Air for your voice and your head.
reframe-beat-frame-8 =
    ●●●●●●●●○○○○
    Out. Feel your feet on the floor.
reframe-beat-frame-9 =
    ●●●●●●●●●○○○
    In. This is energy, and it’s yours to use.
reframe-beat-frame-10 =
    ●●●●●●●●●●○○
    Out, slowly.
reframe-beat-frame-11 =
    ●●●●●●●●●●●○
    In. One more beat under your hand.
reframe-beat-frame-12 =
    ●●●●●●●●●●●●
    Out. Tap below when you’re ready to go on.

reframe-sign-row = • { $sign }

reframe-line =
    The same signs, read as energy being made ready for you:

    { $signs }

    Say it out loud in your own words, such as “My body is fuelling up for this.”
    What was your line? Type it.
reframe-line-why =
    Nothing in your body has to change, only the name you give it. Read as readiness, the same signs no longer eat away at your trust in yourself.

reframe-proof-row = • You wrote once: { $text }

# $proof is the person’s own evidence for such events, and may be empty.
reframe-instruction =
    What will your body and hands do first? Tell yourself, as an instruction.
    For example: “Feet flat. Look up. First sentence slowly.”

    { $proof }
reframe-instruction-why =
    “I hope I don’t mess up” gives you nothing to do. Telling yourself what to do helps more than cheering yourself on.

reframe-firmer =
    <i>“{ $said }”</i>
    That is a wish or a feeling, which is fine to have. What will your hands or feet <b>do</b> first?
    For example: “Feet flat. Look up. Then the first word.”
reframe-firmer-why =
    A feeling or a wish gives your body nothing to do. One small thing to do it can follow, even with a fast heart.

reframe-arousal-after =
    How stirred up is your body now? 1 = very quiet, 10 = racing.
    It was { $before }. It may well be the same; people do well with a fast heart too.
reframe-arousal-after-why =
    Lower isn’t the aim. The number shows you over time how your body does this.

reframe-ready =
    And how ready are you for “{ $event }”?
    1 = not at all, 10 = completely.

reframe-end =
    Energy { $before } → { $after }, ready { $ready } of 10.
    Your first thing: <b>{ $instruction }</b>
    I’ll ask you afterwards how it went.

reframe-end-later =
    Kept: <b>{ $event }</b>, { $at }{ $every ->
        [week] , and every week
       *[once] { "" }
    }
    I’ll come { $first } and { $second } minutes before it, and afterwards ask how it went.
