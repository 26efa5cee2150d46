-- the language in which an account is written to, for every letter; null while nobody chose one: that of the house
alter table people_account add column language varchar(35);
update people_account set language = (select r.language from notification_receiver r where r.account_id = people_account.id);
alter table notification_receiver drop column language;
