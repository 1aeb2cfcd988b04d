-- One dialect for SQLite and PostgreSQL: text, integer, bigint.
-- Times are bigint milliseconds since 1970-01-01T00:00Z: both databases sort and compare them alike, in every zone.
-- Hashes stand in for long texts in unique keys, because PostgreSQL indexes no more than 2,700 bytes of a row.

create table answer (
    id           text   not null primary key,
    user_id      text   not null,
    question     text   not null,
    question_key text   not null,
    created_at   bigint not null,
    used_at      bigint not null,
    unique (user_id, question_key)
);

create index answer_by_use on answer (user_id, used_at);

create table answer_version (
    answer_id  text    not null references answer (id) on delete cascade,
    number     integer not null,
    text       text    not null,
    text_key   text    not null,
    origin     text    not null,
    created_at bigint  not null,
    primary key (answer_id, number),
    unique (answer_id, text_key)
);
