"""Keep what letters need: approvals, addresses, postings that come back, wording, incidents."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    _widen()
    _make_tables()


def downgrade() -> None:
    """Go back; what the older tables have no room for is lost."""
    for table in _NEW[::-1]:
        op.drop_table(table)
    for table, names in _ADDED.items():
        for name in names:
            op.drop_column(table, name)


_ADDED = {
    "letters": ("cancel_reason",),
    "campaign_runs": ("delivery",),
    "dispatches": (
        *("delivered_on", "returned_on", "return_reason", "settled_on", "settled_how"),
    ),
}


def _widen() -> None:
    op.add_column("letters", _word("cancel_reason"))
    op.add_column("campaign_runs", _delivery())
    for column in (
        *(_day("delivered_on"), _day("returned_on"), _word("return_reason")),
        *(_day("settled_on"), _word("settled_how")),
    ):
        op.add_column("dispatches", column)


def _delivery() -> "sa.Column[object]":
    # Until now, letters lay in the order of the weekly delivery.
    return sa.Column("delivery", sa.String(length=8), server_default="course", nullable=False)


def _day(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Date(), nullable=True)


def _word(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.String(length=20), server_default="", nullable=False)


_NEW = (
    "wordings",
    "answer_addresses",
    "printed_names",
    "incidents",
    "letter_addressees",
    "letter_drafts",
    "letter_replacements",
    "approvals",
)


def _make_tables() -> None:
    op.create_table('wordings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('version', sa.String(length=12), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('shipped', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('chosen', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('note', sa.String(length=200), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_wordings_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_wordings'))
    )
    op.create_index(op.f('ix_wordings_kind'), 'wordings', ['kind'], unique=False)
    op.create_table('answer_addresses',
    sa.Column('request_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('basis', sa.String(length=20), nullable=False),
    sa.Column('postal_code', sa.String(length=8), nullable=False),
    sa.Column('address', sa.Text(), nullable=False),
    sa.Column('care_of', sa.Text(), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_answer_addresses_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_answer_addresses_request_id')),
    sa.PrimaryKeyConstraint('request_id', name=op.f('pk_answer_addresses'))
    )
    op.create_table('printed_names',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('child_id', sa.Integer(), nullable=True),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('manner', sa.String(length=12), nullable=False),
    sa.Column('written', sa.Text(), nullable=True),
    sa.Column('printed', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_printed_names_child_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_printed_names_member_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_printed_names_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_printed_names_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_printed_names'))
    )
    op.create_index(op.f('ix_printed_names_child_id'), 'printed_names', ['child_id'], unique=False)
    op.create_index(op.f('ix_printed_names_member_id'), 'printed_names', ['member_id'], unique=False)
    op.create_index(op.f('ix_printed_names_request_id'), 'printed_names', ['request_id'], unique=False)
    op.create_table('incidents',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('found_on', sa.Date(), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.Column('slip_id', sa.Integer(), nullable=True),
    sa.Column('apology_id', sa.Integer(), nullable=True),
    sa.Column('replacement_id', sa.Integer(), nullable=True),
    sa.Column('what', sa.Text(), nullable=True),
    sa.Column('reached', sa.Text(), nullable=True),
    sa.Column('recovered_on', sa.Date(), nullable=True),
    sa.Column('recovery', sa.String(length=20), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('closed_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['apology_id'], ['letters.id'], name=op.f('fk_incidents_apology_id')),
    sa.ForeignKeyConstraint(['closed_by'], ['staff.id'], name=op.f('fk_incidents_closed_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_incidents_letter_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_incidents_recorded_by')),
    sa.ForeignKeyConstraint(['replacement_id'], ['letters.id'], name=op.f('fk_incidents_replacement_id')),
    sa.ForeignKeyConstraint(['slip_id'], ['slips.id'], name=op.f('fk_incidents_slip_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incidents'))
    )
    op.create_index(op.f('ix_incidents_letter_id'), 'incidents', ['letter_id'], unique=False)
    op.create_table('letter_addressees',
    sa.Column('letter_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('postal_code', sa.String(length=8), nullable=False),
    sa.Column('address', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_letter_addressees_letter_id')),
    sa.PrimaryKeyConstraint('letter_id', name=op.f('pk_letter_addressees'))
    )
    op.create_table('letter_drafts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('act', sa.String(length=60), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('pdf', sa.LargeBinary(), nullable=True),
    sa.Column('typed', sa.Text(), nullable=False),
    sa.Column('drafted_by', sa.Integer(), nullable=False),
    sa.Column('submitted_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('returned_reason', sa.Text(), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['drafted_by'], ['staff.id'], name=op.f('fk_letter_drafts_drafted_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_letter_drafts_letter_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_letter_drafts_member_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_letter_drafts_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_letter_drafts'))
    )
    op.create_index(op.f('ix_letter_drafts_member_id'), 'letter_drafts', ['member_id'], unique=False)
    op.create_index(op.f('ix_letter_drafts_request_id'), 'letter_drafts', ['request_id'], unique=False)
    op.create_table('letter_replacements',
    sa.Column('letter_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('replaces_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_letter_replacements_letter_id')),
    sa.ForeignKeyConstraint(['replaces_id'], ['letters.id'], name=op.f('fk_letter_replacements_replaces_id')),
    sa.PrimaryKeyConstraint('letter_id', name=op.f('pk_letter_replacements')),
    sa.UniqueConstraint('replaces_id', name=op.f('uq_letter_replacements_replaces_id'))
    )
    op.create_table('approvals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('draft_id', sa.Integer(), nullable=True),
    sa.Column('verdict', sa.String(length=12), nullable=False),
    sa.Column('manner', sa.String(length=12), nullable=False),
    sa.Column('decided_by', sa.Integer(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('paper_document', sa.String(length=60), nullable=False),
    sa.Column('batch', sa.Integer(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('read_on', sa.Date(), nullable=True),
    sa.Column('read_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['decided_by'], ['staff.id'], name=op.f('fk_approvals_decided_by')),
    sa.ForeignKeyConstraint(['draft_id'], ['letter_drafts.id'], name=op.f('fk_approvals_draft_id')),
    sa.ForeignKeyConstraint(['read_by'], ['staff.id'], name=op.f('fk_approvals_read_by')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_approvals_recorded_by')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_approvals_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_approvals'))
    )
    op.create_index(op.f('ix_approvals_draft_id'), 'approvals', ['draft_id'], unique=False)
    op.create_index(op.f('ix_approvals_right_id'), 'approvals', ['right_id'], unique=False)
