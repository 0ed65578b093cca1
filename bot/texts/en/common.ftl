### What stands in every conversation: buttons, gentle corrections, home. Short, and never a reproach.

and = { $first } and { $last }
list-row = • { $item }
chosen = <b>→ { $answer }</b>
earlier-answer = <i>Before, you answered:</i> { $answer }

## How days and times are written, as CLDR has it (EEEE the weekday, d the day, MMMM the month, HH:mm the time)

form-day = EEEE d MMMM
form-day-brief = EEE d MMM
form-moment = EEEE d MMMM, HH:mm
form-short-day = d MMM
form-month = LLLL yyyy
form-clock = HH:mm
form-other-day = EEEE HH:mm

## Buttons under a question

control-back = ‹ Back
control-skip = Skip
control-stop = Stop here
control-why = Why this?
control-keep = Keep that answer
control-done = Done
control-done-list = Done, that’s all
control-drop = Take out the last
control-hint = Help me think
control-yes = Yes, that’s right
control-change = No, change it

## What was worked out, read back

read-moment = That is <b>{ $read }</b>, by your clock. Right?
read-zone = So your clock is the one of <b>{ $read }</b>. Right?
read-clock = At <b>{ $read }</b>. Right?
which-moment = Which of these do you mean?
which-zone = Which of these is yours?
which-clock = Which do you mean?

## When an answer does not fit

not-empty = That came through empty. A few words are enough.
not-no-words = I need a word or two there, so that you can find it again.
not-too-long = That is { $have } characters. Could you say it in { $limit } or fewer?
not-too-young =
    Thank you for saying so. I am made for people who are 16 or older, so I can’t start with you.
    An adult you trust can help, and /sos shows who to call.
not-type-it = Type this one in your own words, please.
not-pick-one = Please tap one of the buttons.
not-rate-it = A whole number from 1 to 10, please.
not-at-most = { $most } is the most I can take here.
not-tick-more =
    { $least ->
        [1] Tick at least one, please.
       *[other] Tick at least { $least }, please; you have { $have }.
    }
not-tick-some =
    { $least ->
        [0] Tap what fits, then Done.
        [1] Tap what fits, then Done.
       *[other] Tap at least { $least } of these, then Done.
    }
# An earlier answer was corrected by its name; the question that was open follows.
corrected = Changed: { $rating } it is.
not-tick-or-done = Tap Done to go on with these, or tick more.
not-add-more =
    { $least ->
        [1] One is enough to go on, but I need that one.
       *[other] At least { $least } to go on; you have { $have }.
    }
not-already-there = That one is in the list already.
not-nothing-there = There is nothing to take out yet.
not-no-number = I need a number there, like “25 min” or “3 km”.
not-known = Not knowing is fine. A rough guess is enough here.
not-known-or-skip = Not knowing is fine. Make a rough guess, or tap Skip.
not-nothing-before = This is the first question.
not-cannot-skip = I need an answer to this one to go on.
not-nothing-kept = There is no earlier answer to keep.
not-no-moment = I could not read a time in that. Try “tomorrow 3pm” or “Friday morning”.
not-moment-none = I could not read a time in that. Try “tomorrow 3pm” or “Friday morning”.
not-moment-unknown = I am not sure which time you mean. Try “tomorrow 3pm” or “on the 5th at 9”.
not-moment-past = That time has passed already. When is the next one?
not-moment-ambiguous = I can read that in more than one way. Add the day or the hour, like “Friday 9am”.
not-moment-vague = When exactly? A day and an hour is best, like “Friday 9am”.
not-moment-repeats = When is the first one? A day and an hour, like “Tuesday 10am”.
not-moment-zone = I do not know that clock. Name its city, like “3pm London time”, or say the time where you are.
not-moment-far = That is more than five years away. A nearer day, please.
not-no-zone = I do not know that place. Try the nearest big city, or tell me what time it is for you.
not-no-clock = A time of day, please, like 7:45 or 6 pm.
items-short = You have { $have } of { $least }. A few more often bring the best one. Tap Done again to go on with these.

## Leaving and coming back

