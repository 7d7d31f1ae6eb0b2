"""Keep backups, restores and what they lost, who left, and the key slots of a server."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    _make_tables()
    for column in _staff():
        op.add_column("staff", column)
    for name, columns in _INDEXES.items():
        op.create_index(name, "history", list(columns))


def downgrade() -> None:
    """Go back; what the older tables have no room for is lost."""
    for name in _INDEXES:
        op.drop_index(name, "history")
    for column in _staff():
        op.drop_column("staff", column.name)
    for table in _NEW[::-1]:
        op.drop_table(table)


_INDEXES = {
    "ix_history_at": ("at",),
    "ix_history_staff_id_number": ("staff_id", "number"),
    "ix_history_title_number": ("title", "number"),
}
_NEW = (
    "key_rings",
    "sign_in_tries",
    "backups",
    "backup_checks",
    "restores",
    "lost_anchors",
    "pending_erasures",
)


def _staff() -> "tuple[sa.Column[Any], ...]":
    return (
        sa.Column("left_on", sa.Date(), nullable=True),
        sa.Column("password_set_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("must_change", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("edition", sa.Integer(), server_default="1", nullable=False),
    )


def _make_tables() -> None:
    op.create_table('key_rings',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_key_rings'))
    )
    op.create_table('sign_in_tries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('login', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in_tries'))
    )
    op.create_index(op.f('ix_sign_in_tries_at'), 'sign_in_tries', ['at'], unique=False)
    op.create_table('backups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_by', sa.Integer(), nullable=True),
    sa.Column('cause', sa.String(length=20), nullable=False),
    sa.Column('file_name', sa.String(length=200), nullable=False),
    sa.Column('size_bytes', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('schema_revision', sa.String(length=20), nullable=False),
    sa.Column('rows_total', sa.Integer(), nullable=False),
    sa.Column('history_number', sa.Integer(), nullable=False),
    sa.Column('history_hash', sa.String(length=64), nullable=False),
    sa.Column('copied_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('copy_problem', sa.String(length=200), server_default='', nullable=False),
    sa.Column('gone_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['made_by'], ['staff.id'], name=op.f('fk_backups_made_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_backups'))
    )
    op.create_index(op.f('ix_backups_made_at'), 'backups', ['made_at'], unique=False)
    op.create_table('backup_checks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('backup_id', sa.Integer(), nullable=True),
    sa.Column('file_name', sa.String(length=200), nullable=False),
    sa.Column('place', sa.String(length=12), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('checked_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('checked_by', sa.Integer(), nullable=True),
    sa.Column('ok', sa.Boolean(), nullable=False),
    sa.Column('finding', sa.Text(), nullable=False),
    sa.Column('rows_total', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['backup_id'], ['backups.id'], name=op.f('fk_backup_checks_backup_id')),
    sa.ForeignKeyConstraint(['checked_by'], ['staff.id'], name=op.f('fk_backup_checks_checked_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_backup_checks'))
    )
    op.create_index(op.f('ix_backup_checks_backup_id'), 'backup_checks', ['backup_id'], unique=False)
    op.create_index(op.f('ix_backup_checks_checked_at'), 'backup_checks', ['checked_at'], unique=False)
    op.create_table('restores',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('restored_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('restored_by', sa.Integer(), nullable=False),
    sa.Column('file_name', sa.String(length=200), nullable=False),
    sa.Column('backup_made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('history_number', sa.Integer(), nullable=False),
    sa.Column('history_hash', sa.String(length=64), nullable=False),
    sa.Column('lost_rows', sa.Integer(), nullable=True),
    sa.Column('saved_as', sa.String(length=200), nullable=False),
    sa.Column('erased_again', sa.Integer(), nullable=False),
    sa.Column('list_state', sa.String(length=12), nullable=False),
    sa.Column('numbers', sa.Text(), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('answered_by', sa.Integer(), nullable=True),
    sa.Column('lost_people', sa.Integer(), nullable=True),
    sa.Column('incident_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['answered_by'], ['staff.id'], name=op.f('fk_restores_answered_by')),
    sa.ForeignKeyConstraint(['incident_id'], ['incidents.id'], name=op.f('fk_restores_incident_id')),
    sa.ForeignKeyConstraint(['restored_by'], ['staff.id'], name=op.f('fk_restores_restored_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_restores'))
    )
    op.create_table('lost_anchors',
    sa.Column('restore_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('row_hash', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['restore_id'], ['restores.id'], name=op.f('fk_lost_anchors_restore_id')),
    sa.PrimaryKeyConstraint('restore_id', 'number', name=op.f('pk_lost_anchors'))
    )
    op.create_index('ix_lost_anchors_number', 'lost_anchors', ['number'], unique=False)
    op.create_table('pending_erasures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('restore_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('erased_on', sa.Date(), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('problem', sa.String(length=200), nullable=False),
    sa.Column('done', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['restore_id'], ['restores.id'], name=op.f('fk_pending_erasures_restore_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pending_erasures'))
    )
    op.create_index(op.f('ix_pending_erasures_restore_id'), 'pending_erasures', ['restore_id'], unique=False)
