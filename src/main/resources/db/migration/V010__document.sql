-- a text drafted from the record and edited by people; each version stays
create table document_paper (
    id      uuid primary key,
    kind    varchar(40)  not null,
    subject varchar(64)  not null,
    title   varchar(200) not null,
    number  integer      not null,
    content bytea        not null,
    sources varchar(2000) not null,
    saved_by varchar(200) not null,
    saved_at timestamp with time zone not null,
    unique (kind, subject, number)
);
