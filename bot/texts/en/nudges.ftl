### What goes with every nudge: put off, left out, less often. Light; silence needs no excuse.

offer-later = Later
offer-not-today = Not today
offer-change-time = Change time
offer-in-15 = 15 min
offer-in-60 = 1 hour
offer-this-evening = This evening
offer-tomorrow = Tomorrow
offer-not-later = ‹ Back
offer-keep-so = As it was, please

nudge-later = All right. { $when }.
nudge-not-today =
    { $often ->
        [daily] All right. Tomorrow, then.
       *[once] All right, I leave it at that.
    }
nudge-tomorrow = All right, not today. { $when }, then.
nudge-later-when = All right. When shall I ask again?
nudge-which =
    Is that about <b>{ $what }</b>? One tap tells me.
    What you wrote is kept with it.
nudge-told =
    { $named ->
        [yes] You have told me about <b>{ $what }</b> already, thank you.
       *[no] You have told me about that one already, thank you.
    }
nudge-gone = That one is not open any more, so nothing changes.
toast-kept = Kept for later: { $name }
nudge-hushed =
    { $often ->
        [day] The last three went by without a tap, which is fine. I come every other day from now on.
       *[time] The last three went by without a tap, which is fine. I come every other time from now on.
    }
    Any tap or word, and it is as it was. Or does something else suit you better?
nudge-kept = All right, it stays as it was.
nudge-hour = You often answer around { $clock }. I can come then instead.
nudge-hour-move = Come at { $clock }
nudge-hour-moved = From tomorrow I come at { $clock }. /settings changes it.
nudge-from-before = <i>This was for { $day }. That day had no room left for it.</i>
nudge-left-out = <i>I could not come for a while. What was due then is left out.</i>
