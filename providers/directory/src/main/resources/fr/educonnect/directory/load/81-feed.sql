-- What has been applied of the feed: a repeated or older export does not turn the dates back.
update feed
set
  last_complet = case
    when :kind = 'COMPLET' then greatest(last_complet, :export_date) else last_complet
  end,
  last_export = greatest(last_export, :export_date)
where
  academy = :academy and degree = :degree
  and (
    last_export is null or last_export < :export_date
    or :kind = 'COMPLET' and (last_complet is null or last_complet < :export_date)
  );

-- Rejections that the steps found follow those of the reader, in an order that depends on them alone.
update staged_rejection r
set number = n.number
from (
  select
    ctid,
    coalesce((select max(number) from staged_rejection), 0)
      + row_number() over (order by kind, reason, aaf_id::bigint, detail) as number
  from staged_rejection
  where number is null
) as n
where n.ctid = r.ctid;
