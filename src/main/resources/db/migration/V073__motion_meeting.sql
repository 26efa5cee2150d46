-- meetings with the council that were announced
create table motion_meeting (
    id            uuid          primary key,
    file_key      varchar(60)   not null unique,
    theme         varchar(500)  not null,
    announced_for varchar(500)  not null,
    earliest      date          not null,
    latest        date          not null,
    source        varchar(500)  not null,
    meeting_on    date,
    place         varchar(200),
    report        varchar(8000),
    held          boolean       not null,
    version       integer       not null
);
