-- results as they were published; the newest of a year is shown
create table accountability_result (
    id           uuid         primary key,
    of_year      integer      not null,
    shown        text         not null,
    published_by varchar(200) not null,
    published_at timestamp with time zone not null
);
create index accountability_result_newest on accountability_result (of_year, published_at);
