### Typed outside a conversation: one line that shows it was heard, then what may fit.

meet-doubt = That’s a hard thought to have. We can look at it together, or at what you’ve already done.
meet-failed = Something went wrong. We can see what it tells you about the way, or why it slipped.
meet-did = That counts. It can go into your evidence, in your words.
meet-low = That sounds like a heavy day. One very small thing may help, or looking at what you’re thinking.
meet-upset = That stings. We can look at the thought in it, or at what could be done.
meet-unmotivated = No push needed. Something tiny is enough, or a look at what matters to you.
meet-identity = Being judged for who you are goes deep. A few lines about what matters to you can steady you.
meet-strengths = There’s more there than it feels like. We can look for it in four short parts.
meet-values = A good question. Five short lines help to find out.
meet-today = One small thing is enough for today.
meet-which = Gladly. Which of them?
meet-hello = Hello! What would help right now? Tell me in your own words, or tap one.
meet-goodbye = See you. What you wrote is kept, and I’m here whenever you like.
meet-complaint = Sorry, that missed you. I’m a small program: a few plain words about what you need work best.
