"""Keep the whole request desk: inquiries, judgments, papers, provisions, remedies, facts."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
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
    "requests": ("system", "handed_to", "handed_on", "restricted", "late_reason"),
    "request_stops": ("matter",),
    "request_rights": ("asked", "findings", "alternative", "erasable_on", "plan"),
}


def _widen() -> None:
    _add("requests", _word("system", 20, "personal"))
    _add("requests", _word("handed_to", 60))
    _add("requests", sa.Column("handed_on", sa.Date(), nullable=True))
    _add("requests", _flag("restricted"))
    _add("requests", _text("late_reason"))
    _add("request_stops", _word("matter", 20))
    for name in ("asked", "findings", "alternative"):
        _add("request_rights", _text(name))
    _add("request_rights", sa.Column("erasable_on", sa.Date(), nullable=True))
    _add("request_rights", _text("plan", "{}"))


def _add(table: str, column: "sa.Column[object]") -> None:
    op.add_column(table, column)


def _word(name: str, length: int, default: str = "") -> "sa.Column[object]":
    return sa.Column(name, sa.String(length=length), server_default=default, nullable=False)


def _text(name: str, default: str = "") -> "sa.Column[object]":
    return sa.Column(name, sa.Text(), server_default=default, nullable=False)


def _flag(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


_NEW = (
    "recipients",
    "provisions",
    "provision_people",
    "provision_names",
    "assignments",
    "case_notes",
    "held_papers",
    "phone_notes",
    "recusals",
    "request_subjects",
    "request_viewers",
    "reserved_numbers",
    "authority_inquiries",
    "electronic_answers",
    "phone_note_details",
    "authority_inquiry_details",
    "case_letters",
    "corrections",
    "erasures",
    "follow_throughs",
    "inquiries",
    "judgments",
    "nonconformities",
    "request_fees",
    "suspensions",
    "erasure_retained",
    "inquiry_details",
    "inquiry_files",
    "inquiry_items",
    "nonconformity_details",
)


def _make_tables() -> None:
    op.create_table('recipients',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('postal_code', sa.String(length=8), nullable=False),
    sa.Column('address', sa.String(length=400), nullable=False),
    sa.Column('representative', sa.String(length=200), nullable=False),
    sa.Column('contact', sa.String(length=200), nullable=False),
    sa.Column('telephone', sa.String(length=20), nullable=False),
    sa.Column('contract_from_on', sa.Date(), nullable=True),
    sa.Column('contract_until_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recipients'))
    )
    op.create_table('provisions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('ground', sa.String(length=30), nullable=False),
    sa.Column('record_duty', sa.Boolean(), nullable=False),
    sa.Column('record_method', sa.String(length=12), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('to_on', sa.Date(), nullable=False),
    sa.Column('items', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('way', sa.String(length=40), nullable=False),
    sa.Column('head_only', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_provisions_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_provisions_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_provisions'))
    )
    op.create_index(op.f('ix_provisions_recipient_id'), 'provisions', ['recipient_id'], unique=False)
    op.create_index(op.f('ix_provisions_to_on'), 'provisions', ['to_on'], unique=False)
    op.create_table('provision_people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('provision_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_provision_people_child_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_provision_people_member_id')),
    sa.ForeignKeyConstraint(['provision_id'], ['provisions.id'], name=op.f('fk_provision_people_provision_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_provision_people'))
    )
    op.create_index(op.f('ix_provision_people_member_id'), 'provision_people', ['member_id'], unique=False)
    op.create_index(op.f('ix_provision_people_provision_id'), 'provision_people', ['provision_id'], unique=False)
    op.create_table('provision_names',
    sa.Column('person_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('member_code', sa.String(length=10), nullable=False),
    sa.Column('child_name', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['provision_people.id'], name=op.f('fk_provision_names_person_id')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_provision_names'))
    )
    op.create_table('assignments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('from_staff', sa.Integer(), nullable=True),
    sa.Column('to_staff', sa.Integer(), nullable=False),
    sa.Column('on_day', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['from_staff'], ['staff.id'], name=op.f('fk_assignments_from_staff')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_assignments_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_assignments_request_id')),
    sa.ForeignKeyConstraint(['to_staff'], ['staff.id'], name=op.f('fk_assignments_to_staff')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assignments'))
    )
    op.create_index(op.f('ix_assignments_request_id'), 'assignments', ['request_id'], unique=False)
    op.create_table('case_notes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('on_day', sa.Date(), nullable=False),
    sa.Column('words', sa.Text(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_case_notes_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_case_notes_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_notes'))
    )
    op.create_index(op.f('ix_case_notes_request_id'), 'case_notes', ['request_id'], unique=False)
    op.create_table('held_papers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=40), nullable=False),
    sa.Column('form', sa.String(length=12), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('purge_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('ended_how', sa.String(length=12), nullable=False),
    sa.Column('ended_by', sa.Integer(), nullable=True),
    sa.Column('image', sa.LargeBinary(), nullable=True),
    sa.Column('image_type', sa.String(length=40), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['ended_by'], ['staff.id'], name=op.f('fk_held_papers_ended_by')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_held_papers_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_held_papers_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_held_papers'))
    )
    op.create_index(op.f('ix_held_papers_purge_on'), 'held_papers', ['purge_on'], unique=False)
    op.create_index(op.f('ix_held_papers_request_id'), 'held_papers', ['request_id'], unique=False)
    op.create_table('phone_notes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('taken_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('taken_by', sa.Integer(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('wish', sa.String(length=12), nullable=False),
    sa.Column('call_back_on', sa.Date(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('done_by', sa.Integer(), nullable=True),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['done_by'], ['staff.id'], name=op.f('fk_phone_notes_done_by')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_phone_notes_member_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_phone_notes_request_id')),
    sa.ForeignKeyConstraint(['taken_by'], ['staff.id'], name=op.f('fk_phone_notes_taken_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_phone_notes'))
    )
    op.create_index(op.f('ix_phone_notes_done_on'), 'phone_notes', ['done_on'], unique=False)
    op.create_index(op.f('ix_phone_notes_member_id'), 'phone_notes', ['member_id'], unique=False)
    op.create_index(op.f('ix_phone_notes_request_id'), 'phone_notes', ['request_id'], unique=False)
    op.create_index(op.f('ix_phone_notes_taken_at'), 'phone_notes', ['taken_at'], unique=False)
    op.create_table('recusals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.Column('on_day', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(length=200), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_recusals_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_recusals_request_id')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_recusals_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recusals'))
    )
    op.create_index(op.f('ix_recusals_request_id'), 'recusals', ['request_id'], unique=False)
    op.create_table('request_subjects',
    sa.Column('request_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=True),
    sa.Column('deceased', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_request_subjects_child_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_request_subjects_request_id')),
    sa.PrimaryKeyConstraint('request_id', name=op.f('pk_request_subjects'))
    )
    op.create_index(op.f('ix_request_subjects_child_id'), 'request_subjects', ['child_id'], unique=False)
    op.create_table('request_viewers',
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_request_viewers_request_id')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_request_viewers_staff_id')),
    sa.PrimaryKeyConstraint('request_id', 'staff_id', name=op.f('pk_request_viewers'))
    )
    op.create_table('reserved_numbers',
    sa.Column('receipt_number', sa.String(length=12), nullable=False),
    sa.Column('reserved_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('reserved_by', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('voided_on', sa.Date(), nullable=True),
    sa.Column('void_reason', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_reserved_numbers_request_id')),
    sa.ForeignKeyConstraint(['reserved_by'], ['staff.id'], name=op.f('fk_reserved_numbers_reserved_by')),
    sa.PrimaryKeyConstraint('receipt_number', name=op.f('pk_reserved_numbers')),
    sa.UniqueConstraint('request_id', name=op.f('uq_reserved_numbers_request_id'))
    )
    op.create_table('authority_inquiries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=16), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('office', sa.String(length=120), nullable=False),
    sa.Column('paper_seen', sa.String(length=20), nullable=False),
    sa.Column('paper_number', sa.String(length=60), nullable=False),
    sa.Column('paper_on', sa.Date(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('called_back_on', sa.Date(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('decision', sa.String(length=20), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('decided_by', sa.Integer(), nullable=True),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.Column('provision_id', sa.Integer(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['decided_by'], ['staff.id'], name=op.f('fk_authority_inquiries_decided_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_authority_inquiries_letter_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_authority_inquiries_member_id')),
    sa.ForeignKeyConstraint(['provision_id'], ['provisions.id'], name=op.f('fk_authority_inquiries_provision_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_authority_inquiries_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_authority_inquiries')),
    sa.UniqueConstraint('number', name=op.f('uq_authority_inquiries_number'))
    )
    op.create_index(op.f('ix_authority_inquiries_member_id'), 'authority_inquiries', ['member_id'], unique=False)
    op.create_index(op.f('ix_authority_inquiries_received_on'), 'authority_inquiries', ['received_on'], unique=False)
    op.create_table('electronic_answers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=False),
    sa.Column('medium', sa.String(length=20), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_by', sa.Integer(), nullable=False),
    sa.Column('told_how', sa.String(length=20), nullable=False),
    sa.Column('told_on', sa.Date(), nullable=True),
    sa.Column('told_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_electronic_answers_letter_id')),
    sa.ForeignKeyConstraint(['made_by'], ['staff.id'], name=op.f('fk_electronic_answers_made_by')),
    sa.ForeignKeyConstraint(['told_by'], ['staff.id'], name=op.f('fk_electronic_answers_told_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_electronic_answers'))
    )
    op.create_index(op.f('ix_electronic_answers_letter_id'), 'electronic_answers', ['letter_id'], unique=False)
    op.create_table('phone_note_details',
    sa.Column('note_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('caller_name', sa.String(length=200), nullable=False),
    sa.Column('telephone', sa.String(length=40), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('folded', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['note_id'], ['phone_notes.id'], name=op.f('fk_phone_note_details_note_id')),
    sa.PrimaryKeyConstraint('note_id', name=op.f('pk_phone_note_details'))
    )
    op.create_table('authority_inquiry_details',
    sa.Column('inquiry_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('asker_name', sa.String(length=200), nullable=False),
    sa.Column('address', sa.String(length=400), nullable=False),
    sa.Column('postal_code', sa.String(length=8), nullable=False),
    sa.Column('telephone', sa.String(length=20), nullable=False),
    sa.Column('directory_telephone', sa.String(length=20), nullable=False),
    sa.Column('about_name', sa.String(length=200), nullable=False),
    sa.Column('asked', sa.Text(), nullable=False),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['inquiry_id'], ['authority_inquiries.id'], name=op.f('fk_authority_inquiry_details_inquiry_id')),
    sa.PrimaryKeyConstraint('inquiry_id', name=op.f('pk_authority_inquiry_details'))
    )
    op.create_table('case_letters',
    sa.Column('letter_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.String(length=20), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('stop_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_case_letters_letter_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_case_letters_request_id')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_case_letters_right_id')),
    sa.ForeignKeyConstraint(['stop_id'], ['request_stops.id'], name=op.f('fk_case_letters_stop_id')),
    sa.PrimaryKeyConstraint('letter_id', name=op.f('pk_case_letters'))
    )
    op.create_index(op.f('ix_case_letters_request_id'), 'case_letters', ['request_id'], unique=False)
    op.create_table('corrections',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=False),
    sa.Column('noun', sa.String(length=12), nullable=False),
    sa.Column('subject_id', sa.Integer(), nullable=False),
    sa.Column('field', sa.String(length=40), nullable=False),
    sa.Column('before', sa.Text(), nullable=True),
    sa.Column('after', sa.Text(), nullable=True),
    sa.Column('applied_on', sa.Date(), nullable=False),
    sa.Column('applied_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('applied_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['applied_by'], ['staff.id'], name=op.f('fk_corrections_applied_by')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_corrections_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_corrections'))
    )
    op.create_index(op.f('ix_corrections_right_id'), 'corrections', ['right_id'], unique=False)
    op.create_table('erasures',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('cause', sa.String(length=20), nullable=False),
    sa.Column('code_mac', sa.String(length=64), nullable=False),
    sa.Column('counts', sa.Text(), nullable=False),
    sa.Column('erased_on', sa.Date(), nullable=False),
    sa.Column('erased_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('erased_by', sa.Integer(), nullable=False),
    sa.Column('wiped', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['erased_by'], ['staff.id'], name=op.f('fk_erasures_erased_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_erasures_letter_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_erasures_member_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_erasures_request_id')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_erasures_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_erasures'))
    )
    op.create_index(op.f('ix_erasures_code_mac'), 'erasures', ['code_mac'], unique=False)
    op.create_index(op.f('ix_erasures_member_id'), 'erasures', ['member_id'], unique=False)
    op.create_index(op.f('ix_erasures_request_id'), 'erasures', ['request_id'], unique=False)
    op.create_table('follow_throughs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('proposed_on', sa.Date(), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.Column('asked_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_follow_throughs_letter_id')),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_follow_throughs_recipient_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_follow_throughs_request_id')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_follow_throughs_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_follow_throughs'))
    )
    op.create_index(op.f('ix_follow_throughs_recipient_id'), 'follow_throughs', ['recipient_id'], unique=False)
    op.create_index(op.f('ix_follow_throughs_request_id'), 'follow_throughs', ['request_id'], unique=False)
    op.create_index(op.f('ix_follow_throughs_state'), 'follow_throughs', ['state'], unique=False)
    op.create_table('inquiries',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('department', sa.String(length=80), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('asked_by', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('answer', sa.String(length=12), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('recorded_by', sa.Integer(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['asked_by'], ['staff.id'], name=op.f('fk_inquiries_asked_by')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_inquiries_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_inquiries_request_id')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_inquiries_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inquiries'))
    )
    op.create_index(op.f('ix_inquiries_due_on'), 'inquiries', ['due_on'], unique=False)
    op.create_index(op.f('ix_inquiries_request_id'), 'inquiries', ['request_id'], unique=False)
    op.create_index(op.f('ix_inquiries_state'), 'inquiries', ['state'], unique=False)
    op.create_table('judgments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('matter', sa.String(length=20), nullable=False),
    sa.Column('verdict', sa.String(length=20), nullable=False),
    sa.Column('judged_on', sa.Date(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_judgments_recorded_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_judgments_request_id')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_judgments_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_judgments'))
    )
    op.create_index(op.f('ix_judgments_request_id'), 'judgments', ['request_id'], unique=False)
    op.create_table('nonconformities',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('gate', sa.String(length=30), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('provision_id', sa.Integer(), nullable=True),
    sa.Column('happened_on', sa.Date(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('remedied_on', sa.Date(), nullable=True),
    sa.Column('remedied_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_nonconformities_member_id')),
    sa.ForeignKeyConstraint(['provision_id'], ['provisions.id'], name=op.f('fk_nonconformities_provision_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_nonconformities_recorded_by')),
    sa.ForeignKeyConstraint(['remedied_by'], ['staff.id'], name=op.f('fk_nonconformities_remedied_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_nonconformities_request_id')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_nonconformities_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_nonconformities'))
    )
    op.create_index(op.f('ix_nonconformities_member_id'), 'nonconformities', ['member_id'], unique=False)
    op.create_index(op.f('ix_nonconformities_remedied_on'), 'nonconformities', ['remedied_on'], unique=False)
    op.create_index(op.f('ix_nonconformities_request_id'), 'nonconformities', ['request_id'], unique=False)
    op.create_table('request_fees',
    sa.Column('right_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('amount_yen', sa.Integer(), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=False),
    sa.Column('way', sa.String(length=40), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=True),
    sa.Column('receipt_word', sa.String(length=40), nullable=False),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_request_fees_right_id')),
    sa.PrimaryKeyConstraint('right_id', name=op.f('pk_request_fees'))
    )
    op.create_table('suspensions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('scope', sa.String(length=12), nullable=False),
    sa.Column('items', sa.Text(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('right_id', sa.Integer(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('ended_by', sa.Integer(), nullable=True),
    sa.Column('end_reason', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['ended_by'], ['staff.id'], name=op.f('fk_suspensions_ended_by')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_suspensions_member_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_suspensions_recorded_by')),
    sa.ForeignKeyConstraint(['right_id'], ['request_rights.id'], name=op.f('fk_suspensions_right_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_suspensions'))
    )
    op.create_index(op.f('ix_suspensions_member_id'), 'suspensions', ['member_id'], unique=False)
    op.create_index(op.f('ix_suspensions_right_id'), 'suspensions', ['right_id'], unique=False)
    op.create_table('erasure_retained',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('erasure_id', sa.Integer(), nullable=False),
    sa.Column('noun', sa.String(length=30), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('ground', sa.String(length=120), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['erasure_id'], ['erasures.id'], name=op.f('fk_erasure_retained_erasure_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_erasure_retained')),
    sa.UniqueConstraint('erasure_id', 'noun', name=op.f('uq_erasure_retained_erasure_id_noun'))
    )
    op.create_index(op.f('ix_erasure_retained_erasure_id'), 'erasure_retained', ['erasure_id'], unique=False)
    op.create_index(op.f('ix_erasure_retained_until_on'), 'erasure_retained', ['until_on'], unique=False)
    op.create_table('inquiry_details',
    sa.Column('inquiry_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('asked', sa.Text(), nullable=False),
    sa.Column('answered_by_name', sa.String(length=200), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['inquiry_id'], ['inquiries.id'], name=op.f('fk_inquiry_details_inquiry_id')),
    sa.PrimaryKeyConstraint('inquiry_id', name=op.f('pk_inquiry_details'))
    )
    op.create_table('inquiry_files',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('inquiry_id', sa.Integer(), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=True),
    sa.Column('content', sa.LargeBinary(), nullable=True),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('pages', sa.Integer(), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('added_by', sa.Integer(), nullable=False),
    sa.Column('of_child', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['added_by'], ['staff.id'], name=op.f('fk_inquiry_files_added_by')),
    sa.ForeignKeyConstraint(['inquiry_id'], ['inquiries.id'], name=op.f('fk_inquiry_files_inquiry_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inquiry_files'))
    )
    op.create_index(op.f('ix_inquiry_files_inquiry_id'), 'inquiry_files', ['inquiry_id'], unique=False)
    op.create_table('inquiry_items',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('inquiry_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.Column('obtained', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('of_child', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['inquiry_id'], ['inquiries.id'], name=op.f('fk_inquiry_items_inquiry_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inquiry_items'))
    )
    op.create_index(op.f('ix_inquiry_items_inquiry_id'), 'inquiry_items', ['inquiry_id'], unique=False)
    op.create_table('nonconformity_details',
    sa.Column('nonconformity_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('refusal', sa.Text(), nullable=False),
    sa.Column('remedy', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['nonconformity_id'], ['nonconformities.id'], name=op.f('fk_nonconformity_details_nonconformity_id')),
    sa.PrimaryKeyConstraint('nonconformity_id', name=op.f('pk_nonconformity_details'))
    )
