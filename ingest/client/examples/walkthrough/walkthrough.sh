#!/usr/bin/env bash
# Files one contract with openssl and a Kafka client from npm; with --java the last step is our own client.
# Driven by the QIYUE_* exports alone: eval "$(deploy/run credentials kaifang)" && ./walkthrough.sh
# Exit code: 0 accepted, 1 refused, 2 no final receipt in time, 64 wrong settings, 69 unreachable.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() { echo "$1" >&2; exit 64; }
for tool in openssl node npm; do
  command -v "$tool" > /dev/null || fail "$tool is not installed"
done
for name in QIYUE_PLATFORM QIYUE_BOOTSTRAP QIYUE_FILINGS_TOPIC QIYUE_RECEIPTS_TOPIC QIYUE_CONSUMER_GROUP \
  QIYUE_TOKEN_URL QIYUE_CLIENT_ID QIYUE_CLIENT_SECRET QIYUE_KEY_FILE QIYUE_CERTIFICATE_FILE QIYUE_CERTIFICATE; do
  [ -n "${!name:-}" ] || fail "$name is not set: eval \"\$(deploy/run credentials kaifang)\""
done

work=${QIYUE_WALKTHROUGH_DIR:-}
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
else
  mkdir -p "$work"
fi
distid=distid:1234567812345678

echo "1. the event, from a template" >&2
node "$here/make-event.mjs" "$work/event.json"

if [ "${1:-}" = "--java" ]; then
  jar=${QIYUE_CLIENT_JAR:-$(ls "$here"/../../target/qiyue-ingest-client-*.jar 2> /dev/null | head -n 1 || true)}
  [ -f "$jar" ] || fail "build the client first, or name its jar in QIYUE_CLIENT_JAR"
  echo "2. signed and filed with the Java client" >&2
  code=0
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$jar" file "$work/event.json" || code=$?
  exit "$code"
fi

echo "2. the signature: SM2 with SM3 over its exact bytes, user id given" >&2
openssl dgst -sm3 -sign "$QIYUE_KEY_FILE" -sigopt "$distid" -out "$work/event.der" "$work/event.json"
openssl base64 -A -in "$work/event.der" -out "$work/event.signature"
openssl x509 -in "$QIYUE_CERTIFICATE_FILE" -noout -pubkey > "$work/platform.pub"
openssl dgst -sm3 -verify "$work/platform.pub" -sigopt "$distid" -signature "$work/event.der" "$work/event.json" >&2

echo "3. pushed with KafkaJS, receipt read back" >&2
if [ ! -d "$here/node_modules/kafkajs" ]; then
  (cd "$here" && npm ci --silent --no-audit --no-fund >&2)
fi
code=0
node "$here/file.mjs" "$work/event.json" "$work/event.signature" "$work/receipt.json" || code=$?

if [ -n "${QIYUE_BUREAU_CERTIFICATE_FILE:-}" ] && [ -s "$work/receipt.json.signature" ]; then
  echo "4. the bureau's signature on the receipt" >&2
  openssl base64 -d -A -in "$work/receipt.json.signature" -out "$work/receipt.der"
  openssl x509 -in "$QIYUE_BUREAU_CERTIFICATE_FILE" -noout -pubkey > "$work/bureau.pub"
  node "$here/signed-bytes.mjs" "$work/receipt.json" "$work/receipt.json.path" "$work/receipt.signed"
  openssl dgst -sm3 -verify "$work/bureau.pub" -sigopt "$distid" \
    -signature "$work/receipt.der" "$work/receipt.signed" >&2
fi
exit "$code"
