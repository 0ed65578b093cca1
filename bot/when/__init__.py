"""When: moments in a person's own words, zones, and wall clocks turned into instants."""
