import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { afterEach, expect, it } from 'vitest';
import { ProblemError, problemOf } from '../src/api';
import { ProblemView } from '../src/shared/ProblemView';

afterEach(() => i18next.changeLanguage('zh-CN'));

const refusal = new ProblemError(
  problemOf({ code: 'INVALID_CURSOR', title: '分页游标无效', titleEn: 'The page cursor is not valid', detail: '请回到首页' }, 400),
);

it('tells a refusal in Chinese with its code', () => {
  render(<ProblemView error={refusal} />);
  expect(screen.getByRole('alert').textContent).toContain('分页游标无效');
  expect(screen.getByText('INVALID_CURSOR')).toBeTruthy();
});

it('tells a refusal in English with its code', async () => {
  await i18next.changeLanguage('en');
  render(<ProblemView error={refusal} />);
  expect(screen.getByRole('alert').textContent).toContain('The page cursor is not valid');
});

it('says when the service cannot be reached', () => {
  render(<ProblemView error={new TypeError('fetch failed')} />);
  expect(screen.getByText('UNREACHABLE')).toBeTruthy();
});
