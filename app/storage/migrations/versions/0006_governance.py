"""Keep recipients whole, incidents, the organisation, audits, trainings, reviews and disposals."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go up."""
    _make_tables()
    _widen()
    _take_contracts_over()


def downgrade() -> None:
    """Go back; what the older tables have no room for is lost."""
    _give_contracts_back()
    for table, names in _POINTS.items():
        with op.batch_alter_table(table) as batch:
            for name in names:
                batch.drop_constraint(op.f(f"fk_{table}_{name}"), type_="foreignkey")
                batch.drop_column(name)
    for table, columns in _ADDED.items():
        for column in columns:
            op.drop_column(table, column)
    for table in _NEW[::-1]:
        op.drop_table(table)


_ADDED = {
    "recipients": {"manager": sa.String(length=200), "relation": sa.String(length=200)},
    "provisions": {"purposes": sa.Text()},
    "incidents": {
        "number": sa.String(length=20),
        "title": sa.String(length=200),
        "known_time": sa.String(length=5),
        "department": sa.String(length=120),
        "happened_on": sa.Date(),
        "origin": sa.String(length=20),
        "types": sa.String(length=80),
        "encrypted": sa.Boolean(),
        "people_count": sa.Integer(),
        "not_reported_why": sa.Text(),
        "client_told_on": sa.Date(),
        "substitute": sa.Text(),
        "substitute_on": sa.Date(),
        "edition": sa.Integer(),
    },
}
"""The columns that older tables gain."""
_EMPTY: dict[str, object] = {
    "purposes": "[]",
    "origin": "own",
    "encrypted": sa.false(),
    "edition": "1",
    **dict.fromkeys(("happened_on", "people_count", "client_told_on", "substitute_on")),
}
"""What they hold at first; of the others an empty word."""
_POINTS = {
    "provisions": {"contract_id": "contracts", "version_id": "policy_versions"},
    "incidents": {"recipient_id": "recipients"},
}
"""The columns that name a row of another table."""


def _widen() -> None:
    """Add columns; SQLite cannot add a key to a table and builds it anew."""
    if op.get_bind().dialect.name == "sqlite":
        for table, make in (("provisions", _make_provisions), ("incidents", _make_incidents)):
            _build_anew(table, make)
        _add({"recipients": _ADDED["recipients"]})
        return
    _add(_ADDED)
    for table, points in _POINTS.items():
        for name, target in points.items():
            op.add_column(table, sa.Column(name, sa.Integer(), nullable=True))
            op.create_foreign_key(op.f(f"fk_{table}_{name}"), table, target, [name], ["id"])


def _add(added: Mapping[str, Mapping[str, "sa.types.TypeEngine[Any]"]]) -> None:
    for table, columns in added.items():
        for name, kind in columns.items():
            op.add_column(table, _column(name, kind))


