import re

import pytest

from bot.care import lines, lines_for


def test_every_line_has_a_number_a_name_an_emergency_number_and_a_date():
    for line in lines():
        assert line.number
        assert line.service
        assert line.emergency
        assert re.fullmatch(r"20\d\d(-\d\d)?", line.checked), line


@pytest.mark.parametrize(
    ("country", "number"),
    [
        ("GB", "116 123"),
        ("US", "988"),
        ("PT", "1411"),
        ("HR", "116 123"),
        ("", "https://findahelpline.com"),
    ],
)
def test_a_country_has_its_line_and_all_others_what_there_is(country, number):
    assert lines_for(country)[0].number == number
