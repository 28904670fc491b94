import './late';

export { AlertLedger } from './AlertLedger';
