### On the road. The person has other things to do: one question, and the rest goes by itself.

travel-name = your new clock
travel-why = Some things happen at a moment wherever you are, like a call. Others belong to an hour of your day.
travel-keep =
    { $count ->
        [one] One thing you set by the old clock is ahead.
       *[other] { $count } things you set by the old clock are ahead.
    }
    Keep the moment, or the hour of the day?

    { $rows }
travel-keep-moment = The same moment
travel-keep-hour = The same hour here
travel-row = • { $what }: { $at }
travel-end-moment = Kept as they are. You see them by your new clock.
travel-end-hour = Done. They come at the same hour, by your new clock.

clock-offer =
    That looks like <b>{ $zone }</b>, where it is another hour than on your clock.
    Use the clock there?
clock-same = That is the clock I go by already.
clock-used = I go by the clock of <b>{ $zone }</b> now. Mornings and evenings moved along.
offer-use-clock = Use this clock
offer-travel = Set by the old clock
