-- What is remembered of a user beside their texts.

create table person (
    user_id     text   not null primary key,
    welcomed_at bigint not null
);

-- The posting that a user's next reviews are for, until they choose another.
create table posting_in_use (
    user_id    text not null primary key,
    posting_id text not null references posting (id) on delete cascade
);

create index posting_in_use_by_posting on posting_in_use (posting_id);
