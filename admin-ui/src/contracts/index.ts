export { ContractLedger } from './ContractLedger';
export { ContractScreen } from './ContractScreen';
