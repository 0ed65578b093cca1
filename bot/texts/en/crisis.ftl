### When someone may be in danger. Plain and warm, no cheer, no advice that can be failed, nothing to earn.

crisis-name = where to find help
crisis-why = I ask so that I can show you what fits. I cannot judge danger: I am a program. The people on the line can.

crisis-safe = Are you in danger of hurting yourself right now, or is someone hurting you?
crisis-safe-no = Yes, I am in danger
crisis-safe-unsure = I am not sure
crisis-safe-yes = Not right now

crisis-near =
    Please call <b>{ $emergency }</b> now, or go to someone near you and stay with them.
    If there is something you could hurt yourself with, move away from it, or ask someone to take it.

    { $numbers }
crisis-near-say = What do I say on the call?
crisis-near-ground = Two minutes, right here
crisis-near-someone = I am with someone

crisis-now =
    Thank you for telling me. What brought you here still matters.
    These people listen, also when it is not an emergency:

    { $numbers }
crisis-now-say = What do I say on the call?
crisis-now-ground = Two minutes, right here
crisis-now-someone = I know someone to tell

crisis-say =
    You can read this out: “I am having a very hard time, and I am thinking of hurting myself. Can you stay on the line with me?”
    You do not have to explain more. They will ask.
crisis-say-ground = Two minutes first
crisis-say-someone = I know someone to tell

crisis-ground =
    Both feet on the floor. Look around you, and breathe out slowly.
    I will go on below for two minutes.
crisis-ground-done = I am here
crisis-ground-frame-1 = Both feet on the floor. Feel them press down.
crisis-ground-frame-2 = Breathe in… and out, slower than in.
crisis-ground-frame-3 = Find five things you can see. Name them, aloud if you can.
crisis-ground-frame-4 = Breathe in… and out, slower than in.
crisis-ground-frame-5 = Find four things you can touch. Touch one of them.
crisis-ground-frame-6 = Breathe in… and out, slower than in.
crisis-ground-frame-7 = Find three things you can hear. The furthest one, too.
crisis-ground-frame-8 = Breathe in… and out, slower than in.
crisis-ground-frame-9 = Two things you can smell. Or two that you like to smell.
crisis-ground-frame-10 = Breathe in… and out, slower than in.
crisis-ground-frame-11 = One sip of water, if there is some near you.
crisis-ground-frame-12 = You are here. The numbers above are still there.

crisis-someone = Is there one person you could tell in the next hour: “I am not doing well, please stay with me”?
crisis-someone-yes = Yes, I will tell them
crisis-someone-not-yet = Not yet

crisis-end-someone =
    Tell them as it is. You need not find the right words.
    Help stays here, and /sos shows it at any time.

    { $numbers }
crisis-end =
    Then the people on these lines are the ones to tell. They are there for exactly this.
    /sos shows them at any time. I will write one quiet line tomorrow.

    { $numbers }
crisis-stopped =
    All right, we stop here. What you told me still matters.
    These people are there at any time, and /sos shows them again. In danger, call <b>{ $emergency }</b>.

    { $numbers }

care =
    I am stopping here: what you wrote matters more than any exercise.
    Please talk to someone now. In danger, call <b>{ $emergency }</b>.
    I am only a program, and no one reads along here.

    { $numbers }
care-anywhere =
    I am stopping here: what you wrote matters more than any exercise.
    In danger, call your emergency number: 112 or 911 reach help in most countries.
    I am only a program, and no one reads along here.

    { $numbers }
care-typed =
    I am a program and cannot answer that as a person could. The people here can.
    In danger, call <b>{ $emergency }</b>.

    { $numbers }
care-typed-below =
    I am a program and cannot answer that as a person could. The people below can.
    In danger, call <b>{ $emergency }</b>.

## Something heavy, but no one seems in danger this minute

care-soft-other-person =
    You are worried about someone. You can ask them straight: “Are you thinking of ending your life?” Asking does not plant the thought.
    Stay near, and call for help with them. /sos shows who to call.
care-soft-self-past = That was a hard time. If it comes close again, /sos shows who to call.
care-soft-abuse =
    What was done to you was not your fault, and an exercise is not the answer to it.
    A doctor or a trained helpline can help with this. /sos shows who to call; in danger, your emergency number.
care-soft-panic =
    That sounds frightening. If your chest hurts or it does not pass, call a doctor.
    When it keeps coming back, this is something doctors treat well. You could say: “I have attacks of sudden fear.”
care-soft-eating =
    Food and body can become a heavy fight. People trained for this can help, and a doctor is a good first step.
care-soft-low =
    That is a long time to carry this. After two weeks or more, a doctor or therapist can help.
    You could say: “I have felt low for weeks, and it is hard to get through the day.”
care-soft-despair = That sounds very heavy. If it turns into not wanting to live, /sos shows who to call.
care-soft-tears = Something hurts right now. Write a line about it if you like. There is no hurry.
care-soft-again = I hear you. The people behind the button below can help with this, by phone or in writing.
care-doctor =
    These weeks look hard in your own numbers. A doctor or therapist could help more than I can.
    You could say: “I have felt low for two weeks, and it is hard to get through the day.”
