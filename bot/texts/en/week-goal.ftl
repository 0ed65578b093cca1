### Day 1 of the week. The person has been avoiding this for a while: be curious, in no hurry, and never surprised.

week-goal-name = day 1 of your week

week-goal-why =
    Doing is what builds belief most, more than being told you can. In a well-known study, 33 adults with a strong fear of snakes got past it in tiny steps, each proving the next one possible.

week-goal-goal =
    <b>Day 1.</b> Which one goal have you been putting off?
    Keep it to one kind of situation, such as “speak up in the Monday meeting” rather than “get confident”.
week-goal-goal-why =
    One thing at a time works better than three at once. The narrower the goal, the sooner you can see that you managed part of it.

week-goal-narrow =
    <i>“{ $wish }”</i> covers a lot of ground.
    Pick one situation where you’d notice the change: where, with whom, doing what?
    For example: “ask a question in Thursday’s class”.
week-goal-narrow-why =
    Belief grows for one kind of task at a time. “Better at business” gives you nothing to do today; “phone two clients” does.

week-goal-difficulty =
    <b>{ $goal }</b>
    How hard does it feel right now? 1 = easy, 10 = as hard as it gets.
week-goal-difficulty-why =
    How hard a thing feels is part of why it gets put off. On day 6 you’ll rate your first step, and see whether it has shrunk.

week-goal-confidence =
    <b>{ $goal }</b>
    How sure are you today that you can do it? 1 = not at all, 10 = completely.
week-goal-confidence-why =
    Day 7 asks the same question, so you can see for yourself what moved. Studies let one hope for about 20 to 30 % more confidence after such a week; that’s a hope, not a promise.

week-goal-end =
    Your goal for this week: <b>{ $goal }</b>
    You start at { $confidence } out of 10. High or low, it’s only a starting point.
    Day 2 is the ladder: the steps that lead there.
