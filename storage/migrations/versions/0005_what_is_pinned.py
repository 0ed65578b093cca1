"""Which message of help is pinned in a chat, so that it can be taken down again."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("person", sa.Column("pinned", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("person", "pinned")
