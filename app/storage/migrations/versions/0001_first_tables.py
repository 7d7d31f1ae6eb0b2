"""Make the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_SEARCH = {
    "sqlite": (
        "CREATE VIRTUAL TABLE member_search USING fts5(pairs, tokenize='ascii', detail=full)",
        "INSERT INTO member_search(member_search, rank) VALUES('secure-delete', 1)",
    ),
    "postgresql": (
        "CREATE TABLE member_search (member_id integer PRIMARY KEY REFERENCES members (id),"
        " pairs text[] NOT NULL, folded text NOT NULL)",
        "CREATE INDEX ix_member_search_pairs ON member_search USING gin (pairs)",
    ),
}


def _sorted_text(length: int) -> sa.types.TypeEngine[str]:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    """Go up."""
    op.create_table('series',
    sa.Column('name', sa.String(length=60), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_series'))
    )
    op.create_table('settings',
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_settings'))
    )
    op.create_table('staff',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('login', sa.String(length=64), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('roles', sa.String(length=120), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
    sa.UniqueConstraint('login', name=op.f('uq_staff_login'))
    )
    op.create_table('history',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('title', sa.String(length=80), nullable=False),
    sa.Column('subjects', sa.Text(), nullable=False),
    sa.Column('fields', sa.Text(), nullable=False),
    sa.Column('details_mac', sa.String(length=64), nullable=False),
    sa.Column('prev_hash', sa.String(length=64), nullable=False),
    sa.Column('row_hash', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_history_staff_id')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_history'))
    )
    op.create_table('members',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('member_code', _sorted_text(10), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('registered_on', sa.Date(), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=True),
    sa.Column('centre', sa.String(length=60), nullable=False),
    sa.Column('course', sa.String(length=60), nullable=False),
    sa.Column('entered_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('entered_by', sa.Integer(), nullable=False),
    sa.Column('kana_key', _sorted_text(200), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['entered_by'], ['staff.id'], name=op.f('fk_members_entered_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_members')),
    sa.UniqueConstraint('member_code', name=op.f('uq_members_member_code'))
    )
    op.create_index('ix_members_kana_key', 'members', ['kana_key', 'member_code'], unique=False)
    op.create_index('ix_members_registered_on', 'members', ['registered_on', 'member_code'], unique=False)
    op.create_table('policy_versions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('in_force_on', sa.Date(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('major', sa.Boolean(), nullable=False),
    sa.Column('approved_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('approved_by', sa.Integer(), nullable=True),
    sa.Column('drafted_by', sa.Integer(), nullable=True),
    sa.Column('raw_text', sa.Text(), nullable=True),
    sa.Column('text_sha256', sa.String(length=64), nullable=False),
    sa.Column('text_added_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['approved_by'], ['staff.id'], name=op.f('fk_policy_versions_approved_by')),
    sa.ForeignKeyConstraint(['drafted_by'], ['staff.id'], name=op.f('fk_policy_versions_drafted_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_versions')),
    sa.UniqueConstraint('in_force_on', name=op.f('uq_policy_versions_in_force_on'))
    )
    op.create_table('children',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kana', sa.String(length=200), nullable=False),
    sa.Column('birth_on', sa.Date(), nullable=False),
    sa.Column('relationship_word', sa.String(length=40), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_children_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_children'))
    )
    op.create_index(op.f('ix_children_member_id'), 'children', ['member_id'], unique=False)
    op.create_table('consents',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('policy_version_id', sa.Integer(), nullable=False),
    sa.Column('text_sha256', sa.String(length=64), nullable=False),
    sa.Column('answer', sa.String(length=12), nullable=False),
    sa.Column('all_clauses', sa.Boolean(), nullable=False),
    sa.Column('given_on', sa.Date(), nullable=False),
    sa.Column('method', sa.String(length=12), nullable=False),
    sa.Column('inferred', sa.Boolean(), nullable=False),
    sa.Column('details_mac', sa.String(length=64), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_consents_member_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['policy_version_id'], ['policy_versions.id'], name=op.f('fk_consents_policy_version_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_consents_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consents'))
    )
    op.create_index(op.f('ix_consents_given_on'), 'consents', ['given_on'], unique=False)
    op.create_index(op.f('ix_consents_member_id'), 'consents', ['member_id'], unique=False)
    op.create_index(op.f('ix_consents_policy_version_id'), 'consents', ['policy_version_id'], unique=False)
    op.create_table('history_details',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('salt', sa.LargeBinary(length=32), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['number'], ['history.number'], name=op.f('fk_history_details_number')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_history_details'))
    )
    op.create_table('history_subjects',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('noun', sa.String(length=20), nullable=False),
    sa.Column('subject_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.ForeignKeyConstraint(['number'], ['history.number'], name=op.f('fk_history_subjects_number')),
    sa.PrimaryKeyConstraint('number', 'noun', 'subject_id', name=op.f('pk_history_subjects'))
    )
    op.create_index('ix_history_subjects_noun', 'history_subjects', ['noun', 'subject_id'], unique=False)
    op.create_table('member_details',
    sa.Column('member_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kana', sa.String(length=200), nullable=False),
    sa.Column('gender', sa.String(length=10), nullable=False),
    sa.Column('birth_on', sa.Date(), nullable=False),
    sa.Column('postal_code', sa.String(length=8), nullable=False),
    sa.Column('address', sa.String(length=400), nullable=False),
    sa.Column('telephone', sa.String(length=11), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('name_key', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_member_details_member_id')),
    sa.PrimaryKeyConstraint('member_id', name=op.f('pk_member_details'))
    )
    op.create_index('ix_member_details_name_key', 'member_details', ['name_key', 'birth_on'], unique=False)
    op.create_index('ix_member_details_telephone', 'member_details', ['telephone'], unique=False)
    op.create_table('policy_facts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['version_id'], ['policy_versions.id'], name=op.f('fk_policy_facts_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_facts'))
    )
    op.create_index(op.f('ix_policy_facts_version_id'), 'policy_facts', ['version_id'], unique=False)
    op.create_table('requests',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('receipt_number', sa.String(length=12), nullable=False),
    sa.Column('provisional', sa.Boolean(), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('requester_kind', sa.String(length=20), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('wished_method', sa.String(length=40), nullable=False),
    sa.Column('taken_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('taken_by', sa.Integer(), nullable=False),
    sa.Column('in_charge', sa.Integer(), nullable=True),
    sa.Column('extended_on', sa.Date(), nullable=True),
    sa.Column('extension_reason', sa.Text(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['in_charge'], ['staff.id'], name=op.f('fk_requests_in_charge')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_requests_member_id')),
    sa.ForeignKeyConstraint(['taken_by'], ['staff.id'], name=op.f('fk_requests_taken_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_requests')),
    sa.UniqueConstraint('receipt_number', name=op.f('uq_requests_receipt_number'))
    )
    op.create_index(op.f('ix_requests_member_id'), 'requests', ['member_id'], unique=False)
    op.create_index(op.f('ix_requests_received_on'), 'requests', ['received_on'], unique=False)
    op.create_table('consent_details',
    sa.Column('consent_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('salt', sa.LargeBinary(length=32), nullable=False),
    sa.Column('receiver', sa.String(length=120), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['consent_id'], ['consents.id'], name=op.f('fk_consent_details_consent_id')),
    sa.PrimaryKeyConstraint('consent_id', name=op.f('pk_consent_details'))
    )
    op.create_table('identity_checks',
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=False),
    sa.Column('checked_by', sa.Integer(), nullable=False),
    sa.Column('content', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['checked_by'], ['staff.id'], name=op.f('fk_identity_checks_checked_by')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_identity_checks_request_id')),
    sa.PrimaryKeyConstraint('request_id', name=op.f('pk_identity_checks'))
    )
    op.create_table('letters',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('document_number', sa.String(length=40), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('dated_on', sa.Date(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('pdf', sa.LargeBinary(), nullable=True),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('wording_sha256', sa.String(length=64), nullable=False),
    sa.Column('anchor', sa.String(length=40), nullable=False),
    sa.Column('issued_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('issued_by', sa.Integer(), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['issued_by'], ['staff.id'], name=op.f('fk_letters_issued_by')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_letters_member_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_letters_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_letters')),
    sa.UniqueConstraint('document_number', name=op.f('uq_letters_document_number'))
    )
    op.create_index(op.f('ix_letters_dated_on'), 'letters', ['dated_on'], unique=False)
    op.create_index(op.f('ix_letters_member_id'), 'letters', ['member_id'], unique=False)
    op.create_index(op.f('ix_letters_request_id'), 'letters', ['request_id'], unique=False)
    op.create_table('request_details',
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('requester_name', sa.String(length=200), nullable=False),
    sa.Column('folded', sa.Text(), nullable=False),
    sa.Column('typed', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_request_details_request_id')),
    sa.PrimaryKeyConstraint('request_id', name=op.f('pk_request_details'))
    )
    op.create_table('request_stops',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=False),
    sa.Column('completed_on', sa.Date(), nullable=True),
    sa.Column('what', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_request_stops_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_request_stops'))
    )
    op.create_index(op.f('ix_request_stops_request_id'), 'request_stops', ['request_id'], unique=False)
    op.create_table('dispatches',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=False),
    sa.Column('method', sa.String(length=20), nullable=False),
    sa.Column('tracking_number', sa.String(length=30), nullable=False),
    sa.Column('posted_on', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_dispatches_letter_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dispatches'))
    )
    op.create_index(op.f('ix_dispatches_letter_id'), 'dispatches', ['letter_id'], unique=False)
    op.create_table('request_rights',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('remedy', sa.String(length=40), nullable=False),
    sa.Column('basis', sa.String(length=40), nullable=False),
    sa.Column('outcome', sa.String(length=20), nullable=False),
    sa.Column('ground', sa.String(length=40), nullable=False),
    sa.Column('public_reason', sa.Text(), nullable=False),
    sa.Column('internal_reason', sa.Text(), nullable=False),
    sa.Column('drafted_by', sa.Integer(), nullable=True),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('submitted_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.Integer(), nullable=True),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('returned_reason', sa.Text(), nullable=False),
    sa.Column('carried_out_on', sa.Date(), nullable=True),
    sa.Column('carried_out_note', sa.Text(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.Column('dispatched_on', sa.Date(), nullable=True),
    sa.Column('masks', sa.Text(), nullable=False),
    sa.Column('approved_facts_sha256', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['approved_by'], ['staff.id'], name=op.f('fk_request_rights_approved_by')),
    sa.ForeignKeyConstraint(['drafted_by'], ['staff.id'], name=op.f('fk_request_rights_drafted_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_request_rights_letter_id')),
    sa.ForeignKeyConstraint(['request_id'], ['requests.id'], name=op.f('fk_request_rights_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_request_rights'))
    )
    op.create_index(op.f('ix_request_rights_request_id'), 'request_rights', ['request_id'], unique=False)
    for statement in _SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    """Go back."""
    op.execute("DROP TABLE member_search")
    op.drop_index(op.f('ix_request_rights_request_id'), table_name='request_rights')
    op.drop_table('request_rights')
    op.drop_index(op.f('ix_dispatches_letter_id'), table_name='dispatches')
    op.drop_table('dispatches')
    op.drop_index(op.f('ix_request_stops_request_id'), table_name='request_stops')
    op.drop_table('request_stops')
    op.drop_table('request_details')
    op.drop_index(op.f('ix_letters_request_id'), table_name='letters')
    op.drop_index(op.f('ix_letters_member_id'), table_name='letters')
    op.drop_index(op.f('ix_letters_dated_on'), table_name='letters')
    op.drop_table('letters')
    op.drop_table('identity_checks')
    op.drop_table('consent_details')
    op.drop_index(op.f('ix_requests_received_on'), table_name='requests')
    op.drop_index(op.f('ix_requests_member_id'), table_name='requests')
    op.drop_table('requests')
    op.drop_index(op.f('ix_policy_facts_version_id'), table_name='policy_facts')
    op.drop_table('policy_facts')
    op.drop_index('ix_member_details_telephone', table_name='member_details')
    op.drop_index('ix_member_details_name_key', table_name='member_details')
    op.drop_table('member_details')
    op.drop_index('ix_history_subjects_noun', table_name='history_subjects')
    op.drop_table('history_subjects')
    op.drop_table('history_details')
    op.drop_index(op.f('ix_consents_policy_version_id'), table_name='consents')
    op.drop_index(op.f('ix_consents_member_id'), table_name='consents')
    op.drop_index(op.f('ix_consents_given_on'), table_name='consents')
    op.drop_table('consents')
    op.drop_index(op.f('ix_children_member_id'), table_name='children')
    op.drop_table('children')
    op.drop_table('policy_versions')
    op.drop_index('ix_members_registered_on', table_name='members')
    op.drop_index('ix_members_kana_key', table_name='members')
    op.drop_table('members')
    op.drop_table('history')
    op.drop_table('staff')
    op.drop_table('settings')
    op.drop_table('series')
