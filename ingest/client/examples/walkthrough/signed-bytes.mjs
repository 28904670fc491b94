// Writes what the bureau's signature on a receipt is over: the receipt itself, or, where it was signed with others, the
// root of their SM3 hash tree, to which the path leads (PROTOCOL.md, section 3).
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [receiptFile, pathFile, output] = process.argv.slice(2);
if (!output) {
  console.error('Usage: node signed-bytes.mjs RECEIPT PATH OUTPUT');
  process.exit(64);
}
const sm3 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sm3')).digest();
const path = existsSync(pathFile) ? Buffer.from(readFileSync(pathFile, 'utf8').trim(), 'base64') : Buffer.alloc(0);
const receipt = readFileSync(receiptFile);

const step = 33;
let node = sm3(Buffer.of(0), receipt);
for (let at = 0; at < path.length; at += step) {
  const other = path.subarray(at + 1, at + step);
  node = path[at] === 0 ? sm3(Buffer.of(1), other, node) : sm3(Buffer.of(1), node, other);
}
writeFileSync(output, path.length === 0 ? receipt : `qiyue-receipts-v1\n${node.toString('hex')}`);
