-- The library, whole and in one place. Its version is `VERSION` in migrations.py; a change here needs a step there.
-- Dates and moments: `date` is what the article says (ISO 8601), a moment is a second of Unix time in UTC.

-- A name is stored once, however many articles were read from it.
CREATE TABLE sources (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    site TEXT NOT NULL DEFAULT '',          -- the page that it belongs to
    folder TEXT NOT NULL DEFAULT '',        -- as `News/Europe`
    full_text INTEGER NOT NULL DEFAULT 0,   -- whether its entries are completed from their pages
    typed INTEGER NOT NULL DEFAULT 0,       -- whether a person gave the address, which may then be private
    etag TEXT,
    last_modified TEXT,
    checked INTEGER,                        -- moment of the last answer, good or bad
    next_check INTEGER,                     -- moment before which it is left alone
    held INTEGER,                           -- moment until which its server asked to be left alone
    failures INTEGER NOT NULL DEFAULT 0,    -- in a row
    error TEXT,                             -- what was wrong the last time
    gone INTEGER NOT NULL DEFAULT 0,        -- whether its server has given it up for good
    added INTEGER NOT NULL                  -- moment
);

-- Narrow on purpose: the text stands in `texts`, so that lists and filters never read past it.
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,   -- shown as @12; never given twice
    identity BLOB NOT NULL UNIQUE,          -- which article it is, see identity.py
    fingerprint BLOB NOT NULL,              -- what it says, see identity.py
    source INTEGER NOT NULL REFERENCES sources (id),
    feed INTEGER REFERENCES feeds (id) ON DELETE SET NULL,
    foreign_id TEXT,                        -- the id that its source gave it
    url TEXT,
    title TEXT NOT NULL,
    author TEXT,
    date TEXT,
    moment INTEGER,                         -- of `date`, to sort by
    language TEXT NOT NULL DEFAULT '',      -- ISO 639-1
    added INTEGER NOT NULL,                 -- moment
    engine TEXT,                            -- what looked for its entities, null when nothing did
    labels INTEGER NOT NULL DEFAULT 0,      -- a bit for each label among its entities, see names.py
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL DEFAULT 0,    -- the character that the reader had come to
    publisher TEXT,                         -- as its record names it; a feed's title goes before
    words INTEGER                           -- about how many its text has
);

CREATE INDEX articles_by_fingerprint ON articles (fingerprint);
CREATE INDEX articles_by_title ON articles (title COLLATE NOCASE);
CREATE INDEX articles_by_source ON articles (source, moment, id);
-- Those in which nothing has looked for names yet: most articles are stored first and looked at later.
CREATE INDEX articles_without_names ON articles (id) WHERE engine IS NULL;
CREATE INDEX articles_by_feed ON articles (feed, moment) WHERE feed IS NOT NULL;
-- All that a list is sorted and filtered by: one scan of it answers without touching the table.
CREATE INDEX articles_by_date ON articles (moment, id, read, starred, language, labels);

CREATE TABLE texts (
    id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text TEXT NOT NULL
);

-- How texts are shaped, of those that are: headings, lists, links and the like, see structures.py.
CREATE TABLE structures (
    id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    elements TEXT NOT NULL                  -- JSON
);

-- What was removed and came from a feed, which may go on offering it.
CREATE TABLE removed (
    identity BLOB PRIMARY KEY
) WITHOUT ROWID;

-- Contentless: the words only, the text is in `texts`. Filled through indexing.py, which spaces out scripts without spaces.
-- What words begin with has an index of its own, since a query is looked for at every key.
CREATE VIRTUAL TABLE search USING fts5 (
    title, text, acronyms, content = '', tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3 4'
);

CREATE TABLE tags (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    name TEXT NOT NULL COLLATE NOCASE,
    PRIMARY KEY (article, name)
) WITHOUT ROWID;

CREATE INDEX tags_by_name ON tags (name, article);

-- Half-open ranges of characters of the text.
CREATE TABLE highlights (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (article, start, end)
) WITHOUT ROWID;

-- The entities of all articles; amounts and dates are no names and are only in `articles.labels`.
CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    folded TEXT NOT NULL,                   -- lower case, without accents
    articles INTEGER NOT NULL DEFAULT 0,    -- how many mention it
    mentions INTEGER NOT NULL DEFAULT 0,    -- how often in all
    first INTEGER,                          -- moment of the earliest of them that is dated
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

-- Forms that are another name by a decision of the reader's.
CREATE TABLE merged_names (
    folded TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    from_file INTEGER NOT NULL DEFAULT 0    -- whether the alias file says so
) WITHOUT ROWID;

-- How `mentions` would be without those decisions: what each article calls a name in truth.
CREATE TABLE moved_mentions (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    form TEXT NOT NULL,
    label TEXT NOT NULL,
    count INTEGER NOT NULL,                 -- of those that `mentions` has under `name`
    name INTEGER NOT NULL REFERENCES names (id) ON DELETE CASCADE,
    PRIMARY KEY (article, form, label)
) WITHOUT ROWID;

CREATE INDEX moved_mentions_by_name ON moved_mentions (name, form, article);

-- What marks were before they were set, for undo. The rows of one step were set together.
CREATE TABLE journal (
    step INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    mark TEXT NOT NULL,
    before TEXT NOT NULL,                   -- JSON
    PRIMARY KEY (step, article, mark)
) WITHOUT ROWID;

CREATE INDEX journal_by_article ON journal (article);

-- Which articles tell of one event. Filled after articles have come, so that one may be missing for a while.
CREATE TABLE story_members (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    story INTEGER NOT NULL,                 -- the number of the article that opened it
    copy_of INTEGER,                        -- the article that it repeats in the same words
    seen INTEGER NOT NULL DEFAULT 0,        -- whether it was there when the story was last read
    nameless INTEGER NOT NULL DEFAULT 0     -- whether it joined before its names were known
);

CREATE INDEX story_members_nameless ON story_members (story) WHERE nameless;
CREATE INDEX story_members_by_story ON story_members (story, article);
CREATE INDEX story_members_by_original ON story_members (coalesce(copy_of, article));

-- Queries that are kept under a name, and those among them that are watched.
CREATE TABLE queries (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    query TEXT NOT NULL,
    watched INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0,        -- the number of the latest article that was looked at for it
    added INTEGER NOT NULL                  -- moment
);
