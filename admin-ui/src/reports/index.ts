import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('reports', zh, en);

export { ReportList } from './ReportList';
export { ReportScreen } from './ReportScreen';
