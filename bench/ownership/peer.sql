-- The same question in PostgreSQL. A recursive query cannot add up inside its recursion, so it can only
-- walk (reachability); the fixpoint needs rounds. Variables: folder, day.
\timing on
\set QUIET on
create unlogged table stake (owner int, asset int, low int, "from" int, "to" int);
create unlogged table listed (party int primary key);
\echo load and index
\copy stake from program 'cat "$BENCH_FOLDER/stakes.tsv"'
\copy listed from program 'cat "$BENCH_FOLDER/listed.tsv"'
create index on stake (owner);
analyze stake;
analyze listed;
\echo recursive query, reachability
with recursive reached (party) as (
  select party from listed
  union
  select s.asset from stake s join reached r on s.owner = r.party
  where s."from" <= :day and :day < s."to"
)
select count(*) as reached from reached;
\echo fixpoint in rounds
create temp table inside (party int primary key, round int);
insert into inside select party, 0 from listed;
do $$
declare
  n int := 1; added int;
begin
  loop
    insert into inside
    select s.asset, n
    from stake s join inside i on s.owner = i.party
    where s."from" <= 19358 and 19358 < s."to" -- variables do not reach into the block
      and s.asset in (
        select t.asset from stake t join inside j on t.owner = j.party and j.round = n - 1)
    group by s.asset
    having sum(s.low) >= 500000
    on conflict do nothing;
    get diagnostics added = row_count;
    exit when added = 0;
    n := n + 1;
  end loop;
end $$;
select count(*) as inside, max(round) as rounds from inside;
