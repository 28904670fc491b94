export { ContractScreen } from './ContractScreen';
