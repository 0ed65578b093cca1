### Self-talk. Practical, like a trainer at the side: what do the hands do first?

cue-name = your cue card
offer-cue = Make a cue card
offer-cue-from = Make a cue card
offer-cues = My cue cards
command-cue = From hoping to a clear instruction

cue-why =
    Telling yourself what to do works better than cheering yourself on. It keeps your mind on the task, away from what’s at stake.

cue-event =
    What is it for?
    For example: “the exam on Friday” or “phoning the landlord”.

cue-hope =
    <b>{ $event }</b>
    What do you usually say to yourself just before? Word for word.

cue-hope-why =
    Most people find a hope in there, such as “let me not mess this up”. It’s where we begin.

cue-instruction =
    <i>“{ $hope }”</i>
    Now as an instruction: what do your body and hands do first?
    For example: “Shoulders down. Read question one twice. Start with the easy one.”

cue-instruction-why =
    A hope gives you nothing to do. An instruction you can follow, even with a fast heart.

cue-firmer =
    <i>“{ $said }”</i>
    That is a wish or a feeling, which is fine to have. What will you <b>do</b> in the first ten seconds?
    For example: “Look up. One breath. Then the first word.”

cue-firmer-why =
    “Don’t rush” makes you think of rushing. “One breath, then the first word” can be done.

cue-end =
    Your card for <b>{ $event }</b>:
    <blockquote>{ $instruction }</blockquote>
    You’ll see it before such events.

cues =
    <b>Your cue cards:</b>

    { $rows }

cues-row = ▫️ <b>{ $event }</b>: { $instruction }

cues-none =
    No cue cards yet. One takes two minutes.
