### Writing about what matters. Quiet; nobody marks it, and nothing is answered to it.

offer-affirm = Write about a value
offer-affirm-three = Write about three values
offer-affirm-from = Write about a value
affirm-name = writing about a value

affirm-why =
    In 51 experiments, people wrote for a few minutes about what mattered to them. Being judged then hurt less, and they did better.

affirm-challenge =
    Is something hard coming up? Say it in a few words, or skip.
    We’ll write about something that has nothing to do with it.

affirm-challenge-why =
    Then you can see that you’re more than this one thing, however it goes. That makes it easier to go in.

affirm-way =
    How would you like to write?

affirm-way-short = Two short questions
affirm-way-timer = Up to 15 quiet minutes
affirm-way-long = Three values

affirm-value =
    { $known ->
        [yes] Ahead of you: <i>{ $challenge }</i>
            Which of your values has least to do with it?
       *[no] Which of your values shall it be?
    }

affirm-value-other = Another one

affirm-own =
    What matters to you, apart from what’s ahead? One word or two.
    For example: family, honesty, making things.

affirm-three =
    Pick three that matter to you, or type your own.
    Best ones that have nothing to do with what’s ahead.

affirm-timed =
    <b>{ $value }</b>: why it matters to you, and a time when you lived it.
    Take up to 15 minutes, and send it in one message. It ends quietly; sooner is fine.

affirm-timed-frame-1 =
    <b>{ $value }</b>: why it matters to you, and a time when you lived it.
    5 minutes gone. No hurry.

affirm-timed-frame-2 =
    <b>{ $value }</b>: why it matters to you, and a time when you lived it.
    10 minutes gone.

affirm-timed-frame-3 =
    <b>{ $value }</b>: why it matters to you, and a time when you lived it.
    15 minutes. Send what you have, whenever you like.

affirm-matters =
    <b>{ $value }</b>
    Why does it matter to you? A few sentences, as they come.

affirm-matters-why = Nobody marks this. Spelling and style don’t matter.

affirm-lived =
    <b>{ $value }</b>
    Tell me about one time when you lived it. What did you do?

affirm-lived-why = One true moment says more than a list.

affirm-end =
    Kept: what you wrote about <b>{ $values }</b>.
    That stays yours, however the next thing goes.
