export { EmployerLedger } from './EmployerLedger';
export { EmployerProfile } from './EmployerProfile';
