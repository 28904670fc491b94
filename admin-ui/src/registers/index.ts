export { RegisterFileScreen } from './RegisterFileScreen';
export { RegisterScreen } from './RegisterScreen';
