export { ApprovalList } from './ApprovalList';
export { ApprovalScreen } from './ApprovalScreen';
