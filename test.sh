#!/usr/bin/env bash
# Sets up and runs every test, browser tests included. Ends with "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh

require_dotnet
require_node

# What the tests compare with and look through: a browser, Japanese fonts, MeCab with its dictionary, real Japanese text.
packages=(chromium fonts-noto-cjk mecab mecab-ipadic-utf8 libreoffice-help-ja)
missing=()
if command -v dpkg-query >/dev/null 2>&1; then
  for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" = 0 ]; then as_root=(); elif sudo -n true 2>/dev/null; then as_root=(sudo -n); else
      stop "テストには次のパッケージが必要です: ${missing[*]}（apt-get install で入れてください） / Needed for the tests: ${missing[*]}"
    fi
    "${as_root[@]}" apt-get update -qq
    for package in "${missing[@]}"; do
      say "$package を入れています / Installing $package"
      DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$package" >/dev/null \
        || stop "$package を入れられませんでした。 / $package could not be installed."
    done
  fi
else
  say "Debian ではないため、次のものは自分で入れてください: Chromium、Noto CJK フォント、MeCab（IPADIC UTF-8）、LibreOffice の日本語ヘルプ"
  say "Not Debian: install Chromium, Noto CJK fonts, MeCab with IPADIC (UTF-8) and the Japanese help of LibreOffice yourself."
fi

build_client
dotnet build Portal.sln -c Release -v quiet --nologo

passed=0 failed=0 skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
count() { sed -n "s/.*[ ,]$1: \([0-9][0-9]*\).*/\1/p" <<<"$2"; }
for project in tests/*.Tests; do
  name=$(basename "$project")
  say "== $name"
  code=0
  dotnet "$project/bin/Release/net10.0/Shirube.$name.dll" -noColor "$@" 2>&1 | tee "$log" || code=$?
  line=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+' "$log" | tail -n 1 || true)
  if [ -z "$line" ]; then
    # The run itself broke down: that is a failure, however many tests had passed.
    failed=$((failed + 1))
    continue
  fi
  bad=$(($(count Failed "$line") + $(count Errors "$line")))
  skip=$(count Skipped "$line")
  [ "$code" = 0 ] || [ "$bad" -gt 0 ] || bad=1
  failed=$((failed + bad))
  skipped=$((skipped + skip))
  passed=$((passed + $(count Total "$line") - $(count Failed "$line") - skip))
done

if [ "$skipped" -gt 0 ]; then say "$passed passed, $failed failed, $skipped skipped"; else say "$passed passed, $failed failed"; fi
[ "$failed" = 0 ]
