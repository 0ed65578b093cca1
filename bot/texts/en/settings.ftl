### What a person can set. Plain; the person decides.

settings-name = the settings
settings-why = So that I come at hours that suit you, and not at others.
settings-what =
    Your clock: <b>{ $zone }</b>
    I write in the morning at <b>{ $morning }</b>, and look back in the evening at <b>{ $evening }</b> when something is open.
    What would you like to change?
settings-what-zone = My clock
settings-what-morning = Morning hour
settings-what-evening = Evening hour
settings-what-rhythms = What comes regularly
settings-zone =
    Which city’s clock do you live by now?
    Type its name, or send your location.
settings-morning = At what hour may I write in the morning? Tap one, or type a time such as 7:45.
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
not-file-too-big = That file is too big for a copy of mine, so I did not open it. Nothing was changed.
not-file-not-ours = That is no copy of mine, or it was changed, so I left it alone. Nothing was changed.
not-file-not-fetched = I could not get that file from Telegram. Please send it once more.

export =
    Here is all that I keep about you, twice: one file to read, and one that /import takes back in.
    Both hold what you wrote here, so keep them somewhere safe.
too-fast = That was a lot at once. I am still reading the first ones; please send the rest again in a minute.

## The copy to read

paper-title = What Foothold keeps about you
paper-made = Made on { $day }. Times are UTC.
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