stopped = Kept as it is: { $name }. Come back whenever you like.
left-open = You left these in the middle, and they wait as they are. Which one now?
nothing-to-resume = That one is finished. Nothing is lost.
gone = That is settled already.
sorry = Something went wrong on my side. Your answers are safe; please send that once more.
# The disk is full, or the database is away. It is taken up by itself.
not-kept-yet = I can’t write anything down just now. What you sent isn’t lost: I’ll answer as soon as I can.
toast-old-button = That button is from earlier. /today shows what is open now.
# Asked in the middle of a practice, or at home.
who-reads = No one reads along. What you write lies locked in this bot’s own database, and Telegram carries it. /privacy says more.
no-such-command = I do not know that command. /help lists the ones there are.
private-only = I only talk in private. Open a chat with me and send /start.

odd-sticker = I can only read words. Type a line if you like, or tap a button.
odd-voice = I cannot listen to voice messages. A few typed words are enough.
odd-photo = I cannot see pictures. Tell me in a line what it shows, if you like.
odd-file = I do not open files. Type or paste the part that matters.
odd-contact = I keep no contacts. Only what you write about yourself.
odd-forwarded = I leave forwarded messages alone: they may be someone else’s words. Tell me in your own.
odd-location = I only need a place when I ask for your clock. /settings changes it.
odd-edited = I go by the first version of a message. To say it another way, send it once more.
odd-edited-back = I go by the first version of a message. To change an answer, tap Back under the question.
odd-other = I can only read words. Type a line if you like, or tap a button.

## Home

home =
    What would help right now?
    Tap one, or tell me in your own words.

    { $strength }
home-week =
    Your goal: <b>{ $goal }</b>
    { $day ->
        [2] Next is day 2: the steps.
        [3] Next is day 3: three tiny actions.
        [7] Next is day 7: what the week proves.
       *[other] Next is day { $day } of 7.
    }

    { $strength }

offer-home = Home
offer-week = The seven-day week
offer-week-today = Go on with the week
offer-week-new = A new goal
offer-week-fresh = Start with a new goal
offer-week-smaller = Make it smaller
offer-week-done = Done
offer-week-partly = Partly
offer-week-not-yet = Not yet
offer-week-too-hard = Too hard
offer-week-stop = Stop this week
offer-solve = Solve a problem
offer-solve-new = A new problem
offer-solve-review = How did it go?
offer-step-done = Done
offer-step-move = Move it
offer-step-drop = Drop it
offer-reframe = Calm nerves for an event
offer-reframe-now = It is now
offer-reframe-early = Get ready now
offer-reframe-later = It is later
offer-reframe-short = Steady in 30 seconds
offer-went-better = Better than I feared
offer-went-as-expected = As I expected
offer-went-harder = Harder
offer-evidence = My evidence
offer-evidence-older = Older
offer-evidence-newer = Newer
offer-progress = My progress
offer-assess = Four ratings
offer-settings = Settings
offer-coming = What comes when
offer-moves = Move one of these
offer-time-move = Move it
offer-pause = Pause for a while
offer-unpause = Start again now
offer-privacy = What you keep
offer-export = A copy of it all
offer-delete = Erase everything
offer-help = What you can do
offer-sos = I need help now
offer-resume = Go on
offer-resume-named = Go on: { $name }
offer-left-open = More left open

## Typed outside a conversation

meet-event-now = Then let us use that energy. It takes half a minute.
meet-event-several =
    One at a time, first <b>{ $event }</b>: I can help you get ready, and come by myself just before it.
    Send me the others after it.
told-several = One at a time: first this one. Send me the others after it.
meet-event-kept = <b>{ $event }</b>: I can come just before it, and ask afterwards how it went.
meet-event-ahead = I can help you get ready, and come by myself just before it.
meet-stuck = Let us take it apart. Which fits better?
meet-avoiding = Putting it off usually means the step is too big. We can make it small.
meet-anxious =
    { $mixed ->
        [yes] That is a lot to carry. One of these may help.
       *[no] That is a lot to carry. Is something coming up, or is there a problem to solve?
    }
meet-want = A good place to start. We can turn it into one week of small proofs.
meet-progress = Here is where to look.
meet-remind = You have done things that count. Tap to see them.
meet-help = I’m a coach made of small practices, a program and no person. Here is what there is.
meet-settings = You decide when I write.
meet-pause = Of course. I can be quiet for as long as you like.
meet-data = It is yours. You can read what is kept, or erase it.
not-understood =
    I am a small program and did not catch that.
    Does one of these fit?

