-- Settings of the load's connection. The commit is durable: synchronous_commit is not touched.
-- Compiling these statements would cost more than it saves, and their sorts and hashes are large.
set jit = off;
set work_mem = '128MB';
set temp_buffers = '64MB';
-- Plans need sizes, not distributions: small samples are enough, and dozens of tables are sampled.
set default_statistics_target = 20;
-- A delta touches few rows of tables that are in memory mostly: looking them up is cheaper than reading
-- the tables, which the default for rotating disks denies.
set random_page_cost = 1.1;
set plan_cache_mode = force_custom_plan;
