import { NOTICE_STANDINGS, type NoticeStanding } from '../api/types';
import { type Place, readPlace } from '../shared/paging';

/** Which notices are asked for. */
export interface NoticeSearch extends Place {
  readonly standing?: NoticeStanding | undefined;
}

export function readNoticeSearch(search: Record<string, unknown>): NoticeSearch {
  return { standing: NOTICE_STANDINGS.find((standing) => standing === search.standing), ...readPlace(search) };
}