## Looking back

# $written says whether something was written in the practices.
evidence-none =
    { $written ->
        [yes] No wins here yet. That changes with the first small thing you do.
            What you wrote in the practices is kept apart; it is one tap away.
       *[no] Nothing here yet. That changes with the first small thing you do.
    }
evidence-page =
    { $count ->
        [one] <b>One thing you did:</b>
       *[other] <b>{ $count } things you did</b>{ $page ->
            [0] { ":" }
           *[other] , from { $from } on:
        }
    }

    { $rows }
evidence-row =
    • { $text } <i>({ $day })</i>
    { $how }
# What the person did that made it work, below it.
evidence-how = <i>How:</i> { $how }

moves = Which of these shall get another time?

## Choosing between things that are going

week-parked = There is a goal you set aside. Go on with it, or start a new one?
week-one-at-a-time =
    You are working on <b>{ $goal }</b>. One goal at a time works best.
    Keep it active, or set it aside and start a new one? Nothing is lost.
week-stopped = Stopped. What you did stays yours, and you can start again any day.
solve-which = Which problem is it?

## Settings, pause, privacy

help =
    I help you prove to yourself that you can do a thing you doubt.

    /week turns a goal you avoid into proof, in seven days
    /solve takes a problem apart in five steps
    /reframe gets you ready before a hard moment
    /thought looks at a hard thought, /reflect at your day
    /goal builds a goal, /step is one small step today
    /values and /strengths look at what is yours
    /today shows where you are, /evidence what you did
    /progress is the picture, /assess asks your four numbers
    /events is what lies ahead, /calendar the same as a file
    /practices has all twelve, /plan is thirty days, /learn how it works
    /settings and /pause decide when I write
    /sos shows who to call
    /privacy says what is kept, /export copies it, /delete erases it

    I am a self-help program, not therapy, and not for emergencies. No one reads along.
privacy =
    <b>What is kept:</b> what you answer and type here, your ratings, the hours and the city you chose, and your Telegram number. Your name is not.
    <b>Why:</b> so that I can show it back to you and come when you asked me to. Nothing else, and nothing is sold or passed on.
    <b>Where:</b> in this bot’s own database. Your words lie there locked with a key of your own. The program can open them; no one reads along.
    <b>How long:</b> until you erase it. What I sent is forgotten after two days.
    <b>Telegram</b> carries our messages and can see them, as in any chat with a bot.
    <b>From 16 on:</b> I am made for people who are 16 or older.

    /export gives you a copy, /import takes it back in, /delete erases all of it at once.
coming =
    { $any ->
        [yes] <b>This is when I come next,</b> as far as there is something to say:
       *[no] Nothing is planned to come by itself.
    }

    { $rows }
coming-named = { $what }: “{ $called }”
coming-row = { $when }: { $what }
coming-morning = the daily prompt
coming-evening = a look back, if something is open
coming-micro = the small action you planned
coming-deadline = a deadline you set
coming-assess-problem = looking back on a problem
coming-event-soon = getting ready for your event
coming-event-now = just before your event
coming-debrief = how it went
coming-still-here = a quiet hello
paused-already = It is quiet until { $until }.
unpaused = I am back, at your usual hours.

## When the coach comes by itself

# It comes at the hour of the person's choice: $part is that of the day. $pick changes from day to day.
nudge-morning =
    { $part ->
        [evening] { $pick ->
            [0] Is there one small thing you would like to be able to say you did tomorrow?
            [1] What would make tomorrow a little easier? One small step is plenty.
            [2] Which small thing could tomorrow begin with?
            [3] What would you be glad to have behind you tomorrow evening?
           *[4] Looking at tomorrow: what is one thing you can do, however small?
        }
        [day] { $pick ->
            [0] Is there one small thing you would like to be able to say you did today?
            [1] Some of the day is still ahead. Which small thing could fit in?
            [2] Which small thing has waited long enough? Two minutes of it count.
            [3] What would you be glad to have behind you tonight?
           *[4] What is one thing you can still do today, however small?
        }
       *[morning] { $pick ->
            [0] Good morning. Is there one small thing you would like to be able to say you did today?
            [1] Good morning. What would make today a little easier? One small step is plenty.
            [2] Good morning. Which small thing has waited long enough? Two minutes of it count.
            [3] Good morning. What would you be glad to have behind you tonight?
           *[4] Good morning. What is one thing you can do today, however small?
        }
    }
