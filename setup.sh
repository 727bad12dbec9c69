# Steps that run.sh and test.sh share. Not to be run by itself.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

say() { printf '%s\n' "$*"; }

stop() {
  printf '%s\n' "$*" >&2
  exit 1
}

require_dotnet() {
  command -v dotnet >/dev/null 2>&1 || stop ".NET SDK 10 が必要です。インストールしてから、もう一度実行してください。 / The .NET SDK 10 is needed."
  local version
  version=$(dotnet --version 2>/dev/null) || stop ".NET SDK を起動できません。libicu が入っているか確かめてください。 / The .NET SDK does not start; is libicu installed?"
  [ "${version%%.*}" -ge 10 ] || stop ".NET SDK 10 以上が必要です（今は $version）。 / The .NET SDK 10 or later is needed (found $version)."
}

require_node() {
  command -v node >/dev/null 2>&1 || stop "Node.js 20 以上が必要です。インストールしてから、もう一度実行してください。 / Node.js 20 or later is needed."
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || stop "Node.js 20 以上が必要です（今は $(node --version)）。 / Node.js 20 or later is needed."
  command -v npm >/dev/null 2>&1 || stop "npm が必要です。Node.js と一緒に入るものです。 / npm is needed; it comes with Node.js."
}

# True when a source file is newer than the stamp of the last build.
needs_build() {
  [ -f "$1" ] || return 0
  [ -n "$(find portal bot knowledge surveys package.json package-lock.json Directory.Build.props Directory.Packages.props setup.sh run.sh \
    \( -name bin -o -name obj -o -name assets -o -name Data \) -prune -o -type f -newer "$1" -print -quit)" ]
}

# The raw dictionary and the front-end files, from the packages that package-lock.json names.
build_client() {
  if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    say "部品を取り寄せています（npm） / Fetching packages (npm)"
    npm ci --silent || stop "npm ci に失敗しました。ネットワークと npm の設定を確かめてください。 / npm ci failed."
    touch node_modules/.package-lock.json
  fi
  npm run --silent build || stop "画面のファイルを作れませんでした。 / The front-end files could not be built."
}
