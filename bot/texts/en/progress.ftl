### How far someone has come: numbers of their own, said plainly. No cheering, no grades.

progress-none =
    Nothing to show yet. A first rating or a first small step gives us a start.
progress =
    { $count ->
        [0] No evidence written down yet.
        [one] <b>1</b> piece of evidence.
       *[other] <b>{ $count }</b> pieces of evidence.
    }{ $practices ->
        [0] { "" }
        [one] { " " }<b>1</b> practice done.
       *[other] { " " }<b>{ $practices }</b> practices done.
    }

    { $goals }

    { $scales }

    { $pairs }

    { $sure }

    { $strength }
progress-goal = { $goal }: confidence { $times ->
        [1] { $last }
       *[other] { $first } → { $last }
    }
progress-scale = { $scale }: { $times ->
        [1] { $last }
       *[other] { $first } → { $last }
    }
# The latest time: before a practice, and after it.
progress-pair = { $kind }: { $before } → { $after }{ $ready ->
        [0] { "" }
       *[other] , ready { $ready }
    }
progress-pair-belief = Belief in a hard thought
progress-pair-arousal = Stirred up before an event
progress-pair-problem = Trust in solving a problem
progress-sure =
    Beforehand you were { $said } % sure on average; { $happened } of { $count } then happened ({ $came } %).
    { $verdict ->
        [over] Smaller steps would bring the two closer.
        [under] You did more than you expected of yourself.
       *[close] Your guesses are close to what happens.
    }

ladder =
    <b>{ $goal }</b>
    You are at step { $at } of { $of }: { $step }
ladder-none = There is no ladder yet. The second day of the week makes one.
offer-ladder-picture = My ladder

picture-progress = Your progress
picture-confidence = Confidence, 1 to 10
picture-ratings = Four ratings, first and latest
picture-evidence = Evidence, week by week
picture-practices = Practices done
picture-sure = How sure before → how often it happened
picture-ladder = Your ladder
picture-ladder-legend = The number at the end: how hard the step feels, 1 to 10
picture-activity = Moving
picture-activity-times = Times a week
