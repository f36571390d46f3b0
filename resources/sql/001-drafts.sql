-- Times are milliseconds since 1970-01-01 UTC. Never edit this file: add 002-….sql instead.

-- `company` and the search words are worked out again when `stale` is set.
create table draft (
  number  integer primary key,
  id      text    not null unique,
  title   text    not null,
  edition text    not null,
  filing  text    not null,
  created integer not null,
  changed integer not null,
  deleted integer,
  answers integer not null default 0,
  company text    not null default '',
  stale   integer not null default 1
) strict;

create index draft_changed on draft (changed desc, number desc);
create index draft_stale on draft (number) where stale;

-- What holds now: answers by their path, decisions by their key.
create table answer (
  draft integer not null references draft (number),
  key   text    not null,
  text  text    not null,
  primary key (draft, key)
) strict, without rowid;

-- How it came about. Rows are only ever added; `state` alone changes:
-- 0 it holds, 1 undone and can be done again, 2 undone and left behind by a later step.
create table step (
  draft  integer not null references draft (number),
  number integer not null,
  at     integer not null,
  state  integer not null default 0 check (state in (0, 1, 2)),
  primary key (draft, number)
) strict, without rowid;

create table change (
  draft    integer not null,
  step     integer not null,
  position integer not null,
  key      text    not null,
  before   text,
  after    text,
  primary key (draft, step, position),
  foreign key (draft, step) references step (draft, number)
) strict, without rowid;

-- Pictures by the hash of their bytes, `sha256-…`.
create table picture (
  name  text primary key,
  bytes blob not null
) strict;

-- Rows are drafts. The words themselves are not kept a second time.
create virtual table words using fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
