import { addTexts } from '../i18n/late';
import { en, zh } from './texts';

addTexts('notices', zh, en);

export { NoticeInbox } from './NoticeInbox';
export { NoticeScreen } from './NoticeScreen';
export { PlatformNotices } from './PlatformNotices';
