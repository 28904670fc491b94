export { AccessLog } from './AccessLog';
export { AccessEntryScreen } from './AccessEntryScreen';
