-- what the words of each document were taken for at a first look; input: digest of what that depends on
create table word_use (evidence text primary key, input text not null, payload blob not null);
