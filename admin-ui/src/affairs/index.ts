import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('affairs', zh, en);

export { EmployerAffairs } from './EmployerAffairs';
export { ExpiringList } from './ExpiringList';
export { OwnFilings } from './OwnFilings';
