"""Less work: one tree less for inbox, outbox and keys in SQLite; what was done once is known."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# SQLite numbers its rows itself, beside a key that is called BIGINT: only INTEGER is that number.
# Nothing refers to these tables, so that they can be made anew.
NUMBERED = (
    ("inbox", "update_id"),
    ("outbox", "id"),
    ("key", "person_id"),
)


def upgrade() -> None:
    op.drop_index("ix_outbox_at", "outbox")  # their numbers tell when they were written
    _number(sa.Integer(), sa.BigInteger())
    op.create_table(
        "once",
        sa.Column("what", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("what", name=op.f("pk_once")),
    )


def downgrade() -> None:
    op.drop_table("once")
    _number(sa.BigInteger(), sa.Integer())
    op.create_index("ix_outbox_at", "outbox", ["at"])


def _number(to: sa.types.TypeEngine[int], was: sa.types.TypeEngine[int]) -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for table, key in NUMBERED:
        with op.batch_alter_table(table, schema=None, recreate="always") as batch_op:
            batch_op.alter_column(key, type_=to, existing_type=was, existing_nullable=False)
