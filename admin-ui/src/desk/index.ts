import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('desk', zh, en);

export { DeskScreen } from './DeskScreen';
