-- A review is a row that says what was asked for and the events of what came of it.

create table review (
    id             text    not null primary key,
    user_id        text    not null,
    answer_id      text    not null,
    version_number integer not null,
    posting_id     text    references posting (id) on delete set null,
    request        text    not null,
    created_at     bigint  not null,
    foreign key (answer_id, version_number) references answer_version (answer_id, number) on delete cascade
);

create index review_by_user on review (user_id, created_at);
create index review_by_version on review (answer_id, version_number);
create index review_by_posting on review (posting_id);

create table review_event (
    review_id text    not null references review (id) on delete cascade,
    seq       integer not null,
    at        bigint  not null,
    type      text    not null,
    body      text    not null,
    primary key (review_id, seq)
);
