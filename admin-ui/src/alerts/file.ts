import './late';

export { AlertScreen } from './AlertScreen';
