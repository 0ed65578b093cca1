"""One's own earlier wins come back where they help, and never after words of danger."""

WON = "I gave the talk in May"


async def with_a_win(coach):
    await coach.say("/win")
    await coach.say(WON)
    await coach.say("I practised twice")


def since(coach, calls):
    return "\n".join(str(one.get("text", "")) for _, one in coach.api.calls[calls:])


async def test_a_win_comes_back_when_asked_for(coach):
    await with_a_win(coach)
    calls = len(coach.api.calls)

    await coach.say("/remind")
    assert WON in since(coach, calls)


async def test_nothing_of_the_past_is_shown_after_words_of_danger(coach):
    await with_a_win(coach)
    await coach.say("/thought")
    await coach.say("My boss asked me to give a talk")
    calls = len(coach.api.calls)

    await coach.say("I want to kill myself")
    await coach.say("I always fail at talks")
    coach.later(hours=11)
    await coach.come()

    assert WON not in since(coach, calls)
    assert "You wrote on" not in since(coach, calls)
