### What comes back for good. The person switches; nothing is on unless they want it.

rhythms =
    { $count ->
        [0] None of these comes by itself yet. Tap to switch one on.
        [one] One of these comes by itself. Tap to switch.
       *[other] { $count } of these come by themselves. Tap to switch.
    }
rhythm-named =
    { $on ->
        [yes] ✓ { $kind ->
            [weekly-review] Sunday: look back
            [weekly-checkin] Friday: weekly message
            [monthly-goal] Monthly: a harder goal
           *[quarterly-assess] Quarterly: four ratings
        }
       *[no] { $kind ->
            [weekly-review] Sunday: look back
            [weekly-checkin] Friday: weekly message
            [monthly-goal] Monthly: a harder goal
           *[quarterly-assess] Quarterly: four ratings
        }
    }
offer-rhythms = What comes regularly
offer-rhythm-switch = Switch
coming-weekly-review = the weekly look back
coming-weekly-checkin = the weekly message
coming-monthly-goal = a look at your goal
coming-quarterly-assess = the four ratings
coming-assess-again = the four ratings again
nudge-weekly-review =
    Fifteen minutes for your week: what went well, what was hard, and what it shows.
nudge-weekly-checkin = Four lines to someone on your side: done, hard, next, one wish.
nudge-monthly-goal =
    A month has passed. Would a slightly harder goal fit by now?
    It may also stay as it is.
nudge-quarterly-assess = Three months on: the same four ratings, next to your own earlier ones.
nudge-assess-again =
    On { $since } you gave four ratings.
    Half a minute now puts today’s numbers next to them.
