import type { KeyboardEvent, MouseEvent } from 'react';

const ROW_LINK = 'td.leading a';
const ROW_BOX = 'td.select input';
const ACTS_ITSELF = 'a, button, input, label, summary, [role="button"]';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Down and up, or j and k, walk from record to record; Enter then opens the one in focus, which is a link, and x selects it. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'x' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>(ROW_BOX)?.click();
    return;
  }
  const step = STEPS[event.key];
  if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW_LINK)];
  if (links.length === 0) {
    return;
  }
  event.preventDefault();
  const row = document.activeElement?.closest('tr');
  const at = links.findIndex((link) => link.closest('tr') === row);
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}

/** A click anywhere in a row opens its record, unless something of its own was clicked or text was being selected. */
export function openRow(event: MouseEvent<HTMLTableRowElement>): void {
  const isOwn = event.target instanceof Element && event.target.closest(ACTS_ITSELF) !== null;
  if (isOwn || window.getSelection()?.toString()) {
    return;
  }
  const link = event.currentTarget.querySelector<HTMLElement>(ROW_LINK);
  link?.dispatchEvent(
    new globalThis.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey }),
  );
}

/** What a cell cuts short can be read by pointing at it. */
export function tellWhole({ target }: MouseEvent<HTMLElement>): void {
  const cell = target instanceof Element ? target.closest('td') : null;
  if (cell && cell.scrollWidth > cell.clientWidth) {
    cell.title = cell.textContent ?? '';
  }
}
