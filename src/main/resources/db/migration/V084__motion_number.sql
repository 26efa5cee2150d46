-- the last number given in a year; locked while the next one is taken
create table motion_number (
    series varchar(20) primary key,
    last   integer     not null
);
insert into motion_number (series, last)
    select substring(number from 1 for 7), max(cast(substring(number from 8) as integer)) from motion_question group by substring(number from 1 for 7);
