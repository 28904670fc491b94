// Reads back a workbook (XLSX, ECMA-376) as an office would: its sheets by name, each a list of rows of texts.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;

/** The parts of a ZIP archive by name, from its central directory. */
export function parts(bytes) {
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) {
    end -= 1;
  }
  if (end < 0) {
    throw new Error('this is no ZIP archive');
  }
  const found = new Map();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) {
      throw new Error('the directory of the ZIP archive is broken');
    }
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed);
    found.set(bytes.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return found;
}

const NAMED = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const text = (xml) =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi, (_, hex, decimal, name) =>
      name ? NAMED[name] : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );

const column = (reference) => [...reference.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function rowsOf(sheet, shared) {
  return [...sheet.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells = [];
    for (const [, attributes, content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = text(content);
      cells[column(/r="([A-Z]+\d+)"/.exec(attributes)[1])] = /t="s"/.test(attributes) ? shared[Number(value)] : value;
    }
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** The sheets of a workbook, in its order. */
export function sheetsOf(bytes) {
  const all = parts(bytes);
  const shared = [...(all.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => text(item));
  const names = [...all.get('xl/workbook.xml').matchAll(/<sheet\b[^>]*name="([^"]*)"/g)].map(([, name]) => text(name));
  return new Map(names.map((name, index) => [name, rowsOf(all.get(`xl/worksheets/sheet${index + 1}.xml`), shared)]));
}
