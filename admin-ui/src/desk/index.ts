import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('desk', zh, en);

export { EmployerDesk } from './EmployerDesk';
export { ExpiringList } from './ExpiringList';
export { OwnFilings } from './OwnFilings';
