"""What meets people: says, hears, schedules."""
