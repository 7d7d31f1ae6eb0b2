"""Tie children to adults, keep states, notices, evidence, waiting applications and campaigns."""

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from alembic import op

from app.rules.names import search_key

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

def _sorted_text(length: int) -> sa.types.TypeEngine[str]:
    return sa.String(length).with_variant(sa.String(length, collation="C"), "postgresql")


def upgrade() -> None:
    """Go up."""
    op.execute("CREATE TABLE children_before AS SELECT * FROM children")
    op.drop_table("children")
    _make_children()
    _widen_members()
    _make_tables()
    _widen_consents()
    _fill_children()
    op.execute("DROP TABLE children_before")


def downgrade() -> None:
    """Go back; what the older tables have no room for is lost."""
    op.execute(_OLD_CHILDREN)
    _narrow_consents()
    _drop_tables()
    _narrow_members()
    op.drop_table("children")
    _make_old_children()
    op.execute("INSERT INTO children SELECT * FROM children_before")
    op.execute("DROP TABLE children_before")
    _count_on("children")


def _make_children() -> None:
    op.create_table(
        "children",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("state_since_on", sa.Date(), nullable=True),
        sa.Column("expected_month", sa.String(length=7), nullable=False),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["children.id"], name=op.f("fk_children_merged_into")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_children")),
    )
    op.create_index(op.f("ix_children_merged_into"), "children", ["merged_into"])


def _make_old_children() -> None:
    op.create_table(
        "children",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("kana", sa.String(length=200), nullable=False),
        sa.Column("birth_on", sa.Date(), nullable=False),
        sa.Column("relationship_word", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_children_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_children")),
    )
    op.create_index(op.f("ix_children_member_id"), "children", ["member_id"])


_OLD_CHILDREN = """
CREATE TABLE children_before AS
SELECT c.id, g.member_id, g.position, d.name, d.kana, d.birth_on, g.relationship_word
FROM children c
JOIN child_details d ON d.child_id = c.id
JOIN guardianships g ON g.child_id = c.id
WHERE d.birth_on IS NOT NULL AND g.id = (SELECT MIN(o.id) FROM guardianships o
  WHERE o.child_id = c.id AND o.member_id IS NOT NULL AND o.ended_on IS NULL)
"""


def _fill_children() -> None:
    op.execute(
        "INSERT INTO children (id, state, expected_month, edition)"
        " SELECT id, 'active', '', 1 FROM children_before"
    )
    op.execute(
        "INSERT INTO guardianships"
        " (child_id, member_id, position, relationship_word, custody, lives_together)"
        " SELECT id, member_id, position, relationship_word, 'unknown', 'unknown'"
        " FROM children_before ORDER BY id"
    )
    _name_children()
    _count_on("children")


def _name_children() -> None:
    op.execute(
        "INSERT INTO child_details (child_id, name, kana, birth_on, name_key)"
        " SELECT id, name, kana, birth_on, '' FROM children_before"
    )
    # The key under which doubles meet is the program's own folding, which SQL cannot do.
    connection = op.get_bind()
    put = sa.text("UPDATE child_details SET name_key = :key WHERE child_id = :id")
    for key, name in connection.execute(sa.text("SELECT id, name FROM children_before")).all():
        connection.execute(put, {"key": search_key(name), "id": key})


def _count_on(table: str) -> None:
    # The server counts keys apart from the rows that were copied in.
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'),"
            f" (SELECT COALESCE(MAX(id), 0) + 1 FROM {table}), false)"
        )


def _widen_members() -> None:
    _widen("members", _of_members, {"merged_into": "members"}, _make_wider_members)
    _widen("member_details", _of_details, {}, None)
    op.create_index(op.f("ix_members_merged_into"), "members", ["merged_into"])


_INDEXES = {
    "members": {
        "ix_members_kana_key": ["kana_key", "member_code"],
        "ix_members_registered_on": ["registered_on", "member_code"],
    },
    "consents": {
        "ix_consents_given_on": ["given_on"],
        "ix_consents_member_id": ["member_id"],
        "ix_consents_policy_version_id": ["policy_version_id"],
    },
}


