/** Tables as CSV for the office: a byte-order mark so that Excel reads Chinese, and what the figures are above them. */

const quote = (cell: string | number | null) => {
  const text = cell === null ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export type CsvRow = ReadonlyArray<string | number | null>;

export function toCsv(notes: readonly string[], header: CsvRow, rows: readonly CsvRow[]): string {
  const lines = [...notes.map((note) => [`# ${note}`]), header, ...rows];
  return `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

export function download(name: string, csv: string): void {
  saveFile(name, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
}

/** Saves a file under a name on the reader's machine. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
