"""One calm word about a doctor, once a month, where weeks of a person's own numbers call for it."""

DOCTOR = "look hard in your own numbers"


async def ratings(coach, *given):
    said = [await coach.say(text) for text in ("/assess", *given)]
    return sum(DOCTOR in text for texts in said for text in texts)


async def weeks(coach, given, times=6):
    found = 0
    for _ in range(times):
        found += await ratings(coach, *given)
        coach.later(days=3)
    return found


async def test_low_ratings_for_two_weeks_are_answered_once_a_month(coach):
    assert await weeks(coach, "2132", times=9) == 1
    assert await weeks(coach, "2132", times=9) == 1


async def test_four_low_days_in_a_row_are_not_yet_two_weeks(coach):
    for _ in range(4):
        assert await ratings(coach, *"2132") == 0
        coach.later(days=1)


async def test_one_good_number_is_enough_to_say_nothing(coach):
    assert await weeks(coach, "2162") == 0


async def test_thoughts_that_never_move_are_noticed_after_the_fifth(coach):
    found = []
    for _ in range(5):
        await coach.say("/thought")
        for text in ("The meeting went on for two hours", "They think I am slow"):
            await coach.say(text)
        await coach.tap("None of these")
        for text in ("8", "They frowned"):
            await coach.say(text)
        await coach.tap("Done")
        await coach.tap("Skip")
        if "Write a new one" in coach.buttons():  # what answered it last time is offered
            await coach.tap("Write a new one")
        for text in ("Frowning has many reasons", "8"):
            await coach.say(text)
        await coach.tap("Skip")
        sent = [one["text"] for one in coach.api.made("sendMessage")]
        found.append(sum(DOCTOR in one for one in sent))
        coach.later(days=1)
    assert found == [0, 0, 0, 0, 1]
