-- address of the page where the receiver stops such letters
alter table mail_letter add column unsubscribe varchar(300);
