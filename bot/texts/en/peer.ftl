### Someone like oneself. Curious, like watching a neighbour build a shed.

peer-name = someone like you
peer-why = Seeing a person like you get there by trying makes your own way look possible. Stars rarely do that.
peer-place = Where could you find someone a little ahead of you?
peer-place-online = An online group
peer-place-meetup = A club or beginners’ class
peer-place-work-or-class = At work or in class
peer-place-stories = Before-and-after stories
peer-place-know-already = I know someone already
peer-place-why = Best is a place where beginners meet and talk about how it goes.
peer-who =
    { $place ->
        [know-already] Who is it?
       *[other] Who might it be? A name, or a place to look, such as “the runner who posts her week”.
    }
peer-start =
    <b>{ $who }</b>
    Did they start about where you are, and get better by trying?
peer-start-similar = Yes, by trying
peer-start-born-with-it = No, a natural talent
peer-start-not-sure = I’m not sure
peer-other =
    Then they may make it look harder than it is.
    Who else comes to mind, someone who had to work for it?
peer-when = When will you watch for { $minutes } minutes how they go about it?
peer-when-in-an-hour = In an hour
peer-when-this-evening = This evening
peer-when-tomorrow-evening = Tomorrow evening
peer-end =
    Kept: <b>{ $who }</b>, { $when }.
    Look at what they do, what goes wrong, and how small their steps are.
peer-now =
    You are watching <b>{ $who }</b>.
    What did you see, or is it someone else now?

peer-notes-name = what you saw
peer-notes-why = How someone gets there is more use to you than what they reached.
peer-notes-nobody = Who did you watch?
peer-notes-does =
    { $have ->
        [0] What do they do? One thing a line: habits, tricks, how they begin.
       *[other] { $have } so far. What else do they do?
    }
peer-notes-does-hint-1 = What do they do first when they start?
peer-notes-does-hint-2 = What do they do when they get stuck?
peer-notes-does-hint-3 = How often do they practise, and for how long?
peer-notes-setbacks = What went wrong for them, and what did they do then?
peer-notes-increments = How small were their steps from one time to the next?
peer-notes-try = Which one thing of theirs will you try?
peer-notes-end =
    Kept. From them to you: <b>{ $try }</b>
    Shall we set a time for it?

offer-peer = Someone like me
offer-peer-again = Someone else
offer-peer-notes = What I saw
nudge-peer =
    Twenty minutes to watch <b>{ $who }</b>: what they do, where they struggle, how small their steps are.
    Write it down straight after.
coming-peer = watching someone like you
meet-people = People can help in more than one way. Which fits?
