-- who has a task in hand, and who closed it; both by the title of the account
alter table inbox_task add column assignee uuid;
alter table inbox_task add column assignee_title varchar(200);
alter table inbox_task add column assigned_at timestamp with time zone;
alter table inbox_task add column closed_by varchar(200);
alter table inbox_task add column drafted boolean default false not null;

-- open tasks in the order of their urgency; what a seat or a role has, and has done
drop index inbox_task_open;
create index inbox_task_open on inbox_task (closed_at, due, opened_at);
create index inbox_task_seat on inbox_task (role, seat_id, closed_at);
