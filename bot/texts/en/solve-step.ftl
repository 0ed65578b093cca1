### A deadline is here. A colleague’s short question in passing; moving or dropping a step is as fine as doing it.

solve-step-name = the check on a step of your plan

solve-step-why =
    A date only helps if someone asks about it. Plans change, so moving or dropping a step is a normal answer.

solve-step-happened =
    From your plan, due now: <b>{ $step }</b>
    What’s become of it?
solve-step-happened-done = Done
solve-step-happened-move = Move it
solve-step-happened-drop = Drop it

solve-step-what =
    What exactly did you do?
    It goes into your evidence in your words.
solve-step-what-why =
    Each step done shows that you can move from stuck to not stuck. Written down, it’s there when you doubt it.

solve-step-by =
    When would suit better? Tap a time, or type one such as “Monday 10am”.
solve-step-by-this-evening = This evening
solve-step-by-tomorrow-evening = Tomorrow evening
solve-step-by-in-a-week = In a week

solve-step-end-done =
    One step of your plan is done and in your evidence: <b>{ $step }</b>
solve-step-end-move =
    Moved: <b>{ $step }</b>
    I’ll ask again then.
solve-step-end-drop =
    Dropped: <b>{ $step }</b>
    The rest of the plan stays as it is.
