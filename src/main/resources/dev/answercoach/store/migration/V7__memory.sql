-- What a model wrote when it was asked something: question is a fingerprint. A row without an answer is waited for.

create table model_answer (
    user_id    text    not null,
    question   text    not null,
    characters integer not null,
    kept_at    bigint  not null,
    answer     text,
    primary key (user_id, question)
);

-- Has all that tells what is too old or too much, so that no answer is read for that.
create index model_answer_by_time on model_answer (kept_at, user_id, question, characters);
