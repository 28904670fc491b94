import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('statistics', zh, en);

export { StatisticsScreen } from './StatisticsScreen';
