-- a text drafted from the record and edited by people; what it says is in its versions.
-- shared: all of the coalition read it at /document; otherwise only the module that drafts it shows it
create table document_paper (
    kind    varchar(40) not null,
    subject varchar(64) not null,
    shared  boolean     not null,
    newest  integer     not null,
    primary key (kind, subject)
);

-- rows are added, never changed; the hash is of the content
create table document_version (
    id       uuid          primary key,
    kind     varchar(40)   not null,
    subject  varchar(64)   not null,
    number   integer       not null,
    content  bytea         not null,
    sha256   varchar(64)   not null,
    changed  varchar(2000) not null,
    saved_by varchar(200)  not null,
    saved_at timestamp with time zone not null,
    foreign key (kind, subject) references document_paper (kind, subject),
    unique (kind, subject, number)
);