def _widen(
    table: str,
    columns: Callable[[], list["sa.Column[Any]"]],
    points: Mapping[str, str],
    make: Callable[[], None] | None,
) -> None:
    """Add columns; SQLite cannot add a key to a table and builds it anew."""
    if make is None or op.get_bind().dialect.name != "sqlite":
        for column in columns():
            op.add_column(table, column)
        for name, target in points.items():
            op.create_foreign_key(op.f(f"fk_{table}_{name}"), table, target, [name], ["id"])
        return
    held = ", ".join(column["name"] for column in sa.inspect(op.get_bind()).get_columns(table))
    # Never by renaming the old one away: the keys of other tables would follow it.
    make()
    op.execute(f"INSERT INTO {table}_wider ({held}) SELECT {held} FROM {table}")
    op.drop_table(table)
    op.rename_table(f"{table}_wider", table)
    for name, columns_of in _INDEXES[table].items():
        op.create_index(name, table, columns_of)


def _narrow_members() -> None:
    with op.batch_alter_table("members") as batch:
        batch.drop_index(op.f("ix_members_merged_into"))
        batch.drop_constraint(op.f("fk_members_merged_into"), type_="foreignkey")
        for name in ("state_since_on", "merged_into", "confidential", "mail_stopped"):
            batch.drop_column(name)
        batch.drop_column("delivery_group")
    with op.batch_alter_table("member_details") as batch:
        for name in ("care_of", "contact_note", "away_postal_code", "away_address"):
            batch.drop_column(name)
        for name in ("away_care_of", "away_until_on"):
            batch.drop_column(name)


def _widen_consents() -> None:
    _widen("consents", _of_consents, _POINTS, _make_wider_consents)
    _widen("consent_details", _of_consent_details, {}, None)
    op.create_index(op.f("ix_consents_child_id"), "consents", ["child_id"])
    op.create_index(op.f("ix_consents_corrects_id"), "consents", ["corrects_id"])


def _narrow_consents() -> None:
    with op.batch_alter_table("consents") as batch:
        batch.drop_index(op.f("ix_consents_child_id"))
        batch.drop_index(op.f("ix_consents_corrects_id"))
        for name in _POINTS:
            batch.drop_constraint(op.f(f"fk_consents_{name}"), type_="foreignkey")
        for name in ("child_id", "consenter", "relationship_word", "notice_id", "corrects_id"):
            batch.drop_column(name)
    with op.batch_alter_table("consent_details") as batch:
        batch.drop_column("consenter_name")
        batch.drop_column("kept_at")


_POINTS = {"child_id": "children", "notice_id": "notices", "corrects_id": "consents"}


