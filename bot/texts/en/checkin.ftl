### The weekly message to a supporter. Four lines; the person sends it, never the bot.

checkin-name = the weekly message
checkin-why = Four lines a week keep the people on your side close, and tell them which help you want. I write to nobody: you send it.
checkin-did =
    { $planned }
    <b>1 of 4.</b> Which of these do you want to tell?
checkin-planned = You had planned: { $last }
checkin-did-other = Something else
checkin-own = <b>1 of 4.</b> One thing you got done this week?
checkin-challenge = <b>2 of 4.</b> One thing that is hard right now?
checkin-commitment = <b>3 of 4.</b> What will you do by this time next week?
checkin-ask =
    <b>4 of 4.</b> What one thing would help you from them?
    For example: “ask me on Thursday if I went”, or “just listen for ten minutes”.
checkin-ask-why = A clear wish is easier to fulfil than a hint.
checkin-message =
    My week in four lines:
    • Done: { $did }
    • Hard right now: { $challenge }
    • By next week: { $commitment }
    • You could help me with: { $ask }
# Those in $rows are the circle; $count of them.
checkin-end =
    { $count ->
        [0] Your message stands above: forward or copy it to whom you like.
       *[other] Your message stands above. You pass it on yourself; it could go to:
            { $rows }
    }
    Shall we set a time for what you plan?
offer-checkin = The weekly message
