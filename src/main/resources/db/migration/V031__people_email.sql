-- email_own: the person said what it is, so the configuration does not
alter table people_account add column email varchar(200);
alter table people_account add column disabled_at timestamp with time zone;
alter table people_account add column email_own boolean default false not null;
create index people_account_role_role on people_account_role (role);
