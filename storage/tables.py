"""Every table, on one page. Change one, then run `make migration WHAT="what changed"`.

A column that is added has a default or may be None: rows and exports that are there already have no
value for it.

People are known by their Telegram id, which is also the id of their private chat with the bot.
Local days are texts such as 2026-11-22 in the person's own zone; all other times are UTC.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Integer, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.columns import Instant, Private

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

# Only an INTEGER is what SQLite numbers rows by, and needs no tree of its own.
Big = BigInteger().with_variant(Integer(), "sqlite")


def whose(*, index: bool = False) -> Any:  # noqa: ANN401 - as SQLModel's own Field
    """The person a row belongs to; it goes when they go."""
    return Field(sa_type=BigInteger, foreign_key="person.id", ondelete="CASCADE", index=index)


def numbered() -> Any:  # noqa: ANN401 - as SQLModel's own Field
    return Field(default=None, sa_type=Big, primary_key=True)


class Person(SQLModel, table=True):
    id: int = Field(sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False})
    language: str = "en"
    zone: str = "UTC"
    country: str = ""  # ISO 3166 two letters, for the lines that can be called; empty: not known
    morning: str = "08:00"  # local time of day
    evening: str = "19:30"
    days: str = "0123456"  # weekdays of the morning prompt; Monday is 0
    quiet_from: str = "22:00"  # no nudge between these two; the same twice: no quiet hours
    quiet_to: str = "07:00"
    quiet_own: bool = False  # whether quiet hours hold for times the person set as well
    most: int = 4  # nudges a day
    off: str = ""  # groups of nudges that are switched off, parted by blanks
    hushed_at: datetime | None = Field(default=None, sa_type=Instant)  # said to come less often
    hour_offered_at: datetime | None = Field(default=None, sa_type=Instant)
    welcomed: bool = False
    blocked: bool = False  # the bot was blocked: left alone, and kept
    turn: int = 0  # grows with every move: tells old buttons and late writers from new
    live: int | None = Field(default=None, sa_type=BigInteger)  # message that still has buttons
    pinned: int | None = Field(default=None, sa_type=BigInteger)  # message that says who to call
    offers: Any = Field(
        default=None, sa_type=Private("person.offers"), nullable=True
    )  # what the buttons of that message open
    paused_until: datetime | None = Field(default=None, sa_type=Instant)
    quiet_until: datetime | None = Field(default=None, sa_type=Instant)  # after words of danger
    consented_at: datetime | None = Field(default=None, sa_type=Instant)  # and is 16 or older
    seen_at: datetime = Field(sa_type=Instant)
    created_at: datetime = Field(sa_type=Instant)


class Key(SQLModel, table=True):
    """What a person's rows are sealed with, wrapped (`storage/keys.py`). Gone, they are lost."""

    person_id: int = Field(
        sa_type=Big, primary_key=True, foreign_key="person.id", ondelete="CASCADE"
    )
    wrapped: str


class Conversation(SQLModel, table=True):
    """One that is open in the foreground, or parked. Numbered by the turn it was begun in."""

    person_id: int = Field(
        sa_type=BigInteger, primary_key=True, foreign_key="person.id", ondelete="CASCADE"
    )
    number: int = Field(primary_key=True)
    flow: str
    parked: bool = False
    place: Any = Field(default=None, sa_type=Private("conversation.place"))
    updated_at: datetime = Field(sa_type=Instant)
    __table_args__ = (
        Index(
            "uq_conversation_open",
            "person_id",
            unique=True,
            sqlite_where=text("NOT parked"),
            postgresql_where=text("NOT parked"),
        ),
    )


class Goal(SQLModel, table=True):
    id: int | None = numbered()
    person_id: int = whose(index=True)
    title: Any = Field(default=None, sa_type=Private("goal.title"))
    domain: str = ""
    status: str = "active"  # active, parked, done, let-go
    created_at: datetime = Field(sa_type=Instant)


class Programme(SQLModel, table=True):
    """Something that lasts: a week, a problem, an event, a plan."""

    id: int | None = numbered()
    person_id: int = whose()
    kind: str
    status: str = "active"  # active, parked, paused, done, stopped
    stage: str = ""
    goal_id: int | None = Field(
        default=None, sa_type=Big, foreign_key="goal.id", ondelete="SET NULL"
    )
    content: Any = Field(default=None, sa_type=Private("programme.content"))
    created_at: datetime = Field(sa_type=Instant)
    updated_at: datetime = Field(sa_type=Instant)
    __table_args__ = (Index(None, "person_id", "kind", "status"),)


class Evidence(SQLModel, table=True):
    id: int | None = numbered()
    person_id: int = whose()
    goal_id: int | None = Field(
        default=None, sa_type=Big, foreign_key="goal.id", ondelete="SET NULL"
    )
    source: str
    text: Any = Field(default=None, sa_type=Private("evidence.text"))
    how: Any = Field(default=None, sa_type=Private("evidence.how"), nullable=True)
    day: str
    at: datetime = Field(sa_type=Instant)
    __table_args__ = (Index(None, "person_id", "at"),)


