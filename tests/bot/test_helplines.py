import re
from datetime import date, timedelta

import pytest

from bot.care import lines, lines_for, unchecked


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


def test_a_line_is_due_for_a_look_after_180_days():
    portugal = next(line for line in lines() if line.country == "PT")
    last_day = date(2025, 9, 1) + timedelta(days=180)

    assert portugal.checked == "2025-09"
    assert portugal not in unchecked(last_day)
    assert portugal in unchecked(last_day + timedelta(days=1))


def test_a_line_dated_by_its_year_counts_from_january():
    singapore = next(line for line in lines() if line.country == "SG")

    assert singapore.checked == "2025"
    assert singapore not in unchecked(date(2025, 6, 30))
    assert singapore in unchecked(date(2025, 7, 1))
