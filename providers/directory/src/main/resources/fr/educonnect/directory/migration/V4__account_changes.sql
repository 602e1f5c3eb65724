-- What a link of a message can put back.

alter table proof
  -- The contact that was replaced, as it was; null where there was none, and of every other proof.
  add column former text;
