"""Keep what a revision of the policy needs: summary, settled parts, judgments, tasks; notices."""

from datetime import UTC, datetime, timedelta

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_JAPAN = timedelta(hours=9)


def upgrade() -> None:
    """Go up."""
    op.add_column("campaigns", _aim())
    for column in (_flag("text_late"), _flag("parts_kept"), _text("summary"), _text("reason")):
        op.add_column("policy_versions", column)
    _mark_late_texts()
    _make_tables()


def downgrade() -> None:
    """Go back; what the older tables have no room for is lost."""
    for table in ("policy_tasks", "policy_judgments", "policy_clauses"):
        op.drop_table(table)
    for name in ("reason", "summary", "parts_kept", "text_late"):
        op.drop_column("policy_versions", name)
    op.drop_column("campaigns", "aim")


def _aim() -> "sa.Column[object]":
    # Until now every campaign asked for consent.
    return sa.Column("aim", sa.String(length=10), server_default="consent", nullable=False)


def _flag(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _text(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Text(), server_default="", nullable=False)


def _mark_late_texts() -> None:
    """Mark the texts that were registered on a later day than their version was approved."""
    versions = sa.table(
        "policy_versions",
        sa.column("id", sa.Integer()),
        sa.column("approved_at", sa.DateTime(timezone=True)),
        sa.column("text_added_on", sa.Date()),
        sa.column("text_late", sa.Boolean()),
    )
    rows = op.get_bind().execute(sa.select(versions)).all()
    late = [row.id for row in rows if _is_late(row.approved_at, row.text_added_on)]
    op.execute(sa.update(versions).where(versions.c.id.in_(late)).values(text_late=True))


def _is_late(approved_at: datetime | None, added_on: object) -> bool:
    if approved_at is None or added_on is None:
        return False
    zoned = approved_at if approved_at.tzinfo else approved_at.replace(tzinfo=UTC)
    return bool(added_on > (zoned.astimezone(UTC) + _JAPAN).date())


def _make_tables() -> None:
    op.create_table('policy_clauses',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=False),
    sa.Column('first_row', sa.Integer(), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('heading', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['version_id'], ['policy_versions.id'], name=op.f('fk_policy_clauses_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_clauses')),
    sa.UniqueConstraint('version_id', 'first_row', name=op.f('uq_policy_clauses_version_id_first_row'))
    )
    op.create_table('policy_judgments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=False),
    sa.Column('demand', sa.String(length=20), nullable=False),
    sa.Column('entry', sa.Text(), nullable=False),
    sa.Column('verdict', sa.String(length=20), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('judged_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('judged_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['judged_by'], ['staff.id'], name=op.f('fk_policy_judgments_judged_by')),
    sa.ForeignKeyConstraint(['version_id'], ['policy_versions.id'], name=op.f('fk_policy_judgments_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_judgments'))
    )
    op.create_index(op.f('ix_policy_judgments_version_id'), 'policy_judgments', ['version_id'], unique=False)
    op.create_table('policy_tasks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('done_by', sa.String(length=120), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('recorded_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_policy_tasks_recorded_by')),
    sa.ForeignKeyConstraint(['version_id'], ['policy_versions.id'], name=op.f('fk_policy_tasks_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_tasks'))
    )
    op.create_index(op.f('ix_policy_tasks_version_id'), 'policy_tasks', ['version_id'], unique=False)
