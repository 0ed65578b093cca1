### After the event. Curious, unhurried. A good result goes back to the person who did it; a hard one is a finding.

debrief-name = the look back on your event

debrief-why =
    How you explain a result shapes what you’ll dare next time. What you did and how you did it can be repeated or changed; luck can’t.

# $event is empty after the 30-second version.
debrief-went =
    { $event }

    How did it go, compared with what you expected?
debrief-went-better = Better
debrief-went-as-expected = As expected
debrief-went-harder = Harder
debrief-went-did-not-happen = It didn’t happen
debrief-went-why =
    What people expect and what then happens are often apart. Seeing by how much makes the next guess better.

debrief-what =
    { $went ->
        [harder] What happened, as far as you can say?
       *[well] What happened, and what did you do?
    }
    Two or three plain sentences are enough.
debrief-what-why =
    What’s written while it’s fresh stays exact. It’s kept in your own words.

debrief-how =
    { $went ->
        [harder] What made it hard, do you think?
       *[well] What made it go that way, do you think?
    }
debrief-how-why =
    People often give a good result to luck and blame a bad one on themselves. Looking at effort and method is fairer, and more useful.

debrief-hand-back =
    “{ $said }”: that may well be so. And what was your part in it?
    What did you prepare, do or keep doing?
debrief-hand-back-why =
    A win only builds belief if you count your share of it. Your share is also the part you can do again.

debrief-strategy =
    Leave talent aside for a moment.
    What in how you prepared or went about it could be different next time?
debrief-strategy-why =
    “I’m no good at it” leaves nothing to try. A method, or how much you practise, can change by next week.

debrief-learned =
    What do you know now that you didn’t know before?
debrief-learned-why =
    It’s kept as an experiment: what you tried, what happened, what you learned, what’s next. That’s how a hard day becomes useful.

debrief-next =
    What will you do differently next time?
    One thing is enough.

debrief-end-kept =
    That’s in your evidence now:
    <blockquote>{ $what }</blockquote>
    It’s there for you before the next event like this one.

debrief-end-experiment =
    Kept as an experiment. For next time, in your words:
    <blockquote>{ $next }</blockquote>
    You went in, and you took an honest look afterwards.

debrief-end-off =
    All right, it’s off the list. Nothing else to do here.

debrief-end-skipped = All right, not this time. The next one stays on the list.
