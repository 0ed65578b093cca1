### A slip. Short questions, no sigh, one change.

slip-name = looking at a slip
offer-slip = Something slipped
offer-slip-from = Look at why it slipped

slip-why =
    A slip mostly has a trigger and something in the way. Both can be changed, one at a time.

slip-tried =
    What did you mean to do?

slip-cue =
    <b>{ $tried }</b>
    What came up instead? Think of the exact moment.

slip-cue-why =
    Where were you, what time was it, what did you feel? That’s what set it off.

slip-friction =
    What made it hard to do?
    Too far, too long, too tired, something missing?

slip-tweak =
    What one thing will you change tomorrow?
    For example: shoes by the door, phone in the hall, five minutes instead of thirty.

slip-tweak-why =
    One change is easy to try, and you’ll see whether it helped.

slip-end =
    Kept for tomorrow:
    <blockquote>{ $tweak }</blockquote>
    It can be your small step, with a time.
