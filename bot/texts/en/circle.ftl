### Who is on your side. Warm and practical; nobody has to have many people.

circle-name = people on your side
circle-why = Support helps most when it is the right kind, from the right person. Three roles are enough, and one person can have two.
circle-cheerleader = Who is glad when something works out for you? A name is enough.
circle-cheerleader-why = They remind you of what you can do on the days you forget it.
circle-partner = Who works on something of their own, and could ask you each week how it goes?
circle-partner-why = Telling someone what you did makes it count more, for both of you.
circle-mentor = Who has done it, and can say how without making it sound impossible?
circle-mentor-why = They know the way and its bends. One question a month is a lot.
circle-help =
    <b>{ $item }</b>
    Which help do you want from them?
circle-help-celebrate = Celebrate small wins
circle-help-solve = Think along
circle-help-check = Ask if I did it
circle-help-listen = Just listen
circle-without =
    Who is better left out of this for now? Someone who compares, or doubts out loud.
    Only you see this.
circle-tell = When will you tell the first two? I can remind you.
circle-tell-this-evening = This evening
circle-tell-tomorrow-evening = Tomorrow evening
circle-row = • <b>{ $name }</b>, { $role }: { $help }
circle-role-cheerleader = cheers
circle-role-partner = asks how it goes
circle-role-mentor = knows the way
circle-end =
    { $count ->
        [0] That is all right. Many begin without anyone.
            A person to learn from may be nearer than you think.
       *[other] <b>Your circle:</b>

            { $rows }

            Once a week you can send them one short message.
    }
circle-have =
    { $left ->
        [yes] <b>Your circle:</b>
            { $rows }

            Left out for now: { $without }
       *[no] <b>Your circle:</b>
            { $rows }
    }
offer-circle = People on my side
offer-circle-new = Change my circle
nudge-circle-tell =
    You wanted to tell two people what you are working on.
    A message to one of them is a start.
coming-circle-tell = telling two people
