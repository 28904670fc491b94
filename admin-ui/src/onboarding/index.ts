export { ApplicationList } from './ApplicationList';
export { ApplicationScreen } from './ApplicationScreen';
export { NewApplication } from './NewApplication';
