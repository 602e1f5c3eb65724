-- What has been applied of the feed. A repeated or older export does not turn the dates back, and
-- changes nothing where there is nothing to change.
insert into feed (academy, degree, last_complet, last_export)
values (
  :academy, :degree, case when :kind = 'COMPLET' then :export_date end, :export_date
)
on conflict (academy, degree) do update
set
  last_complet = greatest(feed.last_complet, excluded.last_complet),
  last_export = greatest(feed.last_export, excluded.last_export)
where (feed.last_complet, feed.last_export) is distinct from (
  greatest(feed.last_complet, excluded.last_complet),
  greatest(feed.last_export, excluded.last_export)
);
