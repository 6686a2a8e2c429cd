#!/usr/bin/env bash
# wasm/project.sh FOLDER: a project of its own that has installed the packed package, as any user has it, with the tests of wasm/tests in it.
# Tools (tsc, vite, a browser's driver) are lent from wasm/node_modules.
set -euo pipefail
wasm=$(cd "$(dirname "$0")" && pwd)
project=$1
mkdir -p "$project"
project=$(cd "$project" && pwd)
rm -rf "$project"/leavelaw-*.tgz "$project/node_modules"
(cd "$wasm/pkg" && npm pack --silent --pack-destination "$project")
cp -r "$wasm"/tests/. "$project"
mkdir -p "$project/examples/node" "$project/examples/cases"
cp "$wasm"/../examples/node/* "$project/examples/node"
cp "$wasm"/../examples/cases/* "$project/examples/cases"
cd "$project"
printf '{ "private": true, "type": "module" }\n' >package.json
npm install --no-audit --no-fund --no-package-lock --offline --silent ./leavelaw-*.tgz
mkdir -p node_modules/@types
for name in axe-core playwright-core typescript vite @types/node; do
    ln -sfn "$wasm/node_modules/$name" "node_modules/$name"
done
# tsc checks no sources below node_modules.
rm -rf package && cp -r node_modules/leavelaw package
