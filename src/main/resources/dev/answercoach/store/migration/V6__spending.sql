-- Tokens of the model that users and servers spent in a day; a day is counted in days since 1970-01-01, UTC. Two days are kept.

create table user_spending (
    day     integer not null,
    user_id text    not null,
    tokens  bigint  not null,
    primary key (day, user_id)
);

create table server_spending (
    day       integer not null,
    server_id text    not null,
    tokens    bigint  not null,
    primary key (day, server_id)
);