class Rating(SQLModel, table=True):
    id: int | None = numbered()
    person_id: int = whose()
    scale: str
    value: int
    goal_id: int | None = Field(
        default=None, sa_type=Big, foreign_key="goal.id", ondelete="SET NULL"
    )
    day: str
    at: datetime = Field(sa_type=Instant)
    __table_args__ = (Index(None, "person_id", "scale", "at"),)


class Note(SQLModel, table=True):
    """What a practice brought, kept whole: a thought record, a cue card, an experiment.

    What a person wrote in one is found again under "What I wrote" (`flows/written.py`).
    """

    id: int | None = numbered()
    person_id: int = whose()
    kind: str
    goal_id: int | None = Field(
        default=None, sa_type=Big, foreign_key="goal.id", ondelete="SET NULL"
    )
    content: Any = Field(default=None, sa_type=Private("note.content"))
    day: str
    at: datetime = Field(sa_type=Instant)
    __table_args__ = (Index(None, "person_id", "kind", "at"),)


class Reminder(SQLModel, table=True):
    """When the coach next comes by itself. Daily ones carry a local time of day and come again."""

    id: int | None = numbered()
    person_id: int = whose()
    kind: str
    about: int = Field(default=0, sa_type=BigInteger)  # the programme, or 0
    part: int = 0
    clock: str = ""  # local time of day of a daily one; empty: once
    due_at: datetime = Field(sa_type=Instant)
    __table_args__ = (
        UniqueConstraint("person_id", "kind", "about", "part"),
        Index(None, "due_at"),
        Index(None, "about"),
    )


class Nudge(SQLModel, table=True):
    """One coming of the coach: at most one for each person, kind, subject and local day.

    What a person sets anew for later that day comes in the same row again.
    """

    id: int | None = numbered()
    person_id: int = whose()
    kind: str
    about: int = Field(default=0, sa_type=BigInteger)
    part: int = 0
    day: str
    # queued, sent, answered, skipped; left out as too late: late, and missed once that was said
    state: str = "queued"
    queued_at: datetime = Field(sa_type=Instant)  # not said before it
    asked: bool = False  # put off by the person to this moment
    sent_at: datetime | None = Field(default=None, sa_type=Instant)
    answered_at: datetime | None = Field(default=None, sa_type=Instant)
    __table_args__ = (
        UniqueConstraint("person_id", "kind", "about", "part", "day"),
        Index(None, "person_id", "queued_at"),
        Index(
            "ix_nudge_queue",
            "queued_at",
            sqlite_where=text("state = 'queued'"),
            postgresql_where=text("state = 'queued'"),
        ),
    )


class Pace(SQLModel, table=True):
    """When the next nudge may leave: one row, for all processes together."""

    id: int = Field(sa_type=Integer, primary_key=True, sa_column_kwargs={"autoincrement": False})
    free_at: datetime = Field(sa_type=Instant)


class Inbox(SQLModel, table=True):
    """Updates already taken. One seen before changes nothing."""

    update_id: int = Field(sa_type=Big, primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = Field(sa_type=Instant, index=True)


class Outbox(SQLModel, table=True):
    """What is to be said, written in the turn that decided it and sent after its commit."""

    # Its first bits are the millisecond it was written in: see `storage/post.py`.
    id: int = Field(sa_type=Big, primary_key=True, sa_column_kwargs={"autoincrement": False})
    # Not a reference: the receipt of an erasing goes out after its person is gone.
    person_id: int = Field(sa_type=BigInteger, index=True)
    method: str
    payload: Any = Field(default=None, sa_type=Private("outbox.payload"))
    state: str = "pending"  # pending, sending, sent, uncertain, refused, late, shut
    leased_until: datetime = Field(sa_type=Instant)  # until then its process is at it
    at: datetime = Field(sa_type=Instant)
    __table_args__ = (
        Index(
            "ix_outbox_unsent",
            "leased_until",
            sqlite_where=text("state IN ('pending', 'sending')"),
            postgresql_where=text("state IN ('pending', 'sending')"),
        ),
    )


class Waiting(SQLModel, table=True):
    """Updates to be taken in their turn: files, and what comes too fast (`bot/flood.py`)."""

    update_id: int = Field(
        sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False}
    )
    person_id: int = whose()
    update: Any = Field(default=None, sa_type=Private("waiting.update"))
    at: datetime = Field(sa_type=Instant, index=True)


class Receipt(SQLModel, table=True):
    """That someone was erased on a day. Nothing here says who."""

    number: str = Field(primary_key=True)
    day: str


class Once(SQLModel, table=True):
    """Work on the whole database that is behind it for good, so that no start looks again."""

    what: str = Field(primary_key=True)
