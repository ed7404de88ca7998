#!/bin/sh
# Checks the signed head of a custody log with sha256sum and openssl alone.
#
#   verify-log.sh CASE          exit 0: the signature is good and the root is that of the entries
#
# It reads only log/checkpoint, log/keys/*.pem and log/tile/entries, which say nothing of what the
# entries hold. It shares no code with the program. Steps: (1) cut the checkpoint into text and
# signature, (2) check the Ed25519 signature, (3) hash each commitment to a leaf (RFC 6962: a zero
# byte before it), (4) hash pairs upward (a one byte before them, an odd last hash moves up
# unchanged), (5) compare with the root in the checkpoint. About 100 entries a second.
set -eu
log=$1/log
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "verify-log: $1" >&2; exit 1; }

# 1. text, and the one signature line below the blank line
sed '/^$/q' "$log/checkpoint" | sed '$d' > "$work/text"
origin=$(sed -n 1p "$work/text")
size=$(sed -n 2p "$work/text")
root=$(sed -n 3p "$work/text")
[ "$(wc -l < "$work/text")" -eq 3 ] || fail "the checkpoint has not three lines"
sed -n '5,$p' "$log/checkpoint" | grep -F "— $origin " | sed 's/.* //' | openssl base64 -d -A > "$work/signature"
[ "$(wc -c < "$work/signature")" -eq 68 ] || fail "there is no signature of the log"

# 2. the signature, after four bytes of key id
keyid=$(head -c 4 "$work/signature" | od -An -tx1 | tr -d ' \n')
tail -c 64 "$work/signature" > "$work/raw"
pem=$log/keys/$keyid.pem
[ -f "$pem" ] || fail "the key $keyid is not in log/keys"
openssl pkeyutl -verify -pubin -inkey "$pem" -rawin -in "$work/text" -sigfile "$work/raw" > /dev/null 2>&1 ||
  fail "the signature is not good"

# 3. leaves, from the entry bundles: 34 bytes each, of which the first two are the length
grouped() { # 1234067 -> x001/x234/067
  n=$1
  path=$(printf '%03d' $((n % 1000)))
  n=$((n / 1000))
  while [ "$n" -gt 0 ]; do path=$(printf 'x%03d' $((n % 1000)))/$path; n=$((n / 1000)); done
  echo "$path"
}
hash() { sha256sum | cut -c1-64; }
unhex() { # hex digits to bytes
  printf "$(awk -v h=0123456789abcdef '{ for (i = 1; i < length($0); i += 2)
    printf "\\%03o", (index(h, substr($0, i, 1)) - 1) * 16 + index(h, substr($0, i + 1, 1)) - 1 }')"
}
: > "$work/level"
bundle=0
left=$size
while [ "$left" -gt 0 ]; do
  width=$((left < 256 ? left : 256))
  file=$log/tile/entries/$(grouped $bundle)
  [ "$width" -eq 256 ] || file=$file.p/$width
  [ -f "$file" ] || fail "the entry bundle $bundle is missing"
  [ "$(wc -c < "$file")" -eq $((width * 34)) ] || fail "the entry bundle $bundle has a wrong length"
  at=0
  while [ "$at" -lt "$width" ]; do
    { printf '\000'; tail -c +$((at * 34 + 3)) "$file" | head -c 32; } | hash >> "$work/level"
    at=$((at + 1))
  done
  left=$((left - width))
  bundle=$((bundle + 1))
done

# 4. upward
while [ "$(wc -l < "$work/level")" -gt 1 ]; do
  paste -d ' ' - - < "$work/level" | while read -r one two; do
    if [ -n "$two" ]; then
      { printf '\001'; echo "$one$two" | unhex; } | hash
    else
      echo "$one"
    fi
  done > "$work/above"
  mv "$work/above" "$work/level"
done

# 5. the root
ours=$(unhex < "$work/level" | openssl base64 -A)
[ "$ours" = "$root" ] || fail "the root of the entries is $ours, the checkpoint says $root"
echo "$origin: $size entries, root $root, signed by key $keyid"
