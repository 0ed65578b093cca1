"""The page *My evidence*: what a person did and how far they have come, inside Telegram."""
