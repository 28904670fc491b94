import type { Job } from '../api';

export const TONES = {
  WAITING_APPROVAL: 'warn',
  QUEUED: 'info',
  RUNNING: 'info',
  DONE: 'good',
  FAILED: 'bad',
  CANCELLED: 'still',
  REFUSED: 'bad',
  EXPIRED: 'still',
} as const satisfies Record<Job['state'], string>;
