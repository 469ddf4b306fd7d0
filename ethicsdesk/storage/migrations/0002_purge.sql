-- What retention lets go: the text of a state may be emptied, its place in the chain never.

-- Which states were emptied, and the audit entry that says so.
CREATE TABLE purge (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    rev INTEGER NOT NULL,
    seq INTEGER NOT NULL REFERENCES audit (seq),
    PRIMARY KEY (kind, id, rev),
    FOREIGN KEY (kind, id, rev) REFERENCES revision (kind, id, rev)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER purge_keeps_its_rows BEFORE UPDATE ON purge
BEGIN SELECT raise(ABORT, 'a purge stays written down'); END;

CREATE TRIGGER purge_loses_no_rows BEFORE DELETE ON purge
BEGIN SELECT raise(ABORT, 'a purge stays written down'); END;

CREATE TRIGGER purge_stands_in_the_trail BEFORE INSERT ON purge
WHEN NOT EXISTS (
    SELECT 1 FROM audit
    WHERE seq = new.seq AND action = 'purge' AND kind = new.kind AND record_id = new.id)
BEGIN SELECT raise(ABORT, 'a purge names its audit entry'); END;

CREATE TRIGGER purge_spares_what_is_in_sight BEFORE INSERT ON purge
WHEN EXISTS (SELECT 1 FROM record WHERE kind = new.kind AND id = new.id)
BEGIN SELECT raise(ABORT, 'a record in sight is not purged'); END;

DROP TRIGGER revision_keeps_its_rows;

-- The only change: a purged state loses its text and its salt, so that its hash cannot be guessed back.
CREATE TRIGGER revision_keeps_its_rows BEFORE UPDATE ON revision
WHEN new.kind IS NOT old.kind OR new.id IS NOT old.id OR new.rev IS NOT old.rev
    OR new.parent IS NOT old.parent OR new.seq IS NOT old.seq
    OR new.doc IS NOT NULL OR new.salt IS NOT zeroblob(16)
    OR NOT EXISTS (SELECT 1 FROM purge WHERE kind = old.kind AND id = old.id AND rev = old.rev)
BEGIN SELECT raise(ABORT, 'history is not rewritten'); END;

CREATE INDEX revision_by_parent ON revision (parent, kind, id);
CREATE INDEX audit_by_record ON audit (kind, record_id, seq);
CREATE INDEX audit_events ON audit (action, seq) WHERE kind = 'vault';
