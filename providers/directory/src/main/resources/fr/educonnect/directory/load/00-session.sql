-- Settings of the load's connection. The commit is durable: synchronous_commit is not touched.
-- Compiling these statements would cost more than it saves, and their sorts and hashes are large.
set jit = off;
set work_mem = '128MB';
set temp_buffers = '64MB';
set plan_cache_mode = force_custom_plan;
