### What a person can set. Plain; the person decides.

settings-name = the settings
settings-why = So that I come at hours that suit you, and not at others.
settings-what =
    Your clock: <b>{ $zone }</b>. I write at <b>{ $morning }</b>, { $days }, and at <b>{ $evening }</b>, if something is open.
    { $none ->
        [yes] No quiet hours
       *[no] Quiet: <b>{ $quiet }</b>
    }, and { $most } a day at most.
    { $any ->
        [yes] Next, as far as there is something to say:
       *[no] Nothing is planned to come.
    }

    { $rows }

    What would you like to change?
settings-every-day = every day
settings-what-zone = My clock
settings-what-morning = Morning hour
settings-what-days = Which days
settings-what-evening = Evening hour
settings-what-quiet = Quiet hours
settings-what-most = How many a day
settings-what-kinds = What for
settings-what-rhythms = What comes regularly
settings-days = On which days may I write in the morning?
settings-days-mon = Mon
settings-days-tue = Tue
settings-days-wed = Wed
settings-days-thu = Thu
settings-days-fri = Fri
settings-days-sat = Sat
settings-days-sun = Sun
settings-quiet =
    In quiet hours I keep still. What is due then comes after them, if it still helps.
    Times you set yourself, and events, come when you said. You can change both.
settings-quiet-hours = From when to when
settings-quiet-own = My own times
settings-quiet-none = No quiet hours
settings-quiet-from = From when on shall I keep still? Tap one, or type a time.
settings-quiet-from-20 = 20:00
settings-quiet-from-21 = 21:00
settings-quiet-from-22 = 22:00
settings-quiet-from-23 = 23:00
settings-quiet-to = And until when?
settings-quiet-to-6 = 6:00
settings-quiet-to-7 = 7:00
settings-quiet-to-8 = 8:00
settings-quiet-to-9 = 9:00
settings-own-times = A time you set yourself falls in the quiet hours. What then?
settings-own-times-come = Come when I said
settings-own-times-wait = Wait for the end
settings-most =
    How many times a day may I come by myself, at most?
    Your own times and events count first.
settings-most-1 = Once
settings-most-2 = 2
settings-most-3 = 3
settings-most-4 = 4
settings-most-6 = 6
settings-most-8 = 8
settings-kinds = What may I come for? Take out what you do not want.
settings-kinds-morning = Today’s part, mornings
settings-kinds-evening = A look back, evenings
settings-kinds-actions = Actions I set a time for
settings-kinds-deadlines = Deadlines and goals
settings-kinds-events = Before and after events
settings-kinds-regular = What comes regularly
settings-zone =
    Which city’s clock do you live by now?
    Type its name, or send your location.
settings-morning = At what hour may I write with the day’s part? Tap one, or type a time such as 7:45.
settings-morning-7 = 7:00
settings-morning-8 = 8:00
settings-morning-9 = 9:00
settings-morning-12 = 12:00
settings-morning-18 = 18:00
settings-morning-20 = 20:00
settings-evening = At what hour may I look back with you? Tap one, or type a time.
settings-evening-17 = 17:00
settings-evening-18 = 18:00
settings-evening-19 = 19:00
settings-evening-20 = 20:00
settings-evening-21 = 21:00
settings-evening-22 = 22:00
settings-rhythms = These come by themselves if you want them.
settings-end = Done. I go by that from now on.

pause-name = the pause
pause-why = A coach that comes at the wrong time helps nobody. Nothing is lost while it is quiet.
pause-until = Until when shall I be quiet? Tap one, or type a day.
pause-until-in-3-days = 3 days
pause-until-in-a-week = A week
pause-until-in-two-weeks = Two weeks
pause-until-in-a-month = A month
pause-end = Quiet until { $until }. Everything stays as it is, and you can write to me any time.

delete-name = erasing everything
delete-why = Erasing cannot be undone, so I ask once.
delete-sure =
    This erases everything you wrote here, at once and for good.
    Shall I?
delete-sure-keep = No, keep it
delete-sure-erase = Yes, erase all of it
delete-end-erased = Thank you for the time you gave this. /start begins anew.
delete-end-kept = Nothing was erased.
receipt =
    Everything about you was erased here on { $day }.
    Receipt: <code>{ $number }</code>. I keep only that number and the day. Erase this chat as well, if you like.

import-name = bringing back a copy
import-why = A copy from /export holds all of it: your goals, your evidence, and where you are.
import-sure =
    A copy from /export takes the place of all that is kept here now.
    Shall I put it in?
import-sure-keep = No, keep what is here
import-sure-replace = Yes, replace it
import-file = Send me the file that ends in <b>.json</b>, as I sent it to you.
import-end = It is all back, as it was in the copy. What you left in the middle is kept too.
import-end-kept = Nothing was changed.
not-no-file = I need the file itself there: the one that ends in .json.
not-file-too-big = That file is too big for me to take in. Nothing was changed.
not-file-not-ours = That is no copy of mine, or it was changed, so I left it alone. Nothing was changed.
not-file-not-fetched = I could not get that file from Telegram. Please send it once more.

export =
    Here is all that I keep about you, twice: one file to read, and one that /import takes back in.
    Both hold what you wrote here, so keep them somewhere safe.
too-fast = That was a lot at once. I am still reading the first ones; please send the rest again in a minute.

## The copy to read

paper-title = What Foothold keeps about you
paper-made = Made on { $day }. Times are UTC.
paper-too-big =
    All of it is in this copy. But it is too big for /import to take back in, so keep what is here as well.
    What you erase in /wrote makes the next copy smaller.
paper-person = Your settings
paper-goal = Goals
paper-programme = Weeks, problems, events, plans
paper-evidence = What you did
paper-rating = Ratings
paper-note = What practices brought
paper-conversation = Talks left in the middle
paper-reminder = When I come next
paper-nudge = When I came
paper-more = More

nudge-time-name = another time
nudge-time-why = A nudge at the wrong hour is only noise. You know your day better than I do.
nudge-time-when = When suits you better? Tap one, or type a time.
nudge-time-when-in-an-hour = In an hour
nudge-time-when-tomorrow-morning = Tomorrow morning
nudge-time-when-tomorrow-evening = Tomorrow evening
nudge-time-end = I come back to it then: { $when }.
