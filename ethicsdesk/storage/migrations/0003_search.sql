-- What can be searched, derived from the records and made anew whenever it does not fit them.

-- The words of each record in sight that has any; seq is the audit entry of its last change.
CREATE TABLE findable (
    n INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    owner TEXT NOT NULL,
    seq INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;

CREATE INDEX findable_by_owner ON findable (owner);

-- The index over them: words without accents, and their beginnings of two and three letters.
CREATE VIRTUAL TABLE found USING fts5 (
    title, body,
    content = 'findable', content_rowid = 'n',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
