-- A card is what the bot shows a user in answer to one interaction. Its buttons carry its id; who may press them, and until
-- when, stands here. The token writes to its messages for a quarter of an hour and is forgotten with the last of them.

create table discord_card (
    id             text    not null primary key,
    user_id        text    not null,
    kind           text    not null,
    state          text    not null,
    language       text    not null,
    token          text    not null,
    token_until    bigint  not null,
    channel_id     text    not null,
    server_id      text    not null,
    shared         integer not null,
    follow_ups     integer not null,
    submission     text    not null,
    review_id      text    references review (id) on delete cascade,
    rewrite_number integer not null,
    created_at     bigint  not null,
    expires_at     bigint  not null
);

create index discord_card_by_user on discord_card (user_id, created_at);
create index discord_card_by_state on discord_card (state, created_at);
create index discord_card_by_review on discord_card (review_id);

create table discord_card_message (
    card_id    text not null references discord_card (id) on delete cascade,
    slot       text not null,
    message_id text not null,
    primary key (card_id, slot)
);
