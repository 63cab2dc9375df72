"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "certificate_nonce",
        sa.Column("nonce_hash", sa.LargeBinary(), nullable=False),
        sa.Column("expires_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("nonce_hash", name=op.f("pk_certificate_nonce")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "department",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_department")),
    )
    op.create_table(
        "document_version",
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_document_version")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "hall",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("help_phone", sa.String(length=200), nullable=False),
        sa.Column("staffed", sa.Boolean(), nullable=False),
        sa.Column("as_of", sa.String(length=27), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_hall_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hall")),
    )
    op.create_table(
        "help_call",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("called_at", sa.String(length=27), nullable=False),
        sa.Column("cancelled_at", sa.String(length=27), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_help_call")),
    )
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kiosk_id", sa.String(length=7), nullable=False),
        sa.Column("station_name", sa.Text(), nullable=False),
        sa.Column("sealing_key", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_identity_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity")),
    )
    op.create_table(
        "issuer_key",
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("algorithm", sa.String(length=16), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("issuer", sa.String(length=200), nullable=False),
        sa.Column("types", sa.Text(), nullable=False),
        sa.Column("not_after", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("key_id", name=op.f("pk_issuer_key")),
    )
    op.create_table(
        "lease_request",
        sa.Column("queue_code", sa.String(length=2), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("queue_code", "day", name=op.f("pk_lease_request")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "number_block",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("queue_code", sa.String(length=2), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("station", sa.String(length=7), nullable=True),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("next", sa.Integer(), nullable=False),
        sa.Column("reserved_to", sa.Integer(), nullable=False),
        sa.CheckConstraint("1 <= first AND first <= last AND last <= 999", name=op.f("ck_number_block_bounds")),
        sa.CheckConstraint("first <= next AND next <= last + 1", name=op.f("ck_number_block_next_in_bounds")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_number_block")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_number_block_queue_code_day_station_first",
        "number_block",
        ["queue_code", "day", "station", "first"],
        unique=False,
    )
    op.create_table(
        "outbox_event",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("occurred_at", sa.String(length=27), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("retry_attempts", sa.Integer(), nullable=False),
        sa.Column("rejected_at", sa.String(length=27), nullable=True),
        sa.Column("rejected_reason", sa.String(length=200), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox_event")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "queue",
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("icon", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("needs_identity", sa.Boolean(), nullable=False),
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("daily_limit", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_queue")),
    )
    op.create_table(
        "queue_status",
        sa.Column("queue_code", sa.String(length=2), nullable=False),
        sa.Column("waiting", sa.Integer(), nullable=False),
        sa.Column("wait_low_minutes", sa.Integer(), nullable=False),
        sa.Column("wait_high_minutes", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("queue_code", name=op.f("pk_queue_status")),
    )
    op.create_table(
        "revocation_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("issued_at", sa.String(length=27), nullable=False),
        sa.Column("hashes", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_revocation_list_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revocation_list")),
    )
    op.create_table(
        "service_item",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("department_code", sa.String(length=64), nullable=False),
        sa.Column("theme_code", sa.String(length=64), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_service_item")),
        sa.UniqueConstraint("code", name=op.f("uq_service_item_code")),
        sa.UniqueConstraint("rank", name=op.f("uq_service_item_rank")),
    )
    op.create_index(op.f("ix_service_item_department_code"), "service_item", ["department_code"], unique=False)
    op.create_table(
        "sync_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.String(length=200), nullable=True),
        sa.Column("catalogue_as_of", sa.String(length=27), nullable=True),
        sa.Column("server_offset_us", sa.Integer(), nullable=False),
        sa.Column("life", sa.String(length=32), nullable=True),
        sa.Column("numbers_lost_on", sa.String(length=10), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_sync_state_one_row")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sync_state")),
    )
    op.create_table(
        "theme",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("icon", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_theme")),
    )
    op.create_table(
        "help_word",
        sa.Column("call_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(
            ["call_id"], ["help_call.id"], name=op.f("fk_help_word_call_id_help_call"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("call_id", name=op.f("pk_help_word")),
    )
    op.create_table(
        "item_detail",
        sa.Column("item_seq", sa.Integer(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_seq"], ["service_item.seq"], name=op.f("fk_item_detail_item_seq_service_item"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("item_seq", name=op.f("pk_item_detail")),
    )
    op.create_table(
        "item_theme",
        sa.Column("theme_code", sa.String(length=64), nullable=False),
        sa.Column("item_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_seq"], ["service_item.seq"], name=op.f("fk_item_theme_item_seq_service_item"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("theme_code", "item_seq", name=op.f("pk_item_theme")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_item_theme_item_seq", "item_theme", ["item_seq"], unique=False)
    op.create_table(
        "item_words",
        sa.Column("rank", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("item_seq", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_seq"], ["service_item.seq"], name=op.f("fk_item_words_item_seq_service_item"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("rank", name=op.f("pk_item_words")),
    )
    op.create_index(op.f("ix_item_words_item_seq"), "item_words", ["item_seq"], unique=False)
    op.create_table(
        "ticket",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("block_id", sa.Uuid(), nullable=False),
        sa.Column("queue_code", sa.String(length=2), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(length=16), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("taken_at", sa.String(length=27), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=False),
        sa.Column("prints", sa.Integer(), nullable=False),
        sa.Column("item_code", sa.String(length=64), nullable=True),
        sa.Column("person_key", sa.LargeBinary(), nullable=True),
        sa.Column("acknowledged_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(["block_id"], ["number_block.id"], name=op.f("fk_ticket_block_id_number_block")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket")),
        sqlite_with_rowid=False,
    )
    op.create_index("uq_ticket_day_label", "ticket", ["day", "label"], unique=True)
    op.create_index(
        "uq_ticket_person",
        "ticket",
        ["queue_code", "day", "person_key"],
        unique=True,
        sqlite_where=sa.text("person_key IS NOT NULL"),
    )
    op.create_table(
        "ticket_word",
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("window", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["ticket_id"], ["ticket.id"], name=op.f("fk_ticket_word_ticket_id_ticket"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("ticket_id", name=op.f("pk_ticket_word")),
    )
    op.execute(
        "CREATE VIRTUAL TABLE item_index USING fts5"
        "(tokens, content = '', tokenize = 'unicode61 remove_diacritics 0',"
        " prefix = '1 2 3 4', detail = none, columnsize = 0)"
    )


def downgrade() -> None:
    op.execute("DROP TABLE item_index")
    op.drop_table("ticket_word")
    op.drop_index("uq_ticket_person", table_name="ticket", sqlite_where=sa.text("person_key IS NOT NULL"))
    op.drop_index("uq_ticket_day_label", table_name="ticket")
    op.drop_table("ticket")
    op.drop_index(op.f("ix_item_words_item_seq"), table_name="item_words")
    op.drop_table("item_words")
    op.drop_index("ix_item_theme_item_seq", table_name="item_theme")
    op.drop_table("item_theme")
    op.drop_table("item_detail")
    op.drop_table("help_word")
    op.drop_table("theme")
    op.drop_table("sync_state")
    op.drop_index(op.f("ix_service_item_department_code"), table_name="service_item")
    op.drop_table("service_item")
    op.drop_table("revocation_list")
    op.drop_table("queue_status")
    op.drop_table("queue")
    op.drop_table("outbox_event")
    op.drop_index("ix_number_block_queue_code_day_station_first", table_name="number_block")
    op.drop_table("number_block")
    op.drop_table("lease_request")
    op.drop_table("issuer_key")
    op.drop_table("identity")
    op.drop_table("help_call")
    op.drop_table("hall")
    op.drop_table("document_version")
    op.drop_table("department")
    op.drop_table("certificate_nonce")
