-- Guardians' records that the directory has: gone from the export, or changed. New ones are written
-- once their account is known (62-new-guardians.sql).
with gone as (
  update source_guardian g set removed_on = :export_date
  from staged_removal r
  where r.kind = 'GUARDIAN' and r.id = g.id and g.removed_on is null
  returning g.id
),
noted as (
  insert into noted_guardian select id from gone
)
insert into load_count select 'GUARDIAN.removed', count(*) from gone;

create temp table known_guardian as
select g.id, s.record
from staged_guardian s
join source_guardian g on g.id = s.id;
analyze known_guardian;

with changed as (
  update source_guardian g
  set
    title = s.title, family_name = s.family_name, first_name = s.first_name,
    birth_name = s.birth_name, mail = s.mail, mobiles = s.mobiles, sms_mobile = s.sms_mobile,
    unusable = s.unusable, address = s.address, postal_code = s.postal_code, town = s.town, country = s.country,
    content_hash = s.content_hash, removed_on = null,
    mail_changed_at = case
      when lower(s.mail) is distinct from lower(g.mail) then now() else g.mail_changed_at
    end,
    mobiles_changed_at = case
      when (s.mobiles, s.sms_mobile) is distinct from (g.mobiles, g.sms_mobile) then now()
      else g.mobiles_changed_at
    end
  from known_guardian k
  join staged_guardian s on s.record = k.record
  where
    g.id = k.id
    and (
      g.title, g.family_name, g.first_name, g.birth_name, g.mail, g.mobiles, g.sms_mobile,
      g.unusable, g.address, g.postal_code, g.town, g.country, g.content_hash, g.removed_on
    ) is distinct from (
      s.title, s.family_name, s.first_name, s.birth_name, s.mail, s.mobiles, s.sms_mobile,
      s.unusable, s.address, s.postal_code, s.town, s.country, s.content_hash, null
    )
  returning g.id
)
insert into load_count select 'GUARDIAN.changed', count(*) from changed;

delete from staged_guardian s using known_guardian k where k.record = s.record;
insert into load_count select 'GUARDIAN.added', count(*) from staged_guardian;
insert into noted_guardian select id from known_guardian;
insert into noted_guardian select id from staged_guardian;
