create table posting (
    id         text   not null primary key,
    user_id    text   not null,
    title      text   not null,
    text       text   not null,
    text_key   text   not null,
    created_at bigint not null,
    used_at    bigint not null,
    unique (user_id, text_key)
);

create index posting_by_use on posting (user_id, used_at);
