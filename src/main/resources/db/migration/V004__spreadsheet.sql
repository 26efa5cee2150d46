-- a file between its preview and its import; personal data, gone after a day, see docs/privacy.md
create table spreadsheet_upload (
    id          uuid primary key,
    kind        varchar(40)  not null,
    context     varchar(40)  not null,
    file_name   varchar(200) not null,
    content     bytea        not null,
    uploaded_by varchar(60)  not null,
    uploaded_at timestamp with time zone not null
);
create index spreadsheet_upload_moment on spreadsheet_upload (uploaded_at);
