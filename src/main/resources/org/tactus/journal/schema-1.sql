-- The journal, version 1. docs/journal.md tells what is kept where and why.
-- Instants: ISO 8601 with the offset of the place. Durations: nanoseconds. Words: as in files.

create table person (
    id integer primary key,
    uuid text not null unique,
    name text not null,
    tint text not null,
    pressure integer check (pressure between 1 and 5),
    unwanted text not null
) strict;

create table answer (
    id integer primary key,
    person integer not null references person on delete cascade,
    question text not null,
    said text,
    given text,
    spots text,
    agreed text,
    unique (person, question)
) strict;

create table entry (
    id integer primary key,
    uuid text not null unique,
    person integer not null references person on delete cascade,
    begun text not null,
    millis integer not null,
    day integer not null,
    routine text not null,
    title text not null,
    planned integer not null check (planned >= 0),
    played integer not null check (played >= 0),
    breathed integer not null check (breathed >= 0),
    ending text not null,
    before text,
    before_worst integer check (before_worst between 0 and 10),
    after text,
    after_worst integer check (after_worst between 0 and 10),
    overall text,
    hurting text not null,
    note text not null
) strict;

-- The order in which sessions are listed.
create index entry_in_order on entry (person, millis, id);
-- All that days are added up from, so that no session itself is read for it.
create index entry_by_day on entry
    (person, day, played, breathed, before_worst, after_worst);
-- The few that are not over.
create index entry_open on entry (uuid) where ending = 'open';

create table score (
    id integer primary key,
    entry integer not null references entry on delete cascade,
    afterwards integer not null check (afterwards in (0, 1)),
    spot text not null,
    score integer not null check (score between 0 and 10)
) strict;
create index score_of_entry on score (entry);

create table work (
    id integer primary key,
    entry integer not null references entry on delete cascade,
    spot text not null,
    time integer not null check (time >= 0),
    firmest integer not null check (firmest between 0 and 5)
) strict;
create index work_of_entry on work (entry);

create table remark (
    id integer primary key,
    entry integer not null references entry on delete cascade,
    position integer not null,
    said text not null,
    spots text not null
) strict;
create index remark_of_entry on remark (entry);

-- The session that is being played, or was when the program ended: one row or none.
create table playing (
    id integer primary key check (id = 1),
    entry integer not null references entry on delete cascade,
    routine text not null,
    focus text not null
) strict;

-- What changed its timeline, in order.
create table wish (
    id integer primary key,
    playing integer not null references playing on delete cascade,
    kind text not null,
    position integer not null,
    extra integer,
    spots text not null
) strict;

-- Where it stands; apart from the rest, because it is written every other second.
create table place (
    id integer primary key references playing on delete cascade,
    position integer not null,
    waits integer not null,
    saved text not null
) strict;
