CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '',
    full_text INTEGER NOT NULL DEFAULT 0,
    typed INTEGER NOT NULL DEFAULT 0,
    etag TEXT,
    last_modified TEXT,
    checked INTEGER,
    next_check INTEGER,
    failures INTEGER NOT NULL DEFAULT 0,
    error TEXT,
    gone INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL
);
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity BLOB NOT NULL UNIQUE,
    fingerprint BLOB NOT NULL,
    source INTEGER NOT NULL REFERENCES sources (id),
    feed INTEGER REFERENCES feeds (id) ON DELETE SET NULL,
    foreign_id TEXT,
    url TEXT,
    title TEXT NOT NULL,
    author TEXT,
    date TEXT,
    moment INTEGER,
    language TEXT NOT NULL DEFAULT '',
    added INTEGER NOT NULL,
    engine TEXT,
    labels INTEGER NOT NULL DEFAULT 0,
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX articles_by_fingerprint ON articles (fingerprint);
CREATE INDEX articles_by_title ON articles (title COLLATE NOCASE);
CREATE INDEX articles_by_source ON articles (source, moment, id);
CREATE INDEX articles_by_feed ON articles (feed, moment) WHERE feed IS NOT NULL;
CREATE INDEX articles_by_date ON articles (moment, id, read, starred, language, labels);
CREATE TABLE texts (
    id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text TEXT NOT NULL
);
CREATE TABLE removed (
    identity BLOB PRIMARY KEY
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TABLE tags (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX tags_by_name ON tags (name, article);
CREATE TABLE highlights (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (article, start, end)
) WITHOUT ROWID;
CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    folded TEXT NOT NULL,
    articles INTEGER NOT NULL DEFAULT 0,
    mentions INTEGER NOT NULL DEFAULT 0,
    first INTEGER,
    last INTEGER,
    UNIQUE (name, label)
);
CREATE INDEX names_by_folded ON names (folded);
CREATE TABLE mentions (
    name INTEGER NOT NULL REFERENCES names (id) ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    count INTEGER NOT NULL,
    PRIMARY KEY (name, article)
) WITHOUT ROWID;
CREATE INDEX mentions_by_article ON mentions (article, name, count);
CREATE TABLE journal (
    step INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    before TEXT NOT NULL,
    PRIMARY KEY (step, article, mark)
) WITHOUT ROWID;
CREATE INDEX journal_by_article ON journal (article);
