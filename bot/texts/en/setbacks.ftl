### Looking at setbacks over time: how they are explained, and the dip.

offer-experiments = My experiments
offer-experiments-older = Older experiments
offer-explaining = How I explain things

experiments =
    <b>Your experiments</b>, the latest first:

    { $rows }

experiments-none =
    No experiments yet. When something goes wrong, you can look at it here.

explaining =
    { $setbacks ->
        [0] No setbacks noted yet.
       *[other] Of your last { $setbacks } setbacks, { $ability } were put down to ability.
    }
    { $successes ->
        [0] No wins explained yet.
       *[other] Of your last { $successes } wins, { $luck } were put down to luck or others.
    }

    { $kind ->
        [ability] Ability feels fixed. The way you try, and how much, isn’t: what was different each time?
        [luck] Some luck may be in it. Your own part is the one you can use again.
       *[own] That’s mostly effort and method: the parts you can change and use again.
    }

explaining-none =
    Nothing to compare yet. It builds up as you look back on wins and setbacks.

dip =
    Your ratings have come down over the past week.
    That has a name: the dip. Effort comes first and results come later, so most people meet it.
    { $rows }

offer-dip = About the dip

dip-about =
    With anything new there’s a stretch where you put in a lot and see little. It’s called the dip.
    People who stay with it expect it, and make the steps smaller until it passes.
