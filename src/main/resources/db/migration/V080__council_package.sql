-- the letter is the one that the coalition signs and offers (councilletter); a second, drafted one is not kept beside it
alter table council_item drop column letter;
-- what the letter said besides and the item itself did not: null for what was offered before
alter table council_item add column coalition text;
alter table council_item add column means text;
