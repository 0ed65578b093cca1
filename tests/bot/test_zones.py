"""A person's zone by city, by place and by clock, with a table of cities made for the tests."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.when import cities as cities_module
from bot.when.zones import MOST, Zone, by_city, by_clock, by_location, by_name


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("cities")


@pytest.mark.parametrize(
    ("said", "zone", "label", "country"),
    [
        ("Lisbon", "Europe/Lisbon", "Lisbon, Portugal", "PT"),
        ("lisboa", "Europe/Lisbon", "Lisbon, Portugal", "PT"),
        ("  LISBON! ", "Europe/Lisbon", "Lisbon, Portugal", "PT"),
        ("New York", "America/New_York", "New York City, New York", "US"),
        ("nyc", "America/New_York", "New York City, New York", "US"),
        ("san fran", "America/Los_Angeles", "San Francisco, California", "US"),
        ("munchen", "Europe/Berlin", "Munich, Germany", "DE"),
        ("München", "Europe/Berlin", "Munich, Germany", "DE"),
        ("Москва", "Europe/Moscow", "Moscow, Russia", "RU"),
        ("東京", "Asia/Tokyo", "Tokyo, Japan", "JP"),
        ("Sao Paulo", "America/Sao_Paulo", "São Paulo, Brazil", "BR"),
        ("St. John's", "America/St_Johns", "St. John's, Canada", "CA"),
        ("Kiev", "Europe/Kyiv", "Kyiv, Ukraine", "UA"),
        ("Paris", "Europe/Paris", "Paris, France", "FR"),
        ("Paris, Texas", "America/Chicago", "Paris, Texas", "US"),
        ("portland maine", "America/New_York", "Portland, Maine", "US"),
        ("Portland, ME", "America/New_York", "Portland, Maine", "US"),
        ("London, UK", "Europe/London", "London, United Kingdom", "GB"),
        ("London, Canada", "America/Toronto", "London, Canada", "CA"),
        ("berln", "Europe/Berlin", "Berlin, Germany", "DE"),
        ("Los Angelos", "America/Los_Angeles", "Los Angeles, California", "US"),
        ("Melborne", "Australia/Melbourne", "Melbourne, Australia", "AU"),
        ("Philadelfia", "America/New_York", "Philadelphia, Pennsylvania", "US"),
        ("Germany", "Europe/Berlin", "Berlin, Germany", "DE"),
        ("Japan", "Asia/Tokyo", "Tokyo, Japan", "JP"),
        ("Czech Republic", "Europe/Prague", "Prague, Czechia", "CZ"),
        ("Singapore", "Asia/Singapore", "Singapore, Singapore", "SG"),
        ("Europe/Lisbon", "Europe/Lisbon", "Lisbon, Portugal", "PT"),
        ("america/new york", "America/New_York", "New York City, New York", "US"),
        ("UTC", "UTC", "UTC", None),
        ("JST", "Asia/Tokyo", "Tokyo, Japan", "JP"),
    ],
)
def test_the_first_zone_found_is_the_one_meant(folder, said, zone, label, country):
    assert by_city(said, folder)[0] == Zone(zone, label, country)


@pytest.mark.parametrize(
    ("said", "zones"),
    [
        ("Portugal", {"Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"}),
        ("Texas", {"America/Chicago", "America/Denver"}),
        ("usa", {"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"}),
        ("Georgia", {"Asia/Tbilisi", "America/New_York"}),
        ("Mexico", {"America/Mexico_City", "America/Tijuana"}),
        ("Springfield", {"America/Chicago", "America/New_York", "America/Los_Angeles"}),
        ("IST", {"Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"}),
        ("est", {"America/New_York", "America/Toronto", "America/Jamaica"}),
        ("CST", {"America/Chicago", "Asia/Shanghai", "America/Havana"}),
    ],
)
def test_a_name_of_several_zones_is_asked_about(folder, said, zones):
    found = by_city(said, folder)
    assert zones <= {zone.name for zone in found}
    assert len(found) <= MOST


@pytest.mark.parametrize(
    "said",
    ["", "  ", "xyzzyq", "Etc/GMT+5", "GMT+2", "+02:00", "x" * 4000, "'; drop table city", "%"],
)
def test_what_is_no_place_finds_nothing_and_no_offset_is_ever_a_zone(folder, said):
    assert by_city(said, folder) == ()


@pytest.mark.parametrize(
    ("latitude", "longitude", "zone"),
    [
        (38.72, -9.14, "Europe/Lisbon"),
        (40.71, -74.01, "America/New_York"),
        (27.72, 85.32, "Asia/Kathmandu"),
        (-31.55, 159.08, "Australia/Lord_Howe"),
        (-13.83, -171.76, "Pacific/Apia"),
    ],
)
def test_a_place_has_its_zone(latitude, longitude, zone):
    assert by_location(latitude, longitude) == zone


def test_every_place_on_the_globe_has_a_zone_that_python_knows():
    for latitude in range(-90, 91, 30):
        for longitude in range(-180, 181, 30):
            assert ZoneInfo(by_location(latitude, longitude))


@pytest.mark.parametrize("place", [(91, 0), (0, 181), (float("nan"), 0)])
def test_off_the_globe_is_refused(place):
    with pytest.raises(ValueError, match="no such place"):
        by_location(*place)


NOW = datetime(2026, 11, 21, 14, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "inside", "outside"),
    [
        ("it's 15:20 for me", "Europe/Berlin", "Europe/London"),
        ("3:20 pm", "Europe/Berlin", "Europe/London"),
        ("15:29", "Europe/Berlin", "Europe/London"),
        ("twenty past three", "Europe/Berlin", "Europe/London"),
        ("14:20", "Europe/London", "Europe/Berlin"),
        ("9:20am", "America/New_York", "America/Chicago"),
        ("20:05", "Asia/Kathmandu", "Asia/Kolkata"),
        ("it's sunday, 3:20 am", "Pacific/Auckland", "Europe/Berlin"),
    ],
)
def test_zones_are_found_by_what_the_clock_shows(folder, said, inside, outside):
    names = [zone.name for zone in by_clock(said, NOW, folder)]
    assert inside in names
    assert outside not in names


def test_where_most_people_live_comes_first(folder):
    assert by_clock("22:20", NOW, folder)[0].name == "Asia/Shanghai"


def test_the_zones_by_the_clock_differ_by_their_names_in_summer(folder):
    in_july = datetime(2026, 7, 21, 14, 20, tzinfo=UTC)
    assert "Europe/London" in {zone.name for zone in by_clock("15:20", in_july, folder)}


@pytest.mark.parametrize("said", ["", "hello", "tomorrow", "13:05", "x" * 4000])
def test_no_time_or_a_time_nowhere_finds_no_zone(folder, said):
    assert by_clock(said, NOW.replace(minute=40), folder) == ()


def test_a_zone_without_cities_still_has_its_country(folder):
    assert by_name("Antarctica/Troll", folder) == Zone("Antarctica/Troll", "Troll", "AQ")
    assert by_name("Nowhere/Land", folder) is None


def test_the_table_of_cities_is_made_once(folder, monkeypatch):
    by_city("Lisbon", folder)
    monkeypatch.setattr(cities_module, "_cities", None)  # it would fail if it were read again
    assert by_city("Lisbon", folder)
    assert [path.suffix for path in folder.iterdir()] == [".sqlite"]


def test_a_table_that_could_not_be_finished_is_not_left_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(cities_module, "_cities", lambda: iter([{}]))
    with pytest.raises(KeyError):
        by_city("Lisbon", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_all_cities_are_in_the_table(folder):
    by_city("Lisbon", folder)
    with cities_module.table(folder) as table:
        assert table.execute("select count(*) from city").fetchone()[0] > 30_000
        zones = [zone for (zone,) in table.execute("select distinct zone from city")]
    table.close()
    assert all(ZoneInfo(zone) for zone in zones)
