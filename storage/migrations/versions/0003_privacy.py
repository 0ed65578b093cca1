"""A key for each person, when they agreed, letters that outlive their person, receipts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "key",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("wrapped", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_key_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_key")),
    )
    op.create_table(
        "waiting",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("update", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_waiting_person_id_person"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_waiting")),
    )
    with op.batch_alter_table("waiting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_waiting_at"), ["at"], unique=False)
    op.create_table(
        "receipt",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_receipt")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("consented_at", sa.BigInteger(), nullable=True))
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_constraint("fk_outbox_person_id_person", type_="foreignkey")


def downgrade() -> None:
    op.execute("DELETE FROM outbox WHERE person_id NOT IN (SELECT id FROM person)")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_foreign_key(
            "fk_outbox_person_id_person", "person", ["person_id"], ["id"], ondelete="CASCADE"
        )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_column("consented_at")
    op.drop_table("receipt")
    op.drop_table("waiting")
    op.drop_table("key")
