import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('cases', zh, en);

export { CaseLedger } from './CaseLedger';
export { CaseScreen } from './CaseScreen';
export { NewCase } from './NewCase';
