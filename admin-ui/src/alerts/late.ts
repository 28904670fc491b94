import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('alerts', zh, en);
