### Feedback on the task. Sober: it is about the work, never about what someone is.

feedback-name = feedback that helps
feedback-why = In hundreds of studies, words about the task helped people get better. Words about the person often did not, even kind ones.
feedback-kind = What is it about?
feedback-kind-ask = I want to know how I’m doing
feedback-kind-bad = I’m bad at something
feedback-kind-praise = Someone praised me
feedback-task = Which task or skill is it?
feedback-part =
    <b>{ $task }</b>
    Which part of it would you most like to do better?
feedback-part-why = A question about one part gets an answer you can use.
feedback-bad = What is it that doesn’t work?
feedback-missing =
    <b>{ $bad }</b>
    Which piece of it do you not have yet? One small piece.
feedback-next = And what could you work on next, to get that piece?
feedback-praise = What did they say?
feedback-did =
    <b>{ $praise }</b>
    What did you do that made it turn out so?
feedback-did-why = Praise for what you did can be used again. Praise for what you are cannot.
feedback-question = When you look at this part, { $part }: what is one thing I could do differently next time?
feedback-end-ask =
    The question stands above. Send it to someone who saw you do it.
    It asks about <b>{ $part }</b>, not about you.
feedback-end-bad =
    So it is this piece you do not have yet: <b>{ $missing }</b>
    Next you work on: <b>{ $next }</b>
feedback-end-praise =
    Kept as evidence: <b>{ $did }</b>
    You can say so, too: “Thanks. I think that is what made the difference.”
offer-feedback = Feedback that helps
offer-feedback-ask = How am I doing?
offer-feedback-bad = I’m bad at something
offer-feedback-praise = Someone praised me
meet-feedback = Let’s make that about the task: then it can be used.
