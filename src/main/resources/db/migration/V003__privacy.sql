-- that personal data was exported, erased or expired; never of whom
create table privacy_act (
    id      uuid primary key,
    what    varchar(20)  not null,
    kind    varchar(60)  not null,
    changed integer      not null,
    who     varchar(200) not null,
    done_at timestamp with time zone not null
);
create index privacy_act_moment on privacy_act (done_at);
