/** What of a figure's picture is shown instead: its table. */
export type Twin = 'table';

/** A text of the address that has a form; anything else is not there. */
export const textOf = (value: unknown, form: RegExp): string | undefined => (typeof value === 'string' && form.test(value) ? value : undefined);

export const twinOf = (value: unknown): Twin | undefined => (value === 'table' ? 'table' : undefined);

/** The name of a release of statistics. */
export const RELEASE = /^[\w.:-]{1,64}$/;
