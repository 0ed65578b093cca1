### Seven signs. Matter of fact: these are habits, not faults, and everyone knows some of them.

selfcheck-name = the seven signs
selfcheck-why = These are common signs of low trust in what one can do. They change with practice, and they show where to begin.
selfcheck-signs =
    Which of these do you know from the last weeks?
    Tick what fits. Skip if none does.
selfcheck-signs-dread = Dread before I have to perform
selfcheck-signs-blaming-ability = “I’m just not able to”
selfcheck-signs-seeing-failure = Seeing only what could fail
selfcheck-signs-giving-up = Giving up at the first block
selfcheck-signs-avoiding = Avoiding what matters to me
selfcheck-signs-reassurance = Asking again if it’s all right
selfcheck-signs-aiming-low = Aiming lower than I could
selfcheck-end =
    { $count ->
        [one] One of seven{ $was ->
            [none] .
           *[other] , { $was } the last time.
        }
       *[other] { $count } of seven{ $was ->
            [none] .
           *[other] , { $was } the last time.
        }
    }
    I would begin with <b>{ $practice }</b>. { $reason }
selfcheck-end-none = None of the seven, then. A goal that stretches you may be the next thing.
selfcheck-reason-dread = It uses the nerves instead of fighting them.
selfcheck-reason-blaming-ability = It puts “I can’t” next to the facts.
selfcheck-reason-seeing-failure = It checks what your mind foretells.
selfcheck-reason-giving-up = It turns a block into ten ways round it.
selfcheck-reason-avoiding = It makes the thing so small that you can start.
selfcheck-reason-reassurance = It swaps “is it all right?” for a question that helps.
selfcheck-reason-aiming-low = It finds a goal that stretches and still holds.
offer-selfcheck = Seven signs
