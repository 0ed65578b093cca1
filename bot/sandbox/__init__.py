"""A stand-in for Telegram on this machine: a Bot API server, a phone in a page, a movable clock."""
