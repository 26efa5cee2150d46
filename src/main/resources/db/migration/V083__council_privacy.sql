-- which account signed is known as long as privacy says; that the role signed this hash stays
alter table councilletter_signature alter column account_id drop not null;
