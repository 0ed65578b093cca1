### The first minute. Calm and plain: a person who may be doubting has just walked in.

welcome-name = setting up

welcome-why = I only ask what I need to come at a good hour. You can change all of it later in /settings.

welcome-hello =
    <b>Hello, I’m Foothold.</b>
    I help you prove to yourself that you can do a thing you doubt, in small steps.

    I’m a self-help program, not therapy and not for emergencies. No one reads along. What you write is kept so I can show it back to you; /privacy says how, /delete erases it.
    Tap below if that is fine with you and you are 16 or older.
welcome-hello-go-on = I’m 16 or older, let’s start

welcome-zone =
    Which city’s clock do you live by?
    Type its name, or send your location.
welcome-zone-why = So that I write in your morning, not in the middle of your night.

welcome-morning = At what hour may I write to you? Tap one, or type a time such as 7:45.
welcome-morning-7 = 7:00
welcome-morning-8 = 8:00
welcome-morning-9 = 9:00
welcome-morning-12 = 12:00
welcome-morning-18 = 18:00
welcome-morning-20 = 20:00

welcome-baseline =
    Four quick ratings now, so that you can see later how far you have come?
    It takes half a minute.
welcome-baseline-yes = Yes, four ratings
welcome-baseline-later = Later
welcome-baseline-why = In a month we can put today’s numbers next to the new ones. They are only ever compared with your own.

welcome-end-ratings = All set. Here come the four.
welcome-end =
    All set. What would help most right now?
    Tap one, or tell me in your own words.
