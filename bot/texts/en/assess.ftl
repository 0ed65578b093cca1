### Four quick taps, as neutral as reading a thermometer. No number is good or bad, and no one else’s number counts.

assess-name = your four ratings

assess-why =
    Four plain numbers make a slow change visible. Self-belief tends to grow over 4 to 20 weeks, too slowly to notice from one day to the next.

assess-unexpected =
    1 of 4. Something you didn’t expect goes wrong.
    How sure are you that you can handle it? 1 = not at all, 10 = completely.
assess-unexpected-why =
    There is no right number, so go by your first thought. The numbers are only ever put next to your own earlier ones.

assess-hard-tasks =
    2 of 4. A hard task is waiting for you.
    How sure are you that you can get it done? 1 to 10.

assess-sticking =
    3 of 4. You’ve set yourself a goal.
    How sure are you that you’ll stick to it? 1 to 10.

assess-obstacles =
    4 of 4. Something blocks your way.
    How sure are you that you’ll find a way past it? 1 to 10.

scale-unexpected = Handling the unexpected
scale-hard-tasks = Doing hard tasks
scale-sticking = Sticking to goals
scale-obstacles = Getting past obstacles

# $then is the number of the first time.
assess-row = { $scale }: { $then } → <b>{ $now }</b>
assess-row-first = { $scale }: <b>{ $now }</b>

assess-end-first =
    Kept. This is where you start from today:

    { $rows }

    What would you like to begin with?
assess-end-again =
    { $since } → today:

    { $rows }

    Up, down or the same: it’s a reading, not a mark.
assess-row-last = { $scale }: { $then } → { $last } → <b>{ $now }</b>
assess-end-third =
    { $since } → { $last } → today:

    { $rows }

    Up, down or the same: it’s a reading, not a mark.
