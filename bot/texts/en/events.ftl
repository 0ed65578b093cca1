### Events that are ahead. Plain and exact: what, when, by whose clock. Nothing is a failure here.

moment-both = { $here } ({ $there } in { $place })

events-none =
    Nothing is on the list right now.
    Tell me what is coming up and when, like “interview Thursday 14:00”, and I’ll be there before it and after.
events =
    { $count ->
        [one] <b>One thing is ahead:</b>
       *[other] <b>{ $count } things are ahead:</b>
    }

    { $rows }
events-row =
    • { $event }: { $at }{ $every ->
        [week] , and every week
       *[once] { "" }
    }
event =
    <b>{ $event }</b>
    { $at }{ $every ->
        [week] , and every week
       *[once] { "" }
    }
    { $any ->
        [0] I stay quiet before it, and ask afterwards how it went.
       *[other] I come { $times } before it, and ask afterwards how it went.
    }
event-skipped =
    This one is left out. The next: <b>{ $event }</b>, { $at }
event-cancelled =
    <b>{ $event }</b> is off the list, with everything I had planned around it.

event-move-name = moving your event
event-move-why = Everything I had planned around it moves with it: what comes before, and the look back.
event-move-which =
    Move only the next <b>{ $event }</b>, or all from then on?
event-move-which-next = Only the next one
event-move-which-all = All from then on
event-move-at =
    When is <b>{ $event }</b> now?
    Type it your way. Another city’s clock is fine too: “Friday 3pm Tokyo time”.
event-move-end =
    Moved: <b>{ $event }</b>, { $at }
    What I had planned around it moved along.

event-times-name = when I come before your event
event-times-why = A longer lead gives you time to prepare. Five minutes is for the first move only.
event-times-times =
    When may I come before <b>{ $event }</b>? Tick any, or none.
    The last one brings your card for the first move.
event-times-times-120 = 2 hours
event-times-times-60 = 1 hour
event-times-times-30 = 30 minutes
event-times-times-10 = 10 minutes
event-times-times-5 = 5 minutes
event-times-end =
    { $count ->
        [0] I stay quiet before <b>{ $event }</b>, and ask afterwards how it went.
       *[other] Done. I go by that for <b>{ $event }</b>.
    }

offer-events = What’s ahead
offer-events-further = Further ahead
offer-event = Open
offer-event-new = Add an event
offer-event-move = Move it
offer-event-times = Change when I come
offer-event-skip = Leave out the next one
offer-event-cancel = Call it off
offer-event-restore = Put it back
command-events = What’s ahead: move, call off


## A moment, read back

read-occasion = That is <b>{ $read }</b>. Right?
which-occasion = Which of these do you mean?
not-no-occasion = I could not read a time in that. Try “tomorrow 3pm” or “Friday morning”.
read-until = Quiet until <b>{ $read }</b>. Right?
which-until = Until which of these?
not-no-until = I could not read a day in that. Try “Friday” or “in two weeks”.

## Why there is something to choose, where words may mean several moments

which-moment-past =
    { $count ->
        [1] That time has passed. Is it this one?
       *[other] That time has passed. Is it one of these?
    }
which-moment-ambiguous = I can read that in more than one way. Which is it?
which-moment-vague = It could be one of these. Which is it?
which-moment-unknown = I am not sure I read that right. Is it this?
which-moment-repeats = Here I need one time only. Is this the first?
which-moment-zone = I do not know that clock. Is this right by your own?

## As a file for a calendar

calendar-name = Foothold
calendar-day = Day { $number } of 30: { $what }
calendar-none =
    There is nothing to put in a calendar yet.
    An event or the thirty-day plan would be something.
calendar =
    { $count ->
        [one] One thing for your calendar. Open the file to add it.
       *[other] { $count } things for your calendar. Open the file to add them.
    }
    When something moves here, /calendar makes a fresh one.
offer-calendar = As a calendar file
command-calendar = Your events and plan as a file
