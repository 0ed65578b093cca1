"""What a person may count on when the coach comes by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# Table, column, type, and what rows that are there already get: the same as a new person.
NEW = (
    ("person", "days", sa.String(), "0123456"),
    ("person", "quiet_from", sa.String(), "22:00"),
    ("person", "quiet_to", sa.String(), "07:00"),
    ("person", "quiet_own", sa.Boolean(), sa.false()),
    ("person", "most", sa.Integer(), "4"),
    ("person", "off", sa.String(), ""),
    ("person", "hushed_at", sa.BigInteger(), None),
    ("person", "hour_offered_at", sa.BigInteger(), None),
    ("nudge", "asked", sa.Boolean(), sa.false()),
    ("nudge", "sent_at", sa.BigInteger(), None),
    ("nudge", "answered_at", sa.BigInteger(), None),
)


def upgrade() -> None:
    for table, name, kind, value in NEW:
        column = sa.Column(name, kind, nullable=value is None, server_default=value)
        op.add_column(table, column)
    op.create_index("ix_nudge_person_id_queued_at", "nudge", ["person_id", "queued_at"])
    op.execute("UPDATE nudge SET sent_at = queued_at WHERE state IN ('sent', 'answered')")
    # What was put off came as a kind of its own; now it is the same nudge, with a later moment.
    for table in ("reminder", "nudge"):
        op.execute(f"DELETE FROM {table} WHERE kind LIKE '%-again' AND kind <> 'assess-again'")  # noqa: S608 - two names from the line above
    op.create_table(
        "pace",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("free_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pace")),
    )


def downgrade() -> None:
    op.drop_table("pace")
    op.drop_index("ix_nudge_person_id_queued_at", "nudge")
    # Not in a batch: that would make SQLite drop the old table, and with a person all that is theirs.
    for table, name, _, _ in NEW:
        op.drop_column(table, name)