def _of_members() -> list["sa.Column[Any]"]:
    return [
        sa.Column("state_since_on", sa.Date(), nullable=True),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.Column("confidential", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("mail_stopped", sa.Boolean(), server_default=sa.false(), nullable=False),
        _word("delivery_group", 60),
    ]


def _of_details() -> list["sa.Column[Any]"]:
    return [
        _word("care_of", 120),
        sa.Column("contact_note", sa.Text(), server_default="", nullable=False),
        _word("away_postal_code", 8),
        _word("away_address", 400),
        _word("away_care_of", 120),
        sa.Column("away_until_on", sa.Date(), nullable=True),
    ]


def _of_consents() -> list["sa.Column[Any]"]:
    return [
        sa.Column("child_id", sa.Integer(), nullable=True),
        _word("consenter", 12, "self"),
        _word("relationship_word", 40),
        sa.Column("notice_id", sa.Integer(), nullable=True),
        sa.Column("corrects_id", sa.Integer(), nullable=True),
    ]


def _of_consent_details() -> list["sa.Column[Any]"]:
    return [_word("consenter_name", 200), _word("kept_at", 120)]


def _make_wider_members() -> None:
    op.create_table(
        "members_wider",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_code", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("centre", sa.String(length=60), nullable=False),
        sa.Column("course", sa.String(length=60), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.Column("kana_key", sa.String(length=200), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        *_of_members(),
        sa.ForeignKeyConstraint(["entered_by"], ["staff.id"], name=op.f("fk_members_entered_by")),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["members.id"], name=op.f("fk_members_merged_into")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("member_code", name=op.f("uq_members_member_code")),
    )


def _make_wider_consents() -> None:
    op.create_table(
        "consents_wider",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("policy_version_id", sa.Integer(), nullable=False),
        sa.Column("text_sha256", sa.String(length=64), nullable=False),
        sa.Column("answer", sa.String(length=12), nullable=False),
        sa.Column("all_clauses", sa.Boolean(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("method", sa.String(length=12), nullable=False),
        sa.Column("inferred", sa.Boolean(), nullable=False),
        sa.Column("details_mac", sa.String(length=64), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_by", sa.Integer(), nullable=False),
        *_of_consents(),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["members.id"],
            name=op.f("fk_consents_member_id"),
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(
            ["policy_version_id"],
            ["policy_versions.id"],
            name=op.f("fk_consents_policy_version_id"),
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["staff.id"], name=op.f("fk_consents_recorded_by")),
        sa.ForeignKeyConstraint(["child_id"], ["children.id"], name=op.f("fk_consents_child_id")),
        sa.ForeignKeyConstraint(["notice_id"], ["notices.id"], name=op.f("fk_consents_notice_id")),
        sa.ForeignKeyConstraint(
            ["corrects_id"], ["consents.id"], name=op.f("fk_consents_corrects_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )


def _word(name: str, length: int, default: str = "") -> "sa.Column[str]":
    return sa.Column(name, sa.String(length=length), server_default=default, nullable=False)


def _drop_tables() -> None:
    for table in _NEW[::-1]:
        op.drop_table(table)


_NEW = (
    "child_details",
    "child_states",
    "campaigns",
    "guardianships",
    "member_states",
    "notices",
    "guardian_details",
    "applications",
    "campaign_runs",
    "consent_evidence",
    "exits",
    "slips",
    "application_details",
    "campaign_letters",
    "follow_ups",
    "slip_events",
)


def _make_tables() -> None:
    op.create_table('child_details',
    sa.Column('child_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kana', sa.String(length=200), nullable=False),
    sa.Column('birth_on', sa.Date(), nullable=True),
    sa.Column('name_key', sa.String(length=200), nullable=False),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_child_details_child_id')),
    sa.PrimaryKeyConstraint('child_id', name=op.f('pk_child_details'))
    )
    op.create_index(op.f('ix_child_details_birth_on'), 'child_details', ['birth_on'], unique=False)
    op.create_index('ix_child_details_name_key', 'child_details', ['name_key', 'birth_on'], unique=False)
    op.create_table('child_states',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('since_on', sa.Date(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_child_states_child_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_child_states_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_child_states'))
    )
    op.create_index(op.f('ix_child_states_child_id'), 'child_states', ['child_id'], unique=False)
    op.create_table('campaigns',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('serial', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=120), nullable=False),
    sa.Column('policy_version_id', sa.Integer(), nullable=False),
    sa.Column('changes_words', sa.Text(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('on_no_answer', sa.String(length=12), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('target_words', sa.Text(), nullable=False),
    sa.Column('frozen_on', sa.Date(), nullable=False),
    sa.Column('frozen_by', sa.Integer(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['frozen_by'], ['staff.id'], name=op.f('fk_campaigns_frozen_by')),
    sa.ForeignKeyConstraint(['policy_version_id'], ['policy_versions.id'], name=op.f('fk_campaigns_policy_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_campaigns')),
    sa.UniqueConstraint('fiscal_year', 'serial', name=op.f('uq_campaigns_fiscal_year_serial'))
    )
    op.create_table('guardianships',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('relationship_word', sa.String(length=40), nullable=False),
    sa.Column('custody', sa.String(length=8), nullable=False),
    sa.Column('lives_together', sa.String(length=8), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_guardianships_child_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_guardianships_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_guardianships'))
    )
    op.create_index(op.f('ix_guardianships_child_id'), 'guardianships', ['child_id'], unique=False)
    op.create_index(op.f('ix_guardianships_member_id'), 'guardianships', ['member_id'], unique=False)
    op.create_table('member_states',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('since_on', sa.Date(), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_member_states_member_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_member_states_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_member_states'))
    )
    op.create_index(op.f('ix_member_states_member_id'), 'member_states', ['member_id'], unique=False)
    op.create_table('notices',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('child_id', sa.Integer(), nullable=True),
    sa.Column('policy_version_id', sa.Integer(), nullable=False),
    sa.Column('text_sha256', sa.String(length=64), nullable=False),
    sa.Column('shown_on', sa.Date(), nullable=False),
    sa.Column('way', sa.String(length=12), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['child_id'], ['children.id'], name=op.f('fk_notices_child_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_notices_member_id'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['policy_version_id'], ['policy_versions.id'], name=op.f('fk_notices_policy_version_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_notices_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notices'))
    )
    op.create_index(op.f('ix_notices_member_id'), 'notices', ['member_id'], unique=False)
    op.create_table('guardian_details',
    sa.Column('guardianship_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('kana', sa.String(length=200), nullable=False),
    sa.Column('telephone', sa.String(length=11), nullable=False),
    sa.ForeignKeyConstraint(['guardianship_id'], ['guardianships.id'], name=op.f('fk_guardian_details_guardianship_id')),
    sa.PrimaryKeyConstraint('guardianship_id', name=op.f('pk_guardian_details'))
    )
    op.create_table('applications',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=12), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('source', sa.String(length=12), nullable=False),
    sa.Column('received_on', sa.Date(), nullable=True),
    sa.Column('kept_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('kept_by', sa.Integer(), nullable=False),
    sa.Column('purge_on', sa.Date(), nullable=False),
    sa.Column('resolved_on', sa.Date(), nullable=True),
    sa.Column('member_id', sa.Integer(), nullable=True),
    sa.Column('letter_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['kept_by'], ['staff.id'], name=op.f('fk_applications_kept_by')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_applications_letter_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_applications_member_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_applications')),
    sa.UniqueConstraint('number', name=op.f('uq_applications_number'))
    )
    op.create_index(op.f('ix_applications_member_id'), 'applications', ['member_id'], unique=False)
    op.create_index(op.f('ix_applications_purge_on'), 'applications', ['purge_on'], unique=False)
    op.create_index(op.f('ix_applications_state'), 'applications', ['state'], unique=False)
    op.create_table('campaign_runs',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('campaign_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('letter_id', sa.Integer(), nullable=False),
    sa.Column('dated_on', sa.Date(), nullable=False),
    sa.Column('method', sa.String(length=20), nullable=False),
    sa.Column('posted_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['campaign_id'], ['campaigns.id'], name=op.f('fk_campaign_runs_campaign_id')),
    sa.ForeignKeyConstraint(['letter_id'], ['letters.id'], name=op.f('fk_campaign_runs_letter_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_campaign_runs')),
    sa.UniqueConstraint('letter_id', name=op.f('uq_campaign_runs_letter_id'))
    )
    op.create_index(op.f('ix_campaign_runs_campaign_id'), 'campaign_runs', ['campaign_id'], unique=False)
    op.create_table('consent_evidence',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('consent_id', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('media_type', sa.String(length=40), nullable=False),
    sa.Column('byte_count', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=True),
    sa.Column('file_name', sa.String(length=200), nullable=False),
    sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('added_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['added_by'], ['staff.id'], name=op.f('fk_consent_evidence_added_by')),
    sa.ForeignKeyConstraint(['consent_id'], ['consents.id'], name=op.f('fk_consent_evidence_consent_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consent_evidence'))
    )
    op.create_index(op.f('ix_consent_evidence_consent_id'), 'consent_evidence', ['consent_id'], unique=False)
    op.create_table('exits',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('consent_id', sa.Integer(), nullable=True),
    sa.Column('started_on', sa.Date(), nullable=False),
    sa.Column('erase_on', sa.Date(), nullable=False),
    sa.Column('finished_on', sa.Date(), nullable=True),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['consent_id'], ['consents.id'], name=op.f('fk_exits_consent_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_exits_member_id')),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_exits_recorded_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_exits'))
    )
    op.create_index(op.f('ix_exits_erase_on'), 'exits', ['erase_on'], unique=False)
    op.create_index(op.f('ix_exits_member_id'), 'exits', ['member_id'], unique=False)
    op.create_table('slips',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('campaign_id', sa.Integer(), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('serial', sa.Integer(), nullable=False),
    sa.Column('number', _sorted_text(10), nullable=False),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('sent_on', sa.Date(), nullable=True),
    sa.Column('second_sent_on', sa.Date(), nullable=True),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('notice_id', sa.Integer(), nullable=True),
    sa.Column('consent_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['campaign_id'], ['campaigns.id'], name=op.f('fk_slips_campaign_id')),
    sa.ForeignKeyConstraint(['consent_id'], ['consents.id'], name=op.f('fk_slips_consent_id')),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_slips_member_id')),
    sa.ForeignKeyConstraint(['notice_id'], ['notices.id'], name=op.f('fk_slips_notice_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_slips')),
    sa.UniqueConstraint('campaign_id', 'member_id', name=op.f('uq_slips_campaign_id_member_id')),
    sa.UniqueConstraint('campaign_id', 'serial', name=op.f('uq_slips_campaign_id_serial')),
    sa.UniqueConstraint('number', name=op.f('uq_slips_number'))
    )
    op.create_index('ix_slips_campaign_id_state', 'slips', ['campaign_id', 'state'], unique=False)
    op.create_index(op.f('ix_slips_member_id'), 'slips', ['member_id'], unique=False)
    op.create_table('application_details',
    sa.Column('application_id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('typed', sa.Text(), nullable=False),
    sa.Column('reasons', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['application_id'], ['applications.id'], name=op.f('fk_application_details_application_id')),
    sa.PrimaryKeyConstraint('application_id', name=op.f('pk_application_details'))
    )
    op.create_table('campaign_letters',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('run_id', sa.Integer(), nullable=False),
    sa.Column('slip_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('pages', sa.Integer(), nullable=False),
    sa.Column('suffix', sa.LargeBinary(), nullable=True),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['run_id'], ['campaign_runs.id'], name=op.f('fk_campaign_letters_run_id')),
    sa.ForeignKeyConstraint(['slip_id'], ['slips.id'], name=op.f('fk_campaign_letters_slip_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_campaign_letters')),
    sa.UniqueConstraint('run_id', 'place', name=op.f('uq_campaign_letters_run_id_place')),
    sa.UniqueConstraint('run_id', 'slip_id', name=op.f('uq_campaign_letters_run_id_slip_id'))
    )
    op.create_index(op.f('ix_campaign_letters_slip_id'), 'campaign_letters', ['slip_id'], unique=False)
    op.create_table('follow_ups',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('member_id', sa.Integer(), nullable=False),
    sa.Column('slip_id', sa.Integer(), nullable=True),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('outcome', sa.String(length=40), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['member_id'], ['members.id'], name=op.f('fk_follow_ups_member_id')),
    sa.ForeignKeyConstraint(['slip_id'], ['slips.id'], name=op.f('fk_follow_ups_slip_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_follow_ups'))
    )
    op.create_index(op.f('ix_follow_ups_ended_on'), 'follow_ups', ['ended_on'], unique=False)
    op.create_index(op.f('ix_follow_ups_member_id'), 'follow_ups', ['member_id'], unique=False)
    op.create_index(op.f('ix_follow_ups_slip_id'), 'follow_ups', ['slip_id'], unique=False)
    op.create_table('slip_events',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slip_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('on_day', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(length=40), nullable=False),
    sa.Column('recorded_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['recorded_by'], ['staff.id'], name=op.f('fk_slip_events_recorded_by')),
    sa.ForeignKeyConstraint(['slip_id'], ['slips.id'], name=op.f('fk_slip_events_slip_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_slip_events'))
    )
    op.create_index(op.f('ix_slip_events_slip_id'), 'slip_events', ['slip_id'], unique=False)
