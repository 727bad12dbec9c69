#!/usr/bin/env bash
# Sets everything up on a fresh machine and serves the portal in demonstration mode.
set -euo pipefail
cd "$(dirname "$0")"
. ./setup.sh

require_dotnet
require_node
if needs_build artifacts/portal.stamp; then
  build_client
  say "ポータルを組み立てています / Building the portal"
  dotnet publish portal -c Release -o artifacts/portal -v quiet --nologo
  touch artifacts/portal.stamp
fi

PORT="${PORT:-5080}" PORTAL_DATA="${PORTAL_DATA:-data}" PORTAL__DEMONSTRATION="${PORTAL__DEMONSTRATION:-true}" \
  exec dotnet artifacts/portal/Shirube.Portal.dll serve
