#!/usr/bin/env bash
# Puts the signing certificate into a keychain of its own and stores the access to Apple's notary service.
# Reads CERTIFICATE (p12 in base64), CERTIFICATE_PASSWORD, APPLE_ID, APPLE_TEAM, APPLE_PASSWORD and
# ETHICSDESK_NOTARY_PROFILE from the environment; nothing of it is printed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain=$HOME/Library/Keychains/ethicsdesk-build.keychain-db
password=$(openssl rand -base64 24)

printf '%s' "$CERTIFICATE" | base64 --decode > "$folder/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db

if [ -n "${ETHICSDESK_NOTARY_PROFILE:-}" ]; then
  xcrun notarytool store-credentials "$ETHICSDESK_NOTARY_PROFILE" --keychain "$keychain" \
    --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
fi
