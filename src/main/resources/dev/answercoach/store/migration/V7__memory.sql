-- What a model wrote when it was asked something: question is a fingerprint. A row without an answer is waited for.

create table model_answer (
    user_id    text    not null,
    question   text    not null,
    answer     text,
    characters integer not null,
    kept_at    bigint  not null,
    primary key (user_id, question)
);

create index model_answer_by_time on model_answer (kept_at);
