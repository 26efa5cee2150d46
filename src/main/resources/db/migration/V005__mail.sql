-- letters by e-mail, on their way and sent; one key, one letter
create table mail_letter (
    id          uuid primary key,
    letter_key  varchar(200) not null unique,
    kind        varchar(60)  not null,
    recipient   varchar(200) not null,
    subject     varchar(300) not null,
    body        varchar(10000) not null,
    state       varchar(20)  not null,
    attempts    integer      not null,
    written_at  timestamp with time zone not null,
    next_at     timestamp with time zone not null,
    sent_at     timestamp with time zone,
    -- address of the page where the receiver stops such letters
    unsubscribe varchar(300),
    -- what in it lets in who has it; not kept once it went out
    secret      varchar(100),
    version     integer      not null
);
create index mail_letter_next on mail_letter (state, next_at);
create index mail_letter_written on mail_letter (written_at);

create table mail_attachment (
    letter_id  uuid    not null references mail_letter (id),
    position   integer not null,
    name       varchar(200) not null,
    media_type varchar(200) not null,
    content    bytea   not null,
    primary key (letter_id, position)
);