nudge-ahead-row =
    { $day ->
        [tomorrow] Tomorrow at { $clock }: <b>{ $event }</b>
       *[today] Today at { $clock }: <b>{ $event }</b>
    }
nudge-ahead =
    { $rows }
    Three minutes of getting ready can turn nerves into fuel.
nudge-week-2 =
    Day 2 of <b>{ $goal }</b>: we break it into steps.
    About ten minutes.
nudge-week-3 =
    Day 3. The next step is <b>{ $step }</b>.
    We cut it into three tiny actions.
nudge-week-4 =
    Day 4. { $part ->
        [evening] The first small action
       *[other] Today’s small action
    }: <b>{ $micro }</b>
    Tell me as soon as it has happened.
nudge-week-5 =
    Day 5. { $part ->
        [evening] The second small action
       *[other] Today’s small action
    }: <b>{ $micro }</b>
    Tell me as soon as it has happened.
nudge-week-6 =
    Day 6. The third small action: <b>{ $micro }</b>
    Tell me as soon as it has happened.
nudge-week-7 =
    Day 7 of <b>{ $goal }</b>. No doing today: we look at what the week proves.
nudge-week-told =
    <b>{ $micro }</b> is done, you told me.
    A question or two about it are left. Then comes the next one.
nudge-week-missed =
    { $stage ->
        [steps] Day 2 of <b>{ $goal }</b> is still here, and there is no hurry: we break it into steps.
            Ten minutes, whenever they fit. Shall we?
        [cut] Day 3 is still here, and there is no hurry: we cut <b>{ $step }</b> into three tiny actions.
            Shall we?
        [proof] Day 7 of <b>{ $goal }</b> is still here, and there is no hurry.
            No doing: we look at what the week proves. Shall we?
       *[doing] The same small part is still here, and there is no hurry: <b>{ $micro }</b>
            Shall we take it as it is, or make it smaller?
    }
nudge-week-missed-often =
    This has waited a few days, which is fine. What suits you best?
    I will be quiet about it until you choose.
nudge-evening =
    How did it go with <b>{ $micro }</b>?
    Any answer is useful.
nudge-micro =
    It is the time you picked: <b>{ $micro }</b>
    Under ten minutes.
nudge-deadline = You planned this for now: <b>{ $step }</b>
nudge-assess-problem =
    You wanted to look back on this: <b>{ $problem }</b>
    You tried: { $chosen }
nudge-event-soon =
    { $left ->
        [hours] About two hours to go: <b>{ $event }</b>
        [hour] An hour to go: <b>{ $event }</b>
        [half] Half an hour to go: <b>{ $event }</b>
       *[minutes] A few minutes to go: <b>{ $event }</b>
    }
    Three minutes now can turn nerves into fuel.
nudge-event-now =
    { $left ->
        [hours] About two hours to go: <b>{ $event }</b>
        [hour] An hour to go: <b>{ $event }</b>
        [half] Half an hour to go: <b>{ $event }</b>
       *[minutes] It starts in a few minutes: <b>{ $event }</b>
    }
    { $any ->
        [yes] Your card: <b>{ $card }</b>
       *[no] Thirty seconds, two messages.
    }
nudge-debrief = How did it go: <b>{ $event }</b>?
nudge-still-here = Still here. You do not have to do anything. /sos shows who to call.

## The menu

about-short = Small steps that prove you can. A self-help coach, not therapy.
about =
    I help you prove to yourself that you can do a thing you doubt: a week of small steps, a problem solver, and three minutes before a hard moment. A self-help program, not therapy, not for emergencies.
command-today = Where you are, what fits now
command-week = Turn a goal you avoid into proof
command-reframe = Get ready before a hard moment
command-solve = Take a problem apart
command-evidence = What you did
command-progress = How far you have come
command-assess = Four ratings of confidence
command-settings = Your clock and when I write
command-pause = Quiet for a while
command-sos = Who to call, right now
command-help = What I can do
command-privacy = What is kept, and why
command-export = A copy of all that is kept
command-delete = Erase everything
