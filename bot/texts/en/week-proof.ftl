### Day 7. Quiet and factual: the person’s own words do the talking. A number that fell gets the same calm as one that rose.

week-proof-name = the look back on your week

week-proof-why =
    Things done are stronger proof than anything one could tell you. Studies let one hope for about 20 to 30 % more confidence after a week like this; it’s no promise, and any number is fine.

week-proof-row = • { $text }

week-proof-proves =
    <b>Day 7.</b> This is what you wrote this week:

    { $rows }

    What does it prove about what you can do?
week-proof-proves-why =
    The link from “it happened” to “I can do such things” isn’t made by itself. Writing one sentence about it helps it stick.

week-proof-confidence =
    Your goal: <b>{ $goal }</b>
    How sure are you today that you can do it? 1 = not at all, 10 = completely.
week-proof-confidence-why =
    It’s the question you had at the start, so the two numbers can stand side by side. It can go down as well, and that’s an answer like any other.

week-proof-next =
    At the start: { $before }. Today: { $after }.
    Where would you like to go from here?
week-proof-next-next-step = The next step
week-proof-next-harder = A harder goal
week-proof-next-rest = A rest
week-proof-next-why =
    A slightly harder try after each success keeps belief growing. A rest is part of it as well: that’s when new things settle.

week-proof-end-next =
    Confidence { $before } → { $after }, and this in your words:
    <blockquote>{ $proves }</blockquote>
    Your next step: <b>{ $step }</b>

week-proof-end-top =
    Confidence { $before } → { $after }. That was the last step on your ladder.
    <blockquote>{ $proves }</blockquote>
    The goal is marked as done. A new one can start whenever you like.

week-proof-end-harder =
    Confidence { $before } → { $after }, and this in your words:
    <blockquote>{ $proves }</blockquote>
    What you did stays yours. For the next goal, a little harder is enough.

week-proof-end-rest =
    Confidence { $before } → { $after }, and this in your words:
    <blockquote>{ $proves }</blockquote>
    Enjoy the rest. All of it is here when you want to go on.
