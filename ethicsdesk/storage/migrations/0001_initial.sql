-- One generic shape: records as they are now, every state they had, and a hash-chained trail of it all.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit trail. Hashes are SHA-256; state_hash is empty for an event of the vault itself.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (length(at) = 27),
    action TEXT NOT NULL CHECK (action <> ''),
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    state_hash BLOB NOT NULL CHECK (length(state_hash) = CASE WHEN rev > 0 THEN 32 ELSE 0 END),
    prev BLOB NOT NULL CHECK (length(prev) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_by_time ON audit (at);

CREATE TRIGGER audit_keeps_its_rows BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;

CREATE TRIGGER audit_loses_no_rows BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit trail only grows'); END;

CREATE TRIGGER audit_has_no_gap BEFORE INSERT ON audit
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT raise(ABORT, 'the audit trail has no gaps'); END;

CREATE TRIGGER audit_is_a_chain BEFORE INSERT ON audit
WHEN new.prev IS NOT coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT raise(ABORT, 'each audit entry names the one before'); END;

CREATE TRIGGER audit_time_goes_on BEFORE INSERT ON audit
WHEN new.at < (SELECT at FROM audit ORDER BY seq DESC LIMIT 1)
BEGIN SELECT raise(ABORT, 'audit entries are in order of time'); END;

-- Every state a record had; doc is NULL where it was removed.
CREATE TABLE revision (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL CHECK (rev > 0),
    parent TEXT NOT NULL,
    doc TEXT,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    seq INTEGER NOT NULL UNIQUE REFERENCES audit (seq),
    PRIMARY KEY (kind, id, rev)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER revision_keeps_its_rows BEFORE UPDATE ON revision
BEGIN SELECT raise(ABORT, 'history is not rewritten'); END;

CREATE TRIGGER revision_loses_no_rows BEFORE DELETE ON revision
BEGIN SELECT raise(ABORT, 'history is not rewritten'); END;

CREATE TRIGGER revision_has_no_gap BEFORE INSERT ON revision
WHEN new.rev IS NOT (SELECT coalesce(max(rev), 0) + 1 FROM revision WHERE kind = new.kind AND id = new.id)
BEGIN SELECT raise(ABORT, 'history has no gaps'); END;

-- Records as they are now: the last revision of each that was not removed.
CREATE TABLE record (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    parent TEXT NOT NULL,
    doc TEXT NOT NULL,
    created_seq INTEGER NOT NULL REFERENCES audit (seq),
    PRIMARY KEY (kind, id),
    FOREIGN KEY (kind, id, rev) REFERENCES revision (kind, id, rev)
) STRICT;

CREATE INDEX record_by_creation ON record (kind, created_seq);
CREATE INDEX record_by_parent ON record (kind, parent, created_seq);

-- Bytes under their SHA-256, in pieces so that a large file never stands in memory twice.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE blob_chunk (
    sha256 TEXT NOT NULL REFERENCES blob (sha256),
    n INTEGER NOT NULL CHECK (n >= 0),
    data BLOB NOT NULL,
    PRIMARY KEY (sha256, n)
) STRICT;

CREATE TRIGGER blob_keeps_its_rows BEFORE UPDATE ON blob
BEGIN SELECT raise(ABORT, 'kept bytes do not change'); END;

CREATE TRIGGER blob_chunk_keeps_its_rows BEFORE UPDATE ON blob_chunk
BEGIN SELECT raise(ABORT, 'kept bytes do not change'); END;

-- Content texts under their SHA-256: what was asked, what a paper was built from.
CREATE TABLE snapshot (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER snapshot_keeps_its_rows BEFORE UPDATE ON snapshot
BEGIN SELECT raise(ABORT, 'kept texts do not change'); END;

-- Where the person stood: not a record, not audited.
CREATE TABLE place (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