def _build_anew(table: str, make: Callable[[], None]) -> None:
    held = ", ".join(column["name"] for column in sa.inspect(op.get_bind()).get_columns(table))
    make()
    op.execute(f"INSERT INTO {table}_wider ({held}) SELECT {held} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"{table}_wider", table)
    for name in _INDEXES[table]:
        op.create_index(op.f(f"ix_{table}_{name}"), table, [name])


_INDEXES = {"provisions": ("recipient_id", "to_on"), "incidents": ("letter_id",)}


def _column(name: str, kind: "sa.types.TypeEngine[Any]") -> "sa.Column[Any]":
    at_first = _EMPTY.get(name, "")
    return sa.Column(name, kind, server_default=at_first, nullable=at_first is None)


def _take_contracts_over() -> None:
    """Make a contract of the two days that a recipient had; nobody knows its clauses yet."""
    op.execute("""
        INSERT INTO contracts (recipient_id, title, work, items, purposes, sensitive, handover,
            from_on, until_on, renews, renewal_months, notice_months, confidentiality, no_onward,
            liability, oversight, subcontracting, end_reason, note, edition)
        SELECT id, '契約', '', '[]', '[]', 'unknown', '', contract_from_on, contract_until_on,
            false, 0, 0, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown', '', '', 1
        FROM recipients WHERE contract_from_on IS NOT NULL""")
    for name in ("contract_from_on", "contract_until_on"):
        op.drop_column("recipients", name)


def _give_contracts_back() -> None:
    for name in ("contract_from_on", "contract_until_on"):
        op.add_column("recipients", sa.Column(name, sa.Date(), nullable=True))
    newest = "(SELECT MAX(id) FROM contracts WHERE recipient_id = recipients.id)"
    op.execute(f"""
        UPDATE recipients SET
            contract_from_on = (SELECT from_on FROM contracts WHERE id = {newest}),
            contract_until_on = (SELECT until_on FROM contracts WHERE id = {newest})""")


_NEW = (
    "audit_plans",
    "checklist_items",
    "departments",
    "training_plans",
    "audit_packs",
    "audits",
    "contracts",
    "disposals",
    "inventory_reviews",
    "log_reviews",
    "received_data",
    "recipient_changes",
    "trainings",
    "workers",
    "appointments",
    "audit_auditors",
    "audit_checks",
    "audit_samples",
    "contract_amendments",
    "disposal_items",
    "joint_uses",
    "pledges",
    "received_people",
    "sub_contractors",
    "training_people",
    "audit_findings",
    "received_names",
    "recipient_checks",
    "recipient_returns",
    "corrective_actions",
    "incident_filings",
    "incident_people",
    "incident_reports",
)


def _make_tables() -> None:
    op.create_table('audit_plans',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('head', sa.String(length=120), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.String(length=120), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_plans')),
    sa.UniqueConstraint('fiscal_year', name=op.f('uq_audit_plans_fiscal_year'))
    )
    op.create_table('checklist_items',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('section', sa.String(length=120), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('basis', sa.String(length=200), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('source', sa.String(length=12), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_checklist_items'))
    )
    op.create_table('departments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('begun_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_departments'))
    )
    op.create_table('training_plans',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.String(length=120), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_training_plans')),
    sa.UniqueConstraint('fiscal_year', name=op.f('uq_training_plans_fiscal_year'))
    )
    op.create_table('audit_packs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('to_on', sa.Date(), nullable=False),
    sa.Column('file_count', sa.Integer(), nullable=False),
    sa.Column('cover_sha256', sa.String(length=64), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('made_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['made_by'], ['staff.id'], name=op.f('fk_audit_packs_made_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_packs'))
    )
    op.create_table('audits',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('department_id', sa.Integer(), nullable=False),
    sa.Column('theme', sa.Text(), nullable=False),
    sa.Column('planned_from_on', sa.Date(), nullable=False),
    sa.Column('planned_to_on', sa.Date(), nullable=False),
    sa.Column('begun_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('summary', sa.Text(), nullable=False),
    sa.Column('reported_on', sa.Date(), nullable=True),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.String(length=120), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['department_id'], ['departments.id'], name=op.f('fk_audits_department_id')),
    sa.ForeignKeyConstraint(['plan_id'], ['audit_plans.id'], name=op.f('fk_audits_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audits'))
    )
    op.create_index(op.f('ix_audits_plan_id'), 'audits', ['plan_id'], unique=False)
    op.create_table('contracts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('work', sa.Text(), nullable=False),
    sa.Column('items', sa.Text(), nullable=False),
    sa.Column('purposes', sa.Text(), nullable=False),
    sa.Column('people_count', sa.Integer(), nullable=True),
    sa.Column('sensitive', sa.String(length=10), nullable=False),
    sa.Column('handover', sa.String(length=40), nullable=False),
    sa.Column('concluded_on', sa.Date(), nullable=True),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('renews', sa.Boolean(), nullable=False),
    sa.Column('renewal_months', sa.Integer(), nullable=False),
    sa.Column('notice_months', sa.Integer(), nullable=False),
    sa.Column('not_renewed_on', sa.Date(), nullable=True),
    sa.Column('confidentiality', sa.String(length=10), nullable=False),
    sa.Column('no_onward', sa.String(length=10), nullable=False),
    sa.Column('liability', sa.String(length=10), nullable=False),
    sa.Column('oversight', sa.String(length=10), nullable=False),
    sa.Column('subcontracting', sa.String(length=12), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('end_reason', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('recorded_by', sa.Integer(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_contracts_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_contracts_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contracts'))
    )
    op.create_index(op.f('ix_contracts_recipient_id'), 'contracts', ['recipient_id'], unique=False)
    op.create_table('disposals',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('proposed_on', sa.Date(), nullable=False),
    sa.Column('proposed_by', sa.Integer(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.Integer(), nullable=True),
    sa.Column('approval_paper', sa.String(length=200), nullable=False),
    sa.Column('returned_on', sa.Date(), nullable=True),
    sa.Column('returned_reason', sa.Text(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('done_by', sa.String(length=120), nullable=False),
    sa.Column('way', sa.String(length=20), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=True),
    sa.Column('witness', sa.String(length=120), nullable=False),
    sa.Column('certificate', sa.String(length=200), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['approved_by'], ['staff.id'], name=op.f('fk_disposals_approved_by')),
    sa.ForeignKeyConstraint(['proposed_by'], ['staff.id'], name=op.f('fk_disposals_proposed_by')),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_disposals_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_disposals_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_disposals'))
    )
    op.create_table('inventory_reviews',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('department_id', sa.Integer(), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=True),
    sa.Column('confirmed_by', sa.String(length=120), nullable=False),
    sa.Column('changes', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['department_id'], ['departments.id'], name=op.f('fk_inventory_reviews_department_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_inventory_reviews_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_inventory_reviews')),
    sa.UniqueConstraint('fiscal_year', 'department_id', name=op.f('uq_inventory_reviews_fiscal_year_department_id'))
    )
    op.create_table('log_reviews',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('month', sa.String(length=7), nullable=False),
    sa.Column('first_number', sa.Integer(), nullable=False),
    sa.Column('last_number', sa.Integer(), nullable=False),
    sa.Column('anchor', sa.String(length=100), nullable=False),
    sa.Column('summary', sa.Text(), nullable=False),
    sa.Column('findings', sa.Text(), nullable=False),
    sa.Column('signed_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('signed_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['signed_by'], ['staff.id'], name=op.f('fk_log_reviews_signed_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_log_reviews'))
    )
    op.create_table('received_data',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('provider_name', sa.String(length=200), nullable=False),
    sa.Column('provider_address', sa.String(length=400), nullable=False),
    sa.Column('provider_representative', sa.String(length=200), nullable=False),
    sa.Column('ground', sa.String(length=30), nullable=False),
    sa.Column('record_duty', sa.Boolean(), nullable=False),
    sa.Column('background', sa.Text(), nullable=False),
    sa.Column('checked_how', sa.Text(), nullable=False),
    sa.Column('record_method', sa.String(length=12), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('to_on', sa.Date(), nullable=False),
    sa.Column('items', sa.Text(), nullable=False),
    sa.Column('way', sa.String(length=40), nullable=False),
    sa.Column('others_count', sa.Integer(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_received_data_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_received_data'))
    )
    op.create_table('recipient_changes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('field', sa.String(length=20), nullable=False),
    sa.Column('before', sa.Text(), nullable=False),
    sa.Column('after', sa.Text(), nullable=False),
    sa.Column('effective_on', sa.Date(), nullable=False),
    sa.Column('reported_on', sa.Date(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_recipient_changes_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_recipient_changes_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recipient_changes'))
    )
    op.create_index(op.f('ix_recipient_changes_recipient_id'), 'recipient_changes', ['recipient_id'], unique=False)
    op.create_table('trainings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('theme', sa.Text(), nullable=False),
    sa.Column('planned_month', sa.String(length=7), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=True),
    sa.Column('to_on', sa.Date(), nullable=True),
    sa.Column('way', sa.String(length=20), nullable=False),
    sa.Column('lecturer', sa.String(length=120), nullable=False),
    sa.Column('material', sa.String(length=200), nullable=False),
    sa.Column('material_edition', sa.String(length=60), nullable=False),
    sa.Column('audience', sa.Text(), nullable=False),
    sa.Column('departments', sa.Text(), nullable=False),
    sa.Column('full_points', sa.Integer(), nullable=True),
    sa.Column('pass_points', sa.Integer(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.String(length=120), nullable=False),
    sa.Column('lessons', sa.Text(), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['training_plans.id'], name=op.f('fk_trainings_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_trainings'))
    )
    op.create_index(op.f('ix_trainings_plan_id'), 'trainings', ['plan_id'], unique=False)
    op.create_table('workers',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('kana', sa.String(length=120), nullable=False),
    sa.Column('department_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('staff_id', sa.Integer(), nullable=True),
    sa.Column('joined_on', sa.Date(), nullable=True),
    sa.Column('left_on', sa.Date(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['department_id'], ['departments.id'], name=op.f('fk_workers_department_id')),
    sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_workers_staff_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_workers'))
    )
    op.create_table('appointments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('post', sa.String(length=20), nullable=False),
    sa.Column('department_id', sa.Integer(), nullable=True),
    sa.Column('worker_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('paper', sa.String(length=200), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['department_id'], ['departments.id'], name=op.f('fk_appointments_department_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_appointments_recorded_by')),
    sa.ForeignKeyConstraint(['worker_id'], ['workers.id'], name=op.f('fk_appointments_worker_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_appointments'))
    )
    op.create_table('audit_auditors',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('audit_id', sa.Integer(), nullable=False),
    sa.Column('worker_id', sa.Integer(), nullable=False),
    sa.Column('lead', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['audit_id'], ['audits.id'], name=op.f('fk_audit_auditors_audit_id')),
    sa.ForeignKeyConstraint(['worker_id'], ['workers.id'], name=op.f('fk_audit_auditors_worker_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_auditors')),
    sa.UniqueConstraint('audit_id', 'worker_id', name=op.f('uq_audit_auditors_audit_id_worker_id'))
    )
    op.create_index(op.f('ix_audit_auditors_audit_id'), 'audit_auditors', ['audit_id'], unique=False)
    op.create_table('audit_checks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('audit_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('section', sa.String(length=120), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('basis', sa.String(length=200), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.Column('verdict', sa.String(length=16), nullable=False),
    sa.Column('remark', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['audit_id'], ['audits.id'], name=op.f('fk_audit_checks_audit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_checks'))
    )
    op.create_index(op.f('ix_audit_checks_audit_id'), 'audit_checks', ['audit_id'], unique=False)
    op.create_table('audit_samples',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('audit_id', sa.Integer(), nullable=True),
    sa.Column('population', sa.String(length=20), nullable=False),
    sa.Column('population_count', sa.Integer(), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.Column('seed', sa.String(length=64), nullable=False),
    sa.Column('keys', sa.Text(), nullable=False),
    sa.Column('drawn_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('drawn_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['audit_id'], ['audits.id'], name=op.f('fk_audit_samples_audit_id')),
    sa.ForeignKeyConstraint(['drawn_by'], ['staff.id'], name=op.f('fk_audit_samples_drawn_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_samples'))
    )
    op.create_table('contract_amendments',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('contract_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('concluded_on', sa.Date(), nullable=True),
    sa.Column('effective_on', sa.Date(), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('work', sa.Text(), nullable=True),
    sa.Column('items', sa.Text(), nullable=True),
    sa.Column('purposes', sa.Text(), nullable=True),
    sa.Column('confidentiality', sa.String(length=10), nullable=False),
    sa.Column('no_onward', sa.String(length=10), nullable=False),
    sa.Column('liability', sa.String(length=10), nullable=False),
    sa.Column('oversight', sa.String(length=10), nullable=False),
    sa.Column('subcontracting', sa.String(length=12), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['contract_id'], ['contracts.id'], name=op.f('fk_contract_amendments_contract_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_contract_amendments_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contract_amendments'))
    )
    op.create_index(op.f('ix_contract_amendments_contract_id'), 'contract_amendments', ['contract_id'], unique=False)
    op.create_table('disposal_items',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('disposal_id', sa.Integer(), nullable=False),
    sa.Column('medium', sa.String(length=12), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('period', sa.String(length=120), nullable=False),
    sa.Column('place', sa.String(length=200), nullable=False),
    sa.Column('box', sa.String(length=60), nullable=False),
    sa.Column('count_words', sa.String(length=120), nullable=False),
    sa.Column('kept_until_on', sa.Date(), nullable=True),
    sa.Column('ground', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['disposal_id'], ['disposals.id'], name=op.f('fk_disposal_items_disposal_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_disposal_items'))
    )
    op.create_index(op.f('ix_disposal_items_disposal_id'), 'disposal_items', ['disposal_id'], unique=False)
    op.create_table('joint_uses',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('version_id', sa.Integer(), nullable=True),
    sa.Column('listed_as', sa.Text(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('until_on', sa.Date(), nullable=True),
    sa.Column('items', sa.Text(), nullable=False),
    sa.Column('purpose', sa.Text(), nullable=False),
    sa.Column('agreement', sa.String(length=10), nullable=False),
    sa.Column('agreed_on', sa.Date(), nullable=True),
    sa.Column('duties', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_joint_uses_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_joint_uses_recorded_by')),
    sa.ForeignKeyConstraint(['version_id'], ['policy_versions.id'], name=op.f('fk_joint_uses_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_joint_uses'))
    )
    op.create_index(op.f('ix_joint_uses_recipient_id'), 'joint_uses', ['recipient_id'], unique=False)
    op.create_table('pledges',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('worker_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('pledged_on', sa.Date(), nullable=False),
    sa.Column('kept_at', sa.String(length=200), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_pledges_recorded_by')),
    sa.ForeignKeyConstraint(['worker_id'], ['workers.id'], name=op.f('fk_pledges_worker_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pledges'))
    )
    op.create_index(op.f('ix_pledges_worker_id'), 'pledges', ['worker_id'], unique=False)
    op.create_table('received_people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('received_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_received_people_child_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_received_people_member_id')),
    sa.ForeignKeyConstraint(['received_id'], ['received_data.id'], name=op.f('fk_received_people_received_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_received_people'))
    )
    op.create_index(op.f('ix_received_people_member_id'), 'received_people', ['member_id'], unique=False)
    op.create_index(op.f('ix_received_people_received_id'), 'received_people', ['received_id'], unique=False)
    op.create_table('sub_contractors',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('contract_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('address', sa.String(length=400), nullable=False),
    sa.Column('work', sa.Text(), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.String(length=120), nullable=False),
    sa.Column('refused_on', sa.Date(), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['contract_id'], ['contracts.id'], name=op.f('fk_sub_contractors_contract_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_sub_contractors_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sub_contractors'))
    )
    op.create_index(op.f('ix_sub_contractors_contract_id'), 'sub_contractors', ['contract_id'], unique=False)
    op.create_table('training_people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('worker_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('attended_on', sa.Date(), nullable=True),
    sa.Column('made_up_on', sa.Date(), nullable=True),
    sa.Column('points', sa.Integer(), nullable=True),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['training_id'], ['trainings.id'], name=op.f('fk_training_people_training_id')),
    sa.ForeignKeyConstraint(['worker_id'], ['workers.id'], name=op.f('fk_training_people_worker_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_training_people')),
    sa.UniqueConstraint('training_id', 'worker_id', name=op.f('uq_training_people_training_id_worker_id'))
    )
    op.create_index(op.f('ix_training_people_training_id'), 'training_people', ['training_id'], unique=False)
    op.create_table('audit_findings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('audit_id', sa.Integer(), nullable=False),
    sa.Column('check_id', sa.Integer(), nullable=True),
    sa.Column('weight', sa.String(length=12), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('responsible', sa.String(length=120), nullable=False),
    sa.Column('found_on', sa.Date(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['audit_id'], ['audits.id'], name=op.f('fk_audit_findings_audit_id')),
    sa.ForeignKeyConstraint(['check_id'], ['audit_checks.id'], name=op.f('fk_audit_findings_check_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_audit_findings_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_findings'))
    )
    op.create_index(op.f('ix_audit_findings_audit_id'), 'audit_findings', ['audit_id'], unique=False)
    op.create_table('received_names',
    sa.Column('person_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('member_code', sa.String(length=10), nullable=False),
    sa.Column('child_name', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['received_people.id'], name=op.f('fk_received_names_person_id')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_received_names'))
    )
    op.create_table('recipient_checks',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('contract_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('asked_on', sa.Date(), nullable=True),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('checked_on', sa.Date(), nullable=True),
    sa.Column('checked_by', sa.String(length=120), nullable=False),
    sa.Column('verdict', sa.String(length=12), nullable=False),
    sa.Column('certificate', sa.String(length=200), nullable=False),
    sa.Column('answers', sa.Text(), nullable=False),
    sa.Column('findings', sa.Text(), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['contract_id'], ['contracts.id'], name=op.f('fk_recipient_checks_contract_id')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_recipient_checks_letter_id')),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_recipient_checks_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_recipient_checks_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recipient_checks'))
    )
    op.create_index(op.f('ix_recipient_checks_recipient_id'), 'recipient_checks', ['recipient_id'], unique=False)
    op.create_table('recipient_returns',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=False),
    sa.Column('contract_id', sa.Integer(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('asked_on', sa.Date(), nullable=True),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.Column('way', sa.String(length=12), nullable=False),
    sa.Column('carried_out_on', sa.Date(), nullable=True),
    sa.Column('certified_on', sa.Date(), nullable=True),
    sa.Column('received_on', sa.Date(), nullable=True),
    sa.Column('checked_by', sa.String(length=120), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['contract_id'], ['contracts.id'], name=op.f('fk_recipient_returns_contract_id')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_recipient_returns_letter_id')),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_recipient_returns_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_recipient_returns_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recipient_returns'))
    )
    op.create_index(op.f('ix_recipient_returns_recipient_id'), 'recipient_returns', ['recipient_id'], unique=False)
    op.create_table('corrective_actions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('finding_id', sa.Integer(), nullable=True),
    sa.Column('incident_id', sa.Integer(), nullable=True),
    sa.Column('check_id', sa.Integer(), nullable=True),
    sa.Column('follows_id', sa.Integer(), nullable=True),
    sa.Column('cause', sa.Text(), nullable=False),
    sa.Column('action', sa.Text(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('responsible', sa.String(length=120), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('done_note', sa.Text(), nullable=False),
    sa.Column('checked_on', sa.Date(), nullable=True),
    sa.Column('checked_by', sa.String(length=120), nullable=False),
    sa.Column('effective', sa.Boolean(), nullable=True),
    sa.Column('check_note', sa.Text(), nullable=False),
    sa.Column('cancelled_on', sa.Date(), nullable=True),
    sa.Column('cancel_reason', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['check_id'], ['recipient_checks.id'], name=op.f('fk_corrective_actions_check_id')),
    sa.ForeignKeyConstraint(['finding_id'], ['audit_findings.id'], name=op.f('fk_corrective_actions_finding_id')),
    sa.ForeignKeyConstraint(['follows_id'], ['corrective_actions.id'], name=op.f('fk_corrective_actions_follows_id')),
    sa.ForeignKeyConstraint(['incident_id'], ['incidents.id'], name=op.f('fk_corrective_actions_incident_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_corrective_actions_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_corrective_actions'))
    )
    op.create_table('incident_filings',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('filed_on', sa.Date(), nullable=False),
    sa.Column('number', sa.String(length=60), nullable=False),
    sa.Column('way', sa.String(length=40), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['incident_id'], ['incidents.id'], name=op.f('fk_incident_filings_incident_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_incident_filings_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incident_filings'))
    )
    op.create_index(op.f('ix_incident_filings_incident_id'), 'incident_filings', ['incident_id'], unique=False)
    op.create_table('incident_people',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=True),
    sa.Column('told_on', sa.Date(), nullable=True),
    sa.Column('told_how', sa.String(length=20), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_incident_people_child_id')),
    sa.ForeignKeyConstraint(['incident_id'], ['incidents.id'], name=op.f('fk_incident_people_incident_id')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_incident_people_letter_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_incident_people_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incident_people')),
    sa.UniqueConstraint('incident_id', 'member_id', 'child_id', name=op.f('uq_incident_people_incident_id_member_id_child_id'))
    )
    op.create_index(op.f('ix_incident_people_incident_id'), 'incident_people', ['incident_id'], unique=False)
    op.create_index(op.f('ix_incident_people_member_id'), 'incident_people', ['member_id'], unique=False)
    op.create_table('incident_reports',
    sa.Column('incident_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('summary', sa.Text(), nullable=False),
    sa.Column('items', sa.Text(), nullable=False),
    sa.Column('people', sa.Text(), nullable=False),
    sa.Column('cause', sa.Text(), nullable=False),
    sa.Column('harm', sa.Text(), nullable=False),
    sa.Column('to_people', sa.Text(), nullable=False),
    sa.Column('publication', sa.Text(), nullable=False),
    sa.Column('prevention', sa.Text(), nullable=False),
    sa.Column('besides', sa.Text(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['incident_id'], ['incidents.id'], name=op.f('fk_incident_reports_incident_id')),
    sa.PrimaryKeyConstraint('incident_id', name=op.f('pk_incident_reports'))
    )


def _make_provisions() -> None:
    op.create_table('provisions_wider',
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
    sa.Column('purposes', sa.Text(), server_default='[]', nullable=False),
    sa.Column('contract_id', sa.Integer(), nullable=True),
    sa.Column('version_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['contract_id'], ['contracts.id'], name=op.f('fk_provisions_contract_id')),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_provisions_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_provisions_recorded_by')),
    sa.ForeignKeyConstraint(['version_id'], ['policy_versions.id'], name=op.f('fk_provisions_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_provisions'))
    )


def _make_incidents() -> None:
    op.create_table('incidents_wider',
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
    sa.Column('number', sa.String(length=20), server_default='', nullable=False),
    sa.Column('title', sa.String(length=200), server_default='', nullable=False),
    sa.Column('known_time', sa.String(length=5), server_default='', nullable=False),
    sa.Column('department', sa.String(length=120), server_default='', nullable=False),
    sa.Column('happened_on', sa.Date(), nullable=True),
    sa.Column('origin', sa.String(length=20), server_default='own', nullable=False),
    sa.Column('types', sa.String(length=80), server_default='', nullable=False),
    sa.Column('encrypted', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('people_count', sa.Integer(), nullable=True),
    sa.Column('not_reported_why', sa.Text(), server_default='', nullable=False),
    sa.Column('client_told_on', sa.Date(), nullable=True),
    sa.Column('substitute', sa.Text(), server_default='', nullable=False),
    sa.Column('substitute_on', sa.Date(), nullable=True),
    sa.Column('edition', sa.Integer(), server_default='1', nullable=False),
    sa.Column('recipient_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['apology_id'], ['letters.id'], name=op.f('fk_incidents_apology_id')),
    sa.ForeignKeyConstraint(['closed_by'], ['staff.id'], name=op.f('fk_incidents_closed_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_incidents_letter_id')),
    sa.ForeignKeyConstraint(['recipient_id'], ['recipients.id'], name=op.f('fk_incidents_recipient_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_incidents_recorded_by')),
    sa.ForeignKeyConstraint(['replacement_id'], ['letters.id'], name=op.f('fk_incidents_replacement_id')),
    sa.ForeignKeyConstraint(['slip_id'], ['slips.id'], name=op.f('fk_incidents_slip_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incidents'))
    )
