### Typed outside a conversation: one line that shows it was heard, then what may fit.

# $mixed: two things were said, and the second button is for the other one.
meet-doubt =
    { $mixed ->
        [yes] That’s a hard thought to have. One of these may help.
       *[no] That’s a hard thought to have. We can look at it together, or at what you’ve already done.
    }
meet-failed =
    { $mixed ->
        [yes] Something went wrong. One of these may help.
       *[no] Something went wrong. We can see what it tells you about the way, or why it slipped.
    }
meet-loss = That is a hard loss, and it takes its time. We can sort out what comes next, or look at a thought that hurts.
meet-plan = A good plan. Shall we make it one small step with a time, or a week of them?
meet-no = All right. I’m here whenever something comes up.
meet-did = That counts. It can go into your evidence, in your words.
meet-low =
    { $mixed ->
        [yes] That sounds like a heavy day. One of these may help.
       *[no] That sounds like a heavy day. One very small thing may help, or looking at what you’re thinking.
    }
meet-upset =
    { $mixed ->
        [yes] That stings. One of these may help.
       *[no] That stings. We can look at the thought in it, or at what could be done.
    }
meet-unmotivated =
    { $mixed ->
        [yes] No push needed. One of these is enough.
       *[no] No push needed. Something tiny is enough, or a look at what matters to you.
    }
meet-identity = Being judged for who you are goes deep. A few lines about what matters to you can steady you.
meet-strengths = There’s more there than it feels like. We can look for it in four short parts.
meet-values = A good question. Five short lines help to find out.
meet-today = One small thing is enough for today.
meet-which = Gladly. Which of them?
meet-hello = Hello! What would help right now? Tell me in your own words, or tap one.
meet-goodbye = See you. What you wrote is kept, and I’m here whenever you like.
meet-complaint = Sorry, that missed you. I’m a small program: a few plain words about what you need work best.
