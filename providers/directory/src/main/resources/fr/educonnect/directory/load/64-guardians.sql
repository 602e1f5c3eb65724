-- Guardians' records with the account that they belong to: known ones, then new ones.
update source_guardian g set account_id = d.account_id, joined_from = d.joined_from
from guardian_decision d
where d.id = g.id;

insert into source_guardian (
  id, account_id, joined_from, title, family_name, first_name, birth_name, mail, mobiles, sms_mobile,
  unusable, address, postal_code, town, country, legal_entity, content_hash
)
select
  s.id, d.account_id, d.joined_from, s.title, s.family_name, s.first_name, s.birth_name, s.mail, s.mobiles,
  s.sms_mobile, s.unusable, s.address, s.postal_code, s.town, s.country, coalesce(e.entity, false),
  s.content_hash
from staged_guardian s
left join guardian_decision d on d.id = s.id
left join guardian_entity e on e.id = s.id
order by s.id;
