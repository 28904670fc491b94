export { JobButton } from './JobButton';
