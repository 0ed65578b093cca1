### A win, written down. Plain as a ledger; pride is theirs to take.

win-name = writing down a win

win-why =
    A win that’s written down stays exact. On a day of doubt you can read what you did, in your own words.

win-what =
    What did you do? One or two plain sentences.
    Small things count: “I rang the dentist”.

win-how =
    What did you do that made it work?
    How you prepared, how you began, how you kept going.

win-how-why =
    A win put down to your own effort or method builds belief. Luck can’t be repeated; what you did can.

win-hand-back =
    <i>“{ $said }”</i>
    That may be part of it. And what was your part?
    Even something small: you turned up, you asked, you didn’t stop.

win-hand-back-why =
    Luck and help can be real. Your part is the piece that you can use again.

win-end =
    That’s in your evidence now:
    <blockquote>{ $what }</blockquote>
    { $mine ->
        [yes] What made it work: { $how }
       *[no] It’s there for a day when you doubt it.
    }

offer-win = Write down a win
offer-win-from = Keep it as evidence
command-win = Write down a win
