-- What a run reads and finds. Every table can be rebuilt from the custody log and its objects.
-- payload: the record as JSON (ledger.json), zlib-packed.

create table fact (name text primary key, value text not null);

-- readings of single documents, by digest of what they depend on
create table stage_result (input text primary key, evidence text not null, payload blob not null);
create table telling (evidence text primary key, input text not null);

create table source (evidence text primary key, position integer not null, name text not null, payload blob not null);
create table judgement (id text primary key, position integer not null, payload blob not null);
create table flag (evidence text primary key, payload blob not null);

create table entity (id text primary key, type text not null, name text not null, payload blob not null);
create table claim (id text primary key, evidence text not null, kind text not null, property text not null, payload blob not null);
create table account (id text primary key, evidence text not null, type text not null, payload blob not null);
create table event (id text primary key, type text not null, date text, payload blob not null);
create table comparison (id text primary key, relation text not null, property text not null, payload blob not null);
create table family (id text primary key, members integer not null, payload blob not null);

create index claim_by_evidence on claim (evidence);
create index account_by_evidence on account (evidence);
