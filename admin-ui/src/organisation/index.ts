import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('organisation', zh, en);

export { OrganisationScreen } from './OrganisationScreen';
