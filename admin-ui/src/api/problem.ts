/** A refusal of the API (RFC 9457), or one of our own in the same form when the API could not be reached. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly detail?: string;
  readonly detailEn?: string;
  readonly instance?: string;
  readonly errorId?: string;
  readonly refusals?: ReadonlyArray<{ code: string; message: string; messageEn: string; remedy: string; remedyEn: string }>;
  readonly violations?: ReadonlyArray<{ parameter: string; message: string; messageEn: string }>;
}

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.code} (${problem.status})`);
    this.name = 'ProblemError';
  }
}

const UNREACHABLE: Problem = {
  status: 0,
  code: 'UNREACHABLE',
  title: '无法连接服务',
  titleEn: 'The service cannot be reached',
  detail: '请检查网络连接后重试；如持续出现，请联系系统管理员。',
  detailEn: 'Check the network and try again; if this goes on, tell the administrators.',
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** The problem in a response body, or a plain one made from the status when the body is something else. */
export function problemOf(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && isText(body.code) && 'title' in body && isText(body.title)) {
    const titleEn = 'titleEn' in body && isText(body.titleEn) ? body.titleEn : body.title;
    return { ...body, status, code: body.code, title: body.title, titleEn };
  }
  return {
    status,
    code: `HTTP_${status}`,
    title: '服务返回了无法识别的错误',
    titleEn: 'The service answered with an error that cannot be read',
  };
}

/** Whatever was thrown, as a problem. */
export function problemFrom(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) {
    return thrown.problem;
  }
  if (thrown instanceof TypeError) {
    return UNREACHABLE;
  }
  return {
    status: 0,
    code: 'SCREEN_FAILED',
    title: '页面出现错误',
    titleEn: 'The screen failed',
    detail: '请刷新页面；如持续出现，请将此代码告知系统管理员。',
    detailEn: 'Reload the page; if this goes on, tell the administrators this code.',
  };
}
