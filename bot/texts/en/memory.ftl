### The person’s own words, come back. Exact and dated; nothing is added to them.

wrote-row = • You wrote on { $day }: “{ $text }”
remind-row =
    • You wrote on { $day }: “{ $text }”
    { $how }

value-family = Family
value-friendship = Friendship
value-kindness = Kindness
value-honesty = Honesty
value-courage = Courage
value-learning = Learning
value-creativity = Creativity
value-health = Health
value-nature = Nature
value-justice = Fairness
value-independence = Independence
value-reliability = Being reliable
value-achievement = Doing things well
value-calm = Calm
value-fun = Fun
value-faith = Faith
