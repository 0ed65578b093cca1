### All the practices, and which one now. Like a friend who knows the shelf: short, and one tip at a time.

practices =
    <b>Twelve practices</b> ({ $page } of { $pages })

    { $rows }

    Tap one to begin it.
practices-row =
    <b>{ $name }</b>
    { $best } · { $time } · { $difficulty }
practice-easy = easy
practice-moderate = takes some effort
practice-varies = as hard as you like

practice-micro-name = Micro-successes
practice-micro-best = A thing you avoid or dread
practice-micro-time = 15 min a day, one week and up
practice-stretch-name = A stretching step
practice-stretch-best = Getting better at a skill
practice-stretch-time = 5 min a step, some weeks
practice-reflect-name = Looking back
practice-reflect-best = Everyone, any day
practice-reflect-time = 5 to 10 min a day
practice-thought-name = Thought record
practice-thought-best = Harsh or worried thoughts
practice-thought-time = 10 min, over some weeks
practice-reframe-name = Stress reframing
practice-reframe-best = Nerves before an event
practice-reframe-time = 30 seconds to 3 min
practice-affirm-name = Writing on a value
practice-affirm-best = Being judged, high stakes
practice-affirm-time = 15 min, even once
practice-goal-name = A clear goal
practice-goal-best = Work, study, fitness
practice-goal-time = 10 min, then as it goes
practice-solve-name = Problem solver
practice-solve-best = Feeling stuck
practice-solve-time = 20 min, then a few days
practice-values-name = What matters to me
practice-values-best = Staying with it for long
practice-values-time = 15 min
practice-peer-name = Someone like me
practice-peer-best = New skills, fear of failing
practice-peer-time = 20 min a week
practice-circle-name = People on my side
practice-circle-best = Habits, and keeping going
practice-circle-time = 10 min, then weekly
practice-activity-name = Moving
practice-activity-best = Low trust in yourself
practice-activity-time = From 10 min, three times a week

offer-practices = All practices
offer-practices-more = More practices
offer-practice = This one
offer-choose = Help me choose
command-practices = All twelve, and which one now
command-learn = Short cards on how this works

## Which one now

chooser-name = choosing a practice
chooser-why = How you feel and the time you have are enough to point at one thing. One is easier to begin than twelve.

chooser-feeling = How is it right now?
chooser-feeling-stuck = I feel stuck
chooser-feeling-anxious = I feel anxious
chooser-feeling-down-on-self = I am down on myself
chooser-feeling-unmotivated = I can’t get going
chooser-feeling-about-to-perform = I am about to perform
chooser-feeling-okay = I am all right

chooser-minutes = How much time do you have?
chooser-minutes-1 = 1 minute
chooser-minutes-5 = 5 minutes
chooser-minutes-15 = 15 minutes
chooser-minutes-none = No time these days

chooser-end =
    My suggestion: <b>{ $practice }</b>
    { $reason }

chooser-end-none =
    Small and often is enough. Any one of these counts:

    • 10 minutes a day on one small step
    • 15 minutes of writing on a value, before a big day
    • 20 minutes a week watching someone like you

chooser-reason-stuck-step = One tiny move often shows the next one.
chooser-reason-stuck-solve = It takes the problem apart, and you can stop at any point and go on later.
chooser-reason-anxious-body = A fast heart can mean ready as well as afraid. This helps you use it.
chooser-reason-anxious-thought = With a bit of time, you can check what the worry says against the facts.
chooser-reason-down-evidence = Your own list shows what you did, in your own words.
chooser-reason-down-reflect = Looking at one thing you did is fairer than looking at all you are.
chooser-reason-down-thought = A harsh thought gets weaker when it has to show its proof.
chooser-reason-unmotivated-step = Doing usually comes before wanting. A small start is enough.
chooser-reason-unmotivated-values = It is easier to go on with what matters to you than with what you owe.
chooser-reason-perform-body = Nerves are energy. A moment now turns them towards the task.
chooser-reason-perform-affirm = Writing on what matters elsewhere makes one event weigh less.
chooser-reason-okay-step = A good moment to add one small proof.
chooser-reason-okay-reflect = What went well sticks better when you write down why.
chooser-reason-okay-week = A calm hour is a good time to start on what you put off.
chooser-reason-study-peer = In study, watching a fellow learner get there helps more than watching a teacher.
chooser-reason-work-goal = At work, a clear and stretching goal tends to help most.
chooser-reason-health-activity = For health, seeing one number of your own grow builds trust.
chooser-reason-creative-affirm = Before creative work, this makes it safer to take a risk.
chooser-reason-social-week = With people, short and easy meetings first make the longer ones possible.

meet-choose = Let’s find one that fits the moment.
