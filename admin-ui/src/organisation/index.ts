export { OrganisationScreen } from './OrganisationScreen';
